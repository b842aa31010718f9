import { expect, test } from 'vitest';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import { loadGazetteer } from '../../gazetteer/place-gazetteer.ts';
import { readReport } from '../../read.ts';
import { openReport } from '../../reports/index.ts';
import { comparedReading } from '../from-reading.ts';
import { originsOf } from '../origins.ts';
import { partiesOf } from '../parties.ts';
import { boardsOf } from './boards.ts';

const registry = loadRegistry();
const knowledge = { gazetteer: loadGazetteer(), parties: registry };
const parties = partiesOf(registry);

function boardOf(body: string, language: 'en' | 'ar') {
  const text = `Title: A town\nDate: 2018-03-20\nLanguage: ${language}\nOutlet: The Gazette (invented)\n---\n${body}\n`;
  const report = openReport(new TextEncoder().encode(text), { file: 'a.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const reports = [comparedReading(readReport(report, knowledge))];
  return boardsOf({ reports, origins: originsOf(reports, registry), judgements: [], parties, asOf: null })[0];
}

type Case = readonly [language: 'en' | 'ar', body: string, stance: string, toward: string | null, why: string];

/** The stance's row by its class, "conditions" for a version that one side's conditions are, null for the deal as a whole. */
test.each<Case>([
  [
    'en',
    'The army and Jaysh al-Islam reached an agreement in Douma. Under the agreement, the fighters will leave Douma by bus and hand over their prisoners to the army. Jaysh al-Islam rejected the exit of its fighters.',
    'rejects',
    'departure',
    'the words name the class of a term',
  ],
  [
    'en',
    'The army and Jaysh al-Islam reached an agreement in Douma. Under the agreement, the fighters will leave Douma by bus and hand over their prisoners to the army. Jaysh al-Islam rejected the agreement.',
    'rejects',
    null,
    'the deal as a whole',
  ],
  [
    'en',
    'The army and Jaysh al-Islam reached an agreement in Douma. Under the agreement, the fighters will leave Douma by bus. Jaysh al-Islam rejected the deal on the exit of its fighters.',
    'rejects',
    null,
    'a deal, whatever it is on, is the deal',
  ],
  [
    'ar',
    'توصل الجيش وجيش الإسلام إلى اتفاق في دوما. وبموجب الاتفاق يخرج المقاتلون من دوما بالحافلات ويسلمون الأسرى إلى الجيش. ورفض جيش الإسلام خروج مقاتليه إلى إدلب.',
    'rejects',
    'departure',
    'the verbal noun names the class',
  ],
  [
    'ar',
    'توصل الجيش وجيش الإسلام إلى اتفاق في دوما. وبموجب الاتفاق يخرج المقاتلون من دوما بالحافلات. ورفض جيش الإسلام الاتفاق.',
    'rejects',
    null,
    'the deal as a whole',
  ],
])('%s %s: %s', (language, body, stance, toward) => {
  const board = boardOf(body, language);
  const found = board?.stances.filter((one) => one.stance === stance) ?? [];
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ term }) => board?.terms.find(({ id }) => id === term)?.class ?? null)).toEqual(found.map(() => toward));
});
