import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../text/sentence.ts';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';
import { repairParse } from './parse-repair.ts';

function tokensOf(text: string): readonly Token[] {
  return analyse(text, [{ start: 0, end: text.length }])[0]?.tokens ?? [];
}

function rootWithSubject(text: string): string {
  const tokens = tokensOf(text);
  const root = tokens.findIndex((token) => token.head < 0);
  const subject = tokens.find((token) => token.head === root && token.label === 'nsubj');
  return `${subject?.text} ${tokens[root]?.text}`;
}

describe('what is told before "he said"', () => {
  test.each([
    ['A convoy of militants and families left on Sunday, he said.', 'convoy left', 'a clause and no mark of its noun'],
    ['There was no deal with the rebels, the ministry said.', 'deal was', 'the noun behind "there was"'],
    ['A column of buses carrying families left Douma, state television said.', 'column left', 'right as it was'],
    ['The rebels left the town, he said.', 'rebels left', 'nothing to put right'],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text);
    const said = tokens.findIndex((token) => token.head < 0);
    const told = tokens.findIndex((token) => token.head === said && token.label === 'ccomp');
    const subject = tokens.find((token) => token.head === told && token.label === 'nsubj');
    expect(`${subject?.text} ${tokens[told]?.text}`).toBe(expected);
  });
});

describe('the main verb after a relative clause between commas', () => {
  test.each([
    ['The deal, which was mediated by Oman, provides for the release of 40 hostages.', 'deal provides', 'which'],
    ['The governor, who fled the city in May, returned on Sunday.', 'governor returned', 'who'],
    ['The truce, which had been agreed in Doha, has also been extended.', 'truce extended', 'auxiliaries and an adverb'],
    ['The army bombed the village, which was empty, and the rebels left.', 'army bombed', 'a second verb with its own subject is none'],
    ['He met the governor, who said nothing.', 'He met', 'no closing comma'],
  ])('%s', (text, expected) => {
    expect(rootWithSubject(text)).toBe(expected);
  });
});

describe('what a verb has for its subject', () => {
  test.each([
    ['The talks then collapsed and heavy air strikes on the city resumed.', 'resumed', 'strikes', 'a noun is never joined to a verb'],
    ['The next round of talks is due to be held in June.', 'due', 'round', 'a copula is no part of the subject'],
    [
      'Since dawn on Tuesday government drones have bombed the villages.',
      'bombed',
      'drones',
      'the time that opens the sentence is no subject',
    ],
    ['In the night of 3 May gunmen killed a teacher.', 'killed', 'gunmen', 'nor is the day of a month'],
    ['At dawn on Sunday soldiers stormed the camp.', 'stormed', 'soldiers', 'nor is the dawn'],
    ['Monday was quiet.', 'quiet', 'Monday', 'but a day that something is said of is one'],
    ['Fighting between the army and the March 23 Movement resumed near Sake.', 'resumed', 'Fighting', 'the second of a pair is no subject'],
    [
      'A ceasefire between the army and the militia held for a third day.',
      'held',
      'ceasefire',
      'nor does the second of a pair hold anything',
    ],
    ['Talks between the two sides and mediators went on.', 'went', 'Talks', 'nor is it behind a plural'],
    ['Taiz: Snipers killed a farmer.', 'killed', 'Snipers', 'the label of the line is not the subject'],
    ['• Buses with students left for Poltava.', 'left', 'Buses', 'nor is a bullet'],
    ['14:20 Shells are falling on the quarter.', 'falling', 'Shells', 'nor a clock time'],
    ['Fighting also erupted in Nyala.', 'erupted', 'Fighting', 'a verbal noun before an adverb'],
    ['A convoy of fighters and families left on Sunday.', 'left', 'convoy', 'a sentence needs a finite verb'],
    ['More than 9,000 people, half of them children, fled to Chad.', 'fled', 'people', 'over an apposition'],
    ['Under the deal, fighters and civilians would leave in buses.', 'leave', 'fighters', 'a phrase behind an opening comma'],
    ['The town will be handed over in May and federal forces will take control.', 'take', 'forces', 'behind "and", before an auxiliary'],
    ['Rebels loyal to the old vice president pulled out of Malakal.', 'pulled', 'Rebels', 'a past tense is no mark of the noun before it'],
    [
      'Rebels loyal to the former vice president pulled out of Malakal on Monday, the army said.',
      'pulled',
      'Rebels',
      'with a teller behind',
    ],
    ['A convoy of 20 lorries carrying flour crossed into the region, the agency said.', 'crossed', 'convoy', 'with a teller behind'],
    ['A convoy of 300 people left Hajin on Saturday and walked to the camp.', 'left', 'convoy', 'the first of two verbs'],
    ['Half of the population, some 75,000 people, have left, mostly women, he said.', 'left', 'Half', 'over an apposition'],
    [
      'A convoy of 12 lorries with flour for Bentiu has been stuck 30 km north of the town.',
      'stuck',
      'convoy',
      'an adjective before a measure',
    ],
    ['The men killed on Sunday were buried in Goma.', 'buried', 'men', 'a day behind a preposition is no subject'],
    ['The checkpoint near Kherson remained closed.', 'remained', 'checkpoint', 'nor is a place'],
    ['The Hama – Idlib road has been closed.', 'closed', 'road', 'two names that say which road'],
    ['Bakeries in the north have all shut.', 'shut', 'Bakeries', 'nothing hangs on an auxiliary'],
    ['Two hours later another wounded three porters.', 'wounded', 'another', 'a pronoun before its verb'],
    ['Talks between the army and rebels will resume.', 'resume', 'Talks', 'no clause begins at the second side'],
  ])('%s', (text, verb, subject) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.text === verb);
    expect(tokens.find((token) => token.head === at && token.label === 'nsubj')?.text).toBe(subject);
  });
});

