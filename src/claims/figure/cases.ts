import type { ClaimCase } from '../case.ts';
import type { FigureBody } from './body.ts';

const one = (count: number): Partial<FigureBody> => ({ low: count, high: count });

export const cases: readonly ClaimCase<'figure'>[] = [
  // counts that have risen
  {
    why: 'who was counted, by a participle inside of the count',
    text: 'The ⟦number of people killed since the siege began in May has risen to 412⟧.',
    body: { ...one(412), measure: 'killed', accounting: 'cumulative' },
  },
  {
    why: 'brought to',
    text: 'It ⟦brings the number of civilians killed this week to 31⟧.',
    body: { ...one(31), measure: 'killed' },
  },
  { why: 'those detained', text: 'The ⟦number of those detained since June stands at 90⟧.', body: { ...one(90), measure: 'captured' } },
  {
    why: 'two who died are a part by their own verb',
    text: 'The number of miners killed rose to ⟦nine, after two of them died⟧ in hospital.',
    body: { ...one(2), measure: 'killed' },
    part: true,
  },
  {
    why: 'a sentence that opens with a part of the count before',
    text: 'At least 30 people were killed. ⟦Seven were children⟧.',
    body: { ...one(7), measure: 'killed', group: 'children' },
    part: true,
  },
  { why: 'one of those told of', text: 'Nine people died. ⟦A nurse was among the dead⟧.', body: { ...one(1), measure: 'killed' } },
  {
    why: 'those counted before, by another teller',
    text: 'About 100 fighters were in the town, he said. The mayor ⟦put them at around 200⟧.',
    body: { ...one(200), measure: 'present' },
  },
  // counts beside counts
  {
    why: 'a part in brackets',
    text: 'Shelling went on. ⟦12 civilians killed (4 women⟧, 3 children), 29 injured.',
    body: { ...one(4), measure: 'killed', group: 'women' },
    part: true,
  },
  {
    why: 'behind the bracket the whole goes on, not its part',
    text: 'Shelling went on. 12 civilians killed (4 women, 3 children), ⟦29 injured⟧.',
    body: { ...one(29), measure: 'wounded', of: 'civilians', partOf: null },
  },
  {
    why: 'the count of the time before, in words of comparing',
    text: 'About 12,000 families have fled to Muglad, the mayor said, ⟦up from 7,500⟧ a week earlier.',
    body: { ...one(7500), measure: 'displaced', unit: 'families' },
  },
  {
    why: 'two months side by side; after "in" the number counts people, it is no day',
    text: 'In October ⟦31 people were killed⟧ by mines, compared with 19 in September.',
    body: { ...one(31), measure: 'killed' },
  },
  {
    why: 'a count of another month is no toll of this incident',
    text: 'In October 31 people were killed by mines, ⟦compared with 19⟧ in September.',
    body: { ...one(19), measure: 'killed', incident: null },
  },
  {
    why: 'a running count beside the one of the month',
    text: 'In May 214 families returned to Sinjar, ⟦1,930⟧ since July.',
    body: { ...one(1930), unit: 'families', accounting: 'cumulative' },
  },
  {
    why: 'the number of those named',
    text: 'Shells killed two men. The army ⟦put the number of fighters at 210⟧.',
    body: { ...one(210), measure: 'combatants' },
  },
  { why: 'the hour of the clock', text: '"At six the planes were not there," a tailor said. At two in the morning shells fell.' },
  { why: 'how somebody worked', text: 'We interviewed 27 survivors and examined 43 videos of the war. We spoke to 31 people.' },
  { why: 'what a body is made of', text: 'The council of the war crimes court has 15 members.' },
  { why: 'posts are no prisoners', text: 'The militia left its posts on the road. It still holds four.' },
  {
    why: 'a share of a number behind its owner',
    text: '⟦Two-thirds of the town’s 9,000 people have left⟧.',
    body: { ...one(6000), measure: 'left', derived: true },
  },
  { why: 'a mother of five counts nobody', text: 'A mother of five in the camp said the clinic had no insulin left.' },
  // fates by verb, participle, adjective, noun
  {
    why: 'passive',
    text: '⟦Four soldiers were killed⟧ near Goma.',
    body: { ...one(4), measure: 'killed', civilian: 'combatant', unit: 'persons' },
  },
  { why: 'active, object', text: 'The raid ⟦wounded 12 shopkeepers⟧ in Sanaa.', body: { ...one(12), measure: 'wounded' } },
  { why: 'intransitive', text: '⟦Nine miners died⟧ in the collapse.', body: { ...one(9), measure: 'killed' } },
  { why: 'raised verb', text: '⟦Eight aid workers are feared dead⟧.', body: { ...one(8), measure: 'killed', civilian: 'civilian' } },
  { why: 'elliptic, participle', text: 'Four guards were killed and ⟦eleven others wounded⟧.', body: { ...one(11), measure: 'wounded' } },
  { why: 'elliptic, adjective', text: 'Clashes in Juba left ⟦30 dead⟧.', body: { ...one(30), measure: 'killed' } },
  {
    why: 'a list: every number its own fate',
    text: 'The flood of shells left 30 dead, ⟦14 missing⟧ and 200 injured.',
    body: { ...one(14), measure: 'missing' },
  },
  { why: 'nominal', text: 'They welcomed the ⟦evacuation of 350 patients⟧ on Sunday.', body: { ...one(350), measure: 'evacuated' } },
  { why: 'taken hostage', text: 'Gunmen ⟦took 25 villagers⟧ hostage.', body: { ...one(25), measure: 'captured' } },
  { why: 'particle verb', text: 'Police ⟦rounded up 60 men⟧ in Homs.', body: { ...one(60), measure: 'captured', group: 'men' } },
  { why: 'freed', text: 'The Houthis ⟦freed 153 prisoners⟧ on Saturday.', body: { ...one(153), measure: 'released' } },
  { why: 'surrender', text: 'The general said ⟦300 fighters had surrendered⟧.', body: { ...one(300), measure: 'captured' } },
  {
    why: 'left as a verb of motion',
    text: '⟦Some 350 fighters left⟧ Harasta at dawn.',
    body: { ...one(350), measure: 'left', qualifier: 'some' },
  },
  {
    why: 'left as "remaining"',
    text: 'He said ⟦about 4,000 civilians were left⟧ in the town.',
    body: { ...one(4000), measure: 'remaining', civilian: 'civilian' },
  },
  {
    why: 'still inside, in a relative clause',
    text: 'There are ⟦around 90 gunmen who are still in the camp⟧.',
    body: { ...one(90), measure: 'remaining' },
  },
  {
    why: 'a phrase between noun and verb',
    text: '⟦98 villagers from the hills around Dilling were killed⟧.',
    body: { ...one(98), measure: 'killed' },
  },
  {
    why: 'displaced',
    text: 'The fighting has ⟦displaced over 470,000 people⟧.',
    body: { low: 470000, high: null, lowExclusive: true, measure: 'displaced', accounting: 'cumulative' },
  },
  { why: 'whose: the families are counted', text: '⟦About 300 prisoners’ families gathered⟧.', body: { ...one(300), unit: 'families' } },
  { why: 'names are no victims', text: 'The list of nearly 7000 victims’ names was released.' },
  {
    why: 'families are not persons',
    text: '⟦Two hundred families fled⟧ Sinjar.',
    body: { ...one(200), unit: 'families', measure: 'displaced' },
  },
  { why: 'bodies', text: 'Rescuers pulled ⟦17 bodies⟧ from the well.', body: { ...one(17), unit: 'bodies', measure: 'killed' } },
  {
    why: 'strength of a force',
    text: 'The movement has ⟦an estimated 7,000 combatants⟧.',
    body: { ...one(7000), measure: 'combatants', civilian: 'combatant' },
  },
  {
    why: 'lives saved are no toll',
    text: '⟦Hundreds of lives were saved⟧ by the corridor.',
    body: { low: 200, high: null, measure: 'other' },
  },

  // bounds as said
  { why: 'at least', text: '⟦At least 14 civilians were killed⟧.', body: { low: 14, high: null, lowExclusive: false } },
  { why: 'more than is exclusive', text: '⟦More than 40 pupils were injured⟧.', body: { low: 40, high: null, lowExclusive: true } },
  { why: 'up to', text: 'He said ⟦up to 150 militants remain⟧ in the quarter.', body: { low: null, high: 150, measure: 'remaining' } },
  { why: 'dozens', text: 'Strikes on the market ⟦killed dozens of shoppers⟧.', body: { low: 24, high: null, vague: 'dozens' } },
  { why: 'many has no bounds', text: '⟦Many civilians have been killed⟧.', body: { low: null, high: null, measure: 'killed' } },
  { why: 'a count of none', text: '⟦No civilians are left⟧ in the village.', body: { ...one(0), measure: 'remaining' } },

  // tolls, wholes and parts, what is set apart
  {
    why: 'a toll rises',
    text: 'The death ⟦toll rose to 2,345⟧ on Monday.',
    body: { ...one(2345), measure: 'killed', accounting: 'cumulative' },
  },
  {
    why: 'a running number of detainees',
    text: 'Police held more, ⟦bringing the total number of detainees to 1,200⟧.',
    body: { ...one(1200), measure: 'captured', accounting: 'cumulative' },
  },
  {
    why: 'including: a part with the fate of the whole',
    text: '⟦At least 14 civilians, including three children, were killed⟧.',
    body: { ...one(3), measure: 'killed', group: 'children' },
    part: true,
  },
  {
    why: 'of them: a part',
    text: 'A bomb ⟦killed nine people, five of them soldiers⟧, in Mogadishu.',
    body: { ...one(5), measure: 'killed', civilian: 'combatant' },
    part: true,
  },
  {
    why: 'mostly: more than half, derived',
    text: 'The strike ⟦killed 90 people, mostly women and children⟧.',
    body: { low: 45, high: 90, lowExclusive: true, derived: true, group: 'women and children' },
    part: true,
  },
  {
    why: 'casualties apart from the wounded are dead',
    text: 'The brigade took ⟦more than 200 casualties, apart from the wounded⟧.',
    body: { low: 200, measure: 'killed', alternatives: ['casualties'], excludes: ['the wounded'] },
  },
  {
    why: 'killed or wounded in one number',
    text: '⟦Sixty recruits were killed or wounded⟧ in the ambush.',
    body: { ...one(60), measure: 'casualties' },
  },
  {
    why: 'joined by "as well as"',
    text: 'Twenty guards ⟦were killed as well as dozens of drivers⟧.',
    body: { low: 24, high: null, measure: 'killed' },
  },
  {
    why: 'put at',
    text: 'The mayor ⟦put the fighters still in the camp at up to 500⟧.',
    body: { low: null, high: 500, measure: 'remaining' },
  },

  // of whom, how sure, since when
  {
    why: 'of whom: the subject of its own clause',
    text: 'Many villagers fled and the army has taken ⟦more than 40 casualties⟧.',
    body: { low: 40, measure: 'casualties', of: 'the army', accounting: 'cumulative' },
  },
  {
    why: 'an unknown number is no denied one',
    text: 'Of the casualties of the brigade he said that ⟦the real number cannot be known⟧.',
    body: { low: null, high: null, unknown: true },
    negated: false,
  },
  {
    why: 'an unknown number of people, by their fate',
    text: 'It is not known ⟦how many civilians remain⟧.',
    body: { unknown: true, measure: 'remaining', of: 'civilians' },
  },
  {
    why: 'what is counted was said before',
    text: 'About 600 fighters left the city. The army ⟦put the number at over 700⟧.',
    body: { low: 700, high: null, measure: 'left', of: 'fighters' },
  },
  {
    why: 'a list between noun and verb',
    text: '⟦Five members of the family, including two children, a woman and two men, were killed⟧.',
    body: { ...one(5), measure: 'killed' },
  },
  {
    why: 'dashes between noun and verb',
    text: '⟦Four civilians – including two children – were killed⟧.',
    body: { ...one(4), measure: 'killed' },
  },
  {
    why: 'its own verb after ", and": no part',
    text: 'Eleven people were killed, including four children, and ⟦15 others were wounded⟧.',
    body: { ...one(15), measure: 'wounded', partOf: null },
  },
  {
    why: 'what others suffered is no companion of the killing',
    text: '⟦Three people were killed⟧ and others were wounded.',
    body: { ...one(3), measure: 'killed' },
  },
  {
    why: 'the part of a part of speech: members of one family',
    text: '⟦Eleven members of one family were killed⟧.',
    body: { ...one(11), measure: 'killed' },
  },
  {
    why: 'beside a victim told by name',
    text: 'It hit the house, ⟦killing Salma Nasr alongside 11 neighbours⟧.',
    body: { ...one(11), measure: 'killed' },
  },

  {
    why: 'a partitive holds one count, not two',
    text: 'They say ⟦three of the 33 passengers died⟧.',
    body: { ...one(3), measure: 'killed', of: 'passengers' },
  },
  { why: 'all but three: the three are the others', text: 'All but three of the passengers died.' },
  {
    why: 'the word on the number says more than the verb',
    text: 'The clinic received ⟦23 dead⟧.',
    body: { ...one(23), measure: 'killed' },
  },
  { why: 'men as well as machines', text: 'The army ⟦lost 14 tanks and 200 men⟧.', body: { ...one(200), measure: 'casualties' } },
  { why: 'as strong as', text: '⟦The 3,500-strong force left⟧ Goma.', body: { ...one(3500), measure: 'left', civilian: 'combatant' } },
  { why: 'fewer than no others', text: '⟦No fewer than 14 journalists have been killed⟧.', body: { low: 14, high: null }, negated: false },

  {
    why: 'the noun is the fate, whatever follows',
    text: 'The strike resulted in ⟦two civilian deaths⟧, among them a judge, and 15 others were reported injured.',
    body: { ...one(2), measure: 'killed' },
  },
  { why: 'injuries to', text: 'It caused ⟦injuries to four nurses⟧.', body: { ...one(4), measure: 'wounded' } },

  // counts of none
  { why: 'nobody', text: '⟦No one was hurt⟧.', body: { ...one(0), measure: 'wounded' }, negated: false },
  { why: 'not one', text: '⟦Not one has been released⟧ so far.', body: { ...one(0), measure: 'released' } },
  { why: 'not a single bus', text: '⟦Not a single bus had left⟧ the town.', body: { ...one(0), measure: 'vehicles' } },
  { why: 'no casualties', text: '⟦No casualties were reported⟧.', body: { ...one(0), measure: 'casualties' } },

  // one person told without a number
  { why: 'a name', text: '⟦Salma Hassan was killed⟧ in Taiz.', body: { ...one(1), measure: 'killed', of: 'Salma Hassan' } },
  { why: 'an age before the noun', text: '⟦A 49 year-old man named Omar was killed⟧.', body: { ...one(1), measure: 'killed' } },
  { why: 'the death of', text: 'They mourned the ⟦death of Salma Hassan⟧.', body: { ...one(1), measure: 'killed', of: 'Salma Hassan' } },
  { why: 'two of one verb: the second', text: 'A man and ⟦his son were killed⟧.', body: { ...one(1), measure: 'killed', of: 'his son' } },
  { why: 'a thing of a man', text: 'His assets are held in Malta.' },
  { why: 'a man shot', text: '⟦A policeman was shot dead⟧ in Mosul.', body: { ...one(1), measure: 'killed' } },
  { why: 'kin without a fate', text: 'Her brother sings.' },

  // things and measures
  {
    why: 'vehicles are no persons',
    text: 'A convoy of ⟦40 trucks carrying⟧ flour entered the town.',
    body: { ...one(40), measure: 'vehicles', unit: 'trucks' },
  },
  { why: 'buildings', text: 'The blast ⟦destroyed 12 houses⟧.', body: { ...one(12), measure: 'buildings', unit: 'houses' } },
  { why: 'strikes', text: 'Jets carried out ⟦25 air strikes⟧ on the port.', body: { ...one(25), measure: 'strikes' } },
  {
    why: 'rockets that were fired',
    text: 'Rebels fired ⟦30 rockets⟧ at the port.',
    body: { ...one(30), measure: 'strikes', alternatives: ['weapons'] },
  },
  { why: 'rockets that were not', text: 'Police found ⟦four rockets⟧ in a cellar.', body: { ...one(4), measure: 'weapons' } },
  { why: 'how far from where', text: 'The camp lies ⟦15 km⟧ from the border.', body: { ...one(15), measure: 'distance', unit: 'km' } },
  { why: 'a population', text: 'The camp had a ⟦population of roughly 100,000⟧.', body: { ...one(100000), measure: 'present' } },
  {
    why: 'a change, not a level',
    text: '⟦Prices rose by 40 per cent⟧ in a week.',
    body: { ...one(40), measure: 'other', of: 'Prices', unit: 'percent' },
  },
  { why: 'a ceasefire by its length', text: 'They agreed to ⟦a 48-hour truce⟧.', body: { ...one(48), measure: 'duration', unit: 'hours' } },
  {
    why: 'a siege by its length',
    text: 'The town ⟦has been besieged for three years⟧.',
    body: { ...one(3), measure: 'duration', unit: 'years' },
  },
  { why: 'the age of a war', text: 'It could end ⟦a 52-year-old war⟧.', body: { ...one(52), measure: 'duration', unit: 'years' } },
  {
    why: 'a share of land',
    text: 'The army holds ⟦about 60 percent of the territory⟧.',
    body: { ...one(60), measure: 'area-share', unit: 'percent' },
  },

  // what is to come did not happen
  {
    why: 'demanded',
    text: 'The rebels demanded the ⟦release of 400 women⟧.',
    body: { ...one(400), measure: 'released' },
    modality: ['demanded'],
  },
  {
    why: 'planned',
    text: 'The group will ⟦release 50 hostages⟧ on Friday.',
    body: { ...one(50), measure: 'released' },
    modality: ['planned'],
  },
  {
    why: 'in exchange for',
    text: 'The deal covers the release of 20 hostages in ⟦exchange for 300 detainees⟧.',
    body: { ...one(300), measure: 'released' },
    modality: ['agreed', 'planned'],
  },

  // counts without a noun
  {
    why: 'told by another speaker',
    text: 'At least 40 people were killed, the mayor said. The union ⟦says nearer 60⟧.',
    body: { ...one(60), measure: 'killed' },
  },
  {
    why: 'what was said before is no rival count',
    text: 'At least 40 people were killed, says the mayor, having ⟦said 12⟧ at noon.',
    body: { ...one(12), measure: 'killed' },
  },
  { why: 'it was', text: 'On Sunday the clinic buried 14 people. Next day ⟦it was 9⟧.', body: { ...one(9), measure: 'killed' } },
  { why: 'there were', text: 'The patrol saw 23 tanks. A month ago ⟦there were 41⟧.', body: { ...one(41), measure: 'vehicles' } },
  { why: 'a label', text: 'France got 500 people out. ⟦Italy: over 200⟧, in two flights.', body: { low: 200, measure: 'evacuated' } },
  {
    why: 'a label with a verb',
    text: 'The ministry reports 80 dead. ⟦The union counts civilians only: 31⟧.',
    body: { ...one(31), measure: 'killed' },
  },
  { why: 'a gap', text: 'The UN speaks of 400,000 displaced, ⟦Kinshasa of a million⟧.', body: { ...one(1000000), measure: 'displaced' } },
  {
    why: 'what was asked',
    text: 'How many are still in the town? Nobody will say. The army ⟦says 900 to 1,100⟧.',
    body: { low: 900, high: 1100, measure: 'remaining' },
  },
  {
    why: 'none, by the verb before',
    text: 'The army freed 31 prisoners, the other side ⟦freed none⟧.',
    body: { ...one(0), measure: 'released' },
  },
  { why: 'things in one sentence', text: 'They say that 120 ships wait; the port ⟦counts 29⟧.', body: { ...one(29), measure: 'vehicles' } },
  { why: 'no hour of the day', text: 'Her sister was a nurse. It was 7 in the morning.' },
  { why: 'no number of a road', text: 'He was asked for the road. The mayor says Route 66.' },
  {
    why: 'a toll before its parts',
    text: 'The death ⟦toll rose to 688⟧: 93 civilians and 595 fighters.',
    body: { ...one(688), measure: 'killed' },
  },
  { why: 'people by what was done to them', text: 'The bomb ⟦killed 12 cobblers⟧.', body: { ...one(12), measure: 'killed' } },
  { why: 'sheep are no people', text: 'The bomb killed three sheep and burned a barn.' },

  // no figures
  { why: 'ages in brackets', text: 'Salma (12) and Omar (10) sing.' },
  { why: 'he holds nobody', text: 'Trump is out there holding on.' },
  { why: 'an age', text: 'The 34-year-old farmer sells olives.' },
  { why: 'a date', text: 'They met on 12 May.' },
  { why: 'an ordinal', text: 'It was the third round in Geneva.' },
  { why: 'a name', text: 'Raqqa24 has a channel.' },
  { why: 'towns', text: 'The road joins two towns.' },
  { why: 'a small cast without a fate', text: 'Two mothers spoke to the paper.' },
  { why: 'a private length of time', text: 'He worked as a baker for ten years.' },
  // bulletins, updates and lists
  {
    why: 'a kind of people that a report of police needs',
    text: '⟦Eleven gendarmes were killed⟧.',
    body: { measure: 'killed', low: 11, high: 11 },
  },
  { why: 'the dead by their bodies', text: 'Rescuers recovered the ⟦bodies of six miners⟧.', body: { measure: 'killed', low: 6 } },
  { why: 'a body that is none', text: 'The plan was drawn up by a body of ⟦12 experts⟧.', body: { measure: 'other', low: 12 } },
  {
    why: 'a list by place',
    text: 'Four people were killed in Kharkiv, ⟦two in Sumy⟧ and one in Odesa.',
    body: { measure: 'killed', low: 2, high: 2 },
  },
  { why: 'beside one who is named first', text: 'The shell ⟦killed a monk and two women⟧.', body: { measure: 'killed', low: 2 } },
  { why: 'beside a pronoun', text: 'The blast ⟦killed him and his three sons⟧.', body: { measure: 'killed', low: 3 } },
  {
    why: 'the first of a list before its verb',
    text: '⟦Two doctors, three nurses and a guard lost their lives⟧.',
    body: { measure: 'killed', low: 2, high: 2 },
  },
  { why: 'shot: dead or wounded', text: '⟦Four officers were shot⟧.', body: { measure: 'casualties', low: 4 } },
  { why: 'how often it was done', text: 'The enemy ⟦shelled the district six times⟧.', body: { measure: 'strikes', low: 6, high: 6 } },
  { why: 'how often something else was done', text: 'The army met the envoy six times.' },
  { why: 'a number before its vehicle', text: 'A ⟦60-truck convoy reached⟧ the town.', body: { measure: 'vehicles', low: 60 } },
  { why: 'fuel by volume', text: 'The trucks brought ⟦24,000 litres⟧ of fuel.', body: { measure: 'other', low: 24000, unit: 'litres' } },
  { why: 'a price', text: 'A litre of diesel reached 900 pounds.' },
  {
    why: 'a fraction of the land',
    text: '⟦More than a quarter of the country⟧ is occupied.',
    body: { measure: 'area-share', low: 25, high: null, unit: 'percent', derived: true },
  },
  { why: 'a fraction of the people', text: '⟦Over half of the population⟧ has fled.', body: { low: 50, unit: 'percent' } },
  { why: 'a fraction of nothing', text: 'He spoke for half of the meeting.' },
  { why: 'a rate is no count', text: 'One in ten people is displaced.' },
  { why: 'how long without', text: 'Residents have gone ⟦three days without water⟧.', body: { measure: 'duration', low: 3 } },
  { why: 'how long the stock lasts', text: 'Stocks cover ⟦only four days⟧.', body: { measure: 'duration', low: 4 } },
  { why: 'a toll that was changed', text: 'The death ⟦toll was revised from 40 to 58⟧.', body: { measure: 'killed', low: 58, high: 58 } },
  { why: 'fallen', text: '⟦Four soldiers of the division fell in battle⟧.', body: { measure: 'killed', low: 4 } },
  { why: 'each participle has its own number', text: '1 killed ⟦3 injured⟧.', body: { measure: 'wounded', low: 3 } },
  { why: 'how heavy a bomb is', text: 'Planes dropped 500-pound bombs.' },
  {
    why: 'an estimate of the dead',
    text: 'Eyewitnesses ⟦estimate the number of dead at 10,000⟧.',
    body: { measure: 'killed', low: 10000 },
  },
  { why: 'one told by age', text: '⟦An eight-year-old was killed⟧ by a bullet.', body: { measure: 'killed', low: 1, high: 1 } },
  { why: 'nobody answers for it', text: 'No one has been held accountable.' },
  { why: 'driven from home', text: 'The clashes have ⟦driven 2,000 people⟧ from their homes.', body: { measure: 'displaced', low: 2000 } },
  { why: 'a fate behind "because" is another', text: 'The number of casualties may rise because the wounded are in a critical state.' },
  // manners of agencies, notes and flash updates
  {
    why: 'a second past with its number',
    text: 'Shelling killed 14 people and ⟦wounded at least 30⟧, he said.',
    body: { ...one(30), high: null, measure: 'wounded' },
  },
  {
    why: 'its first past keeps its own',
    text: 'Shelling ⟦killed 14 people⟧ and wounded at least 30, he said.',
    body: { ...one(14), measure: 'killed' },
  },
  { why: 'hurt, right on the number', text: 'Rockets left two dead and ⟦five hurt⟧, she said.', body: { ...one(5), measure: 'wounded' } },
  {
    why: 'hacked to death, whoever they were before',
    text: '⟦At least 12 displaced people were hacked to death⟧.',
    body: { low: 12, measure: 'killed' },
  },
  {
    why: 'a list with its own bound',
    text: '⟦Between 5 and 12 farmers, among them up to four children, were reported killed⟧.',
    body: { low: 5, high: 12, measure: 'killed' },
  },
  {
    why: 'more than what is exceeded',
    text: 'The death ⟦toll has exceeded 100⟧.',
    body: { low: 100, lowExclusive: true, high: null, measure: 'killed' },
  },
  { why: 'a line on the dead', text: 'The raid killed 40. ⟦Among the dead: 15 children⟧.', body: { ...one(15), measure: 'killed' } },
  { why: 'its dead', text: 'It lost two more men, ⟦bringing its dead to 223⟧.', body: { ...one(223), measure: 'killed' } },
  { why: 'who had to leave', text: '⟦Some 1,400 people have had to leave their homes⟧.', body: { low: 1400, measure: 'displaced' } },
  {
    why: 'of a whole the part alone has the fate',
    text: 'Of 14 patients in the ward, ⟦5 have died⟧.',
    body: { ...one(5), measure: 'killed' },
  },
  {
    why: 'a part of things by the whole that opens the sentence',
    text: "Of the town's 20 hospitals, just ⟦6 are open⟧.",
    body: { ...one(6), measure: 'buildings' },
  },
  { why: 'drowned', text: 'The ferry sank, ⟦drowning at least 200 people⟧.', body: { low: 200, measure: 'killed' } },
  { why: 'under the rubble', text: '⟦Four persons remained under the rubble⟧.', body: { ...one(4), measure: 'missing' } },
  {
    why: 'what cannot be done denies no number',
    text: '⟦Over 400 ships cannot leave⟧ the port.',
    body: { low: 400, measure: 'vehicles' },
    negated: false,
  },
  {
    why: 'nor does what is not there',
    text: 'There ⟦has been no flour in the besieged town for two weeks⟧.',
    body: { ...one(2), measure: 'duration' },
    negated: false,
  },
  { why: 'a group whose name looks like a verb', text: 'The raid left ⟦11 IS militants dead⟧.', body: { ...one(11), measure: 'killed' } },
  // counts by those who tell them
  {
    why: 'as many of those told of before',
    text: 'Some 400 fighters are still in the town. The army ⟦says 300 to 500⟧.',
    body: { low: 300, high: 500, measure: 'remaining' },
  },
  {
    why: 'spoken of',
    text: 'The raid killed 20 people. The monitors ⟦speak of over 30⟧.',
    body: { low: 30, high: null, measure: 'killed' },
  },
  { why: 'said of nothing before', text: 'The monitors speak of over 30.' },
  { why: 'an hour that is said', text: 'It was said 4 in the morning.' },
  {
    why: 'raised by a colleague',
    text: 'A doctor said 22 bodies were brought in; another ⟦raised that to 31⟧.',
    body: { ...one(31), measure: 'killed' },
  },
  {
    why: 'the number in its quotation marks',
    text: 'Local radio ⟦put the toll at "about forty⟧".',
    body: { ...one(40), measure: 'killed' },
  },
  { why: 'nearly a hundred of a trade', text: 'The bomb ⟦killed nearly a hundred sailors⟧.', body: { ...one(100), measure: 'killed' } },
  { why: 'seen shot', text: 'A carpenter saw ⟦four men shot⟧ beside the road.', body: { ...one(4), measure: 'casualties' } },
  { why: 'a clock time in words', text: 'By half past nine the rebels had left.' },
  { why: 'another', text: 'At quarter to five the soldiers left.' },
  {
    why: 'more than half of a whole',
    text: '⟦More than half of the 900 men have left⟧.',
    body: { low: 450, high: 900, lowExclusive: true, derived: true },
  },
  { why: 'a walk', text: 'It takes 40 minutes to walk to the well.' },
];
