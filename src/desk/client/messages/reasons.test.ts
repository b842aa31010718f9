import { expect, test } from 'vitest';
import { PARTS, PEOPLE_CLASSES } from '../../../languages/comparing.ts';
import { comparingWordsOf } from '../../../languages/comparing-index.ts';
import { INSTITUTIONS } from '../../../reconcile/origins/institutions.ts';
import { EN } from '../../../reconcile/reasons/en.ts';
import arabic from './ar/reasons.json' with { type: 'json' };
import arabicTold from './ar/told.json' with { type: 'json' };
import english from './en/reasons.json' with { type: 'json' };
import englishTold from './en/told.json' with { type: 'json' };

const slots = (text: string) => [...text.matchAll(/\{+(\w+)\}+/g)].map(([, name]) => name).sort();

test.each([
  ['en', english],
  ['ar', arabic],
] as const)('%s has every reason, with the slots that its values fill', (_, { reason }) => {
  expect(Object.keys(reason).sort()).toEqual(Object.keys(EN).sort());
  for (const [code, words] of Object.entries(reason))
    expect([code, ...slots(words)]).toEqual([code, ...slots(EN[code as keyof typeof EN])]);
});

const mediators = [...new Set(['en', 'ar'].flatMap((language) => comparingWordsOf(language).brokers.map(([sort]) => sort)))];

test.each([
  ['part', PARTS],
  ['sort', PEOPLE_CLASSES],
  ['mediator', mediators],
  ['institution', INSTITUTIONS.map(({ key }) => key)],
] as const)('every word of the list %s has words in both languages', (list, words) => {
  for (const word of words) for (const messages of [english, arabic]) expect(messages[list]).toHaveProperty([word]);
});

test('what an origin can answer has words in both languages', () => {
  for (const answer of [...PARTS, ...mediators, 'yes', 'no', 'not-yet', 'for', 'against', 'on-conditions', 'light', 'heavy', 'told'])
    for (const { answer: words } of [englishTold, arabicTold]) expect(words).toHaveProperty([answer]);
});

test('Arabic reasons are in Arabic letters', () => {
  for (const words of Object.values(arabic.reason)) expect(words.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[a-z]/i);
});