describe('what a verb has for its object', () => {
  test.each<readonly [text: string, verb: string, object: string | undefined, why: string]>([
    ['The family had fled Mosul two months earlier.', 'fled', 'Mosul', 'a name before a number'],
    ['Shelling killed 14 people and wounded at least 30, witnesses said.', 'wounded', '30', 'a number before a comma'],
    [
      "Baku's troops had captured the town and nine villages, President Aliyev said.",
      'captured',
      'town',
      'never the subject of the teller',
    ],
    ['The family left on Monday 9 June.', 'left', undefined, 'a date is none'],
  ])('%s', (text, verb, object, _why) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.text === verb);
    expect(tokens.find((token) => token.head === at && token.label === 'obj')?.text).toBe(object);
  });
});

test('a day after a verb is no object, and what hung on it hangs on the verb', () => {
  const tokens = tokensOf('The government and the rebels agreed Thursday to a ceasefire in Hodeida.');
  const agreed = tokens.findIndex((token) => token.text === 'agreed');
  expect(tokens.find((token) => token.text === 'Thursday')?.label).toBe('obl');
  expect(tokens.find((token) => token.text === 'ceasefire')?.head).toBe(agreed);
});

test('a second participle shares the auxiliary of the first', () => {
  const text = 'Soldiers had confiscated knives and taken the boats away.';
  const [sentence] = analyse(text, [{ start: 0, end: text.length }]);
  const taken = sentence === undefined ? undefined : findClauses(sentence).find((clause) => clause.lemma === 'take');
  expect(taken).toMatchObject({ form: 'finite', passive: false, aspect: 'perfect' });
});

test('a time that opens the sentence, with the verb below its noun', () => {
  expect(rootWithSubject('On Thursday the last sixteen buses crossed.')).toBe('buses crossed');
});

test('no repair makes a circle or a second root', () => {
  const words = [
    'On',
    'Thursday',
    'last',
    'There',
    'crossed',
    'said',
    'army',
    'rebels',
    ',',
    'which',
    'who',
    'and',
    'of',
    'will',
    'leave',
    'left',
    'agreed',
    'Monday',
    'to',
    'the',
    'deal',
    'that',
    'is',
    'due',
    ':',
    '.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }), (chosen) => {
      const tokens = repairParse(tokensOf(chosen.join(' ')));
      expect(tokens.filter((token) => token.head < 0).length).toBe(tokens.length === 0 ? 0 : 1);
      tokens.forEach((_, index) => {
        let at = index;
        for (let steps = 0; at >= 0; steps += 1) {
          expect(steps).toBeLessThanOrEqual(tokens.length);
          at = tokens[at]?.head ?? -1;
        }
      });
    }),
  );
});
