import type { ClaimCase } from '../case.ts';

const WAR = 'The army and the rebels clashed near Homs. ';

/** What a group is made of, in both languages. */
export const compositionCases: readonly ClaimCase<'situation'>[] = [
  {
    why: 'set beside',
    text: `${WAR}About 900 fighters remain, ⟦mainly foreigners from Central Asia⟧, and 40 tanks.`,
    body: { topic: 'other' },
  },
  { why: 'said of them', text: `${WAR}He said ⟦most of the fighters were Uzbeks and Chechens⟧.` },
  { why: 'of those who did something', text: `${WAR}⟦Most of those freed so far are policemen⟧.` },
  { why: 'all, with their number', text: `${WAR}The mayor said that ⟦all 547 men on the buses were conscripts⟧.` },
  { why: 'passengers', text: `${WAR}A driver counted 1,500 people aboard, ⟦mostly women and children⟧.` },
  { why: 'of a counted whole the figure tells it', text: `${WAR}There are 600 fighters in the town, most of whom are locals.` },
  { why: 'the dead are a toll', text: `${WAR}The shells killed 20 people, mostly children.` },
  { why: 'no people', text: `${WAR}The area is mostly farms.` },
  { why: 'of a faith, no sort of people in the war', text: `${WAR}Those who fled are mostly Christians.` },
  { why: 'معظم من', text: `اشتبك الطرفان. وأضاف أن ⟦معظم من بقي من المقاتلين في المدينة أجانب⟧.`, body: { topic: 'other' } },
  { why: 'أكثر', text: `اشتبك الطرفان. وتقول المصادر إن ⟦أكثر أفراد المجموعة أجانب من شرق آسيا وعراقيون⟧.` },
  { why: 'with a pronoun', text: `اشتبك الطرفان. وقال إن ⟦غالبيتهم من النساء والأطفال⟧.` },
  { why: 'all of them', text: `⟦جميع من خرجوا سوريون⟧.` },
  { why: 'a count', text: 'وصل أكثر من 200 مقاتل إلى المدينة أمس.' },
  { why: 'what they did', text: 'وأكد أن جميع المقاتلين غادروا المدينة مع مدنيين.' },
];
