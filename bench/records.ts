/**
 * Accuracy on annotated records: reports with every claim that a careful analyst takes from them.
 *   npm run bench -- records [--dir DIR] [--lang en|ar] [--verbose] [SLUG…]
 * DIR defaults to the project's own records in bench/records, whose README gives the shape. Claims match when their
 * quotes share text and, for figures, both bounds are equal; says, modality and class are shares of the matched. --verbose
 * lists what was missed, invented or laid in another mouth, never for the blind records.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { readReport } from '../src/read.ts';
import { openReport } from '../src/reports/index.ts';
import { type AnnotatedRecord, loadRecords } from './claims/record.ts';
import { addRecord, emptyScore, type Score, type Tally } from './claims/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: fileURLToPath(new URL('./records/', import.meta.url)) },
    lang: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };
const records = loadRecords(values.dir).filter(({ slug }) => positionals.length === 0 || positionals.includes(slug));
if (records.length === 0) {
  console.error(
    `${values.dir}: no record${positionals.length > 0 ? ` named ${positionals.join(', ')}` : ''}; a record is SLUG.json with SLUG.txt beside it`,
  );
  process.exit(2);
}

for (const [name, own] of Map.groupBy(records, ({ doc }) => [doc.lang, doc.part ?? ''].join(' ').trim())) {
  if (values.lang === undefined || name.startsWith(values.lang)) print(name, own);
}

function print(name: string, own: readonly AnnotatedRecord[]): void {
  const score = emptyScore();
  for (const record of own) addRecord(score, record, claimsOf(record));
  console.log(`== ${name}, ${own.length} records`);
  if (values.verbose && own[0]?.doc.part !== 'blind') console.log(score.lines.join('\n'));
  console.log(table(score));
}

function claimsOf({ slug }: AnnotatedRecord) {
  const report = openReport(readFileSync(join(values.dir, `${slug}.txt`)), { file: `${slug}.txt` });
  if ('refused' in report) throw new Error(`${slug}: ${report.refused}`);
  return readReport(report, knowledge).claims;
}

function table(score: Score): string {
  const head = `${'group'.padEnd(11)}${['gold', 'found', 'hit', 'P', 'R', 'F1', 'says', 'modality', 'class'].map((name) => name.padStart(9)).join('')}`;
  const rows = Object.entries(score.groups).map(([group, tally]) => `${group.padEnd(11)}${cells(tally).join('')}`);
  return [head, ...rows, `traps ${score.traps}`, ''].join('\n');
}

function cells(tally: Tally): string[] {
  const precision = share(tally.hit, tally.pred);
  const recall = share(tally.hit, tally.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const shares = [precision, recall, f1, share(tally.says, tally.hit), share(tally.modality, tally.hit), share(tally.class, tally.classed)];
  return [...[tally.gold, tally.pred, tally.hit].map(String), ...shares.map((value) => value.toFixed(1))].map((cell) => cell.padStart(9));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
