import { expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';
import { compareReports } from './compare.ts';
import type { Verdict } from './comparison.ts';
import { comparedReading } from './from-reading.ts';
import { partiesOf } from './parties.ts';

const registry = loadRegistry();
const knowledge = { gazetteer: loadGazetteer(), parties: registry };

const ENGLISH = 'The Houthis and the government of Yemen signed a prisoner deal in Taiz. ';
const ARABIC = 'وقعت جماعة الحوثي والحكومة اتفاقا لتبادل الأسرى في تعز، وبدأ تنفيذ الاتفاق. ';

type Told = readonly [language: 'en' | 'ar', words: string];
type Row = readonly [why: string, a: Told, b: Told, verdict: Verdict | null];

/** What two reports say of whom the deal takes in; null where neither says anything about the other. */
const ROWS: readonly Row[] = [
  ['left out, and taken in', ['en', 'Senior officers are not included.'], ['en', 'The deal covers officers and doctors.'], 'differs'],
  [
    'denied to be left out',
    ['en', 'The deal leaves out officers.'],
    ['en', 'The Houthis denied that officers had been excluded.'],
    'differs',
  ],
  ['both out, in two languages', ['en', 'Deserters were left out of the deal.'], ['ar', 'وقال إن المنشقين مستثنون من الاتفاق.'], 'same'],
  ['in two languages, out and in', ['en', 'Officers are not part of the deal.'], ['ar', 'وقال إن الاتفاق يشمل الضباط.'], 'differs'],
  ['two groups', ['en', 'Officers are not part of the deal.'], ['en', 'The deal covers journalists.'], null],
];

const read = ([language, words]: Told, day: number) => {
  const body = `${language === 'en' ? ENGLISH : ARABIC}${words}`;
  const text = `Title: ${day}\nDate: 2023-04-${day}\nLanguage: ${language}\nOutlet: Outlet ${day}\n---\n${body}\n`;
  const report = openReport(new TextEncoder().encode(text), { file: `${day}` });
  if ('refused' in report) throw new Error(report.refused);
  return comparedReading(readReport(report, knowledge));
};

test.each(ROWS)('whom a deal takes in: %s', (_why, a, b, verdict) => {
  const reports = [read(a, 12), read(b, 13)];
  const terms = new Set(reports.flatMap(({ claims }) => claims.filter(({ rule }) => /covers$/.test(rule)).map(({ id }) => id)));
  const found = compareReports(reports, partiesOf(registry)).filter((one) => terms.has(one.a) && terms.has(one.b));
  expect(found.map((one) => one.verdict)).toEqual(verdict === null ? [] : [verdict]);
});
