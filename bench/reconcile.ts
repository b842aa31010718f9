/**
 * Reports side by side, against a dossier with its gold.
 *   npm run bench -- reconcile --dossier DIR --scorers DIR [--verbose]
 * DIR holds texts and `reconcile.json`. Two runs: from the reader's own claims, and from the claims that the gold gives
 * (see bench/reconcile/given.ts), so that errors of reading and of comparing are told apart.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { readReport } from '../src/read.ts';
import { compareReports } from '../src/reconcile/compare.ts';
import type { ComparedReport } from '../src/reconcile/dossier.ts';
import { originsOf } from '../src/reconcile/origins.ts';
import { partiesOf } from '../src/reconcile/parties.ts';
import { openReport } from '../src/reports/index.ts';
import { givenReports } from './reconcile/given.ts';

const options = { dossier: { type: 'string' }, scorers: { type: 'string' }, verbose: { type: 'boolean', default: false } } as const;
const { values } = parseArgs({ options });
const { dossier, scorers } = values;
if (dossier === undefined || scorers === undefined) {
  process.stderr.write('usage: npm run bench -- reconcile --dossier DIR --scorers DIR [--verbose]\n');
  process.exit(2);
}

const registry = loadRegistry();
const knowledge = { gazetteer: loadGazetteer(), parties: registry };
const parties = partiesOf(registry);
const scratch = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const read = readdirSync(dossier)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readOne(dossier, file));
scoreRun('own', "from the reader's own claims", read);
scoreRun('given', 'from the given claims', givenReports(join(dossier, 'reconcile.json'), read, knowledge.gazetteer));

function readOne(folder: string, file: string): ComparedReport {
  const report = openReport(readFileSync(join(folder, file)), { file });
  if ('refused' in report) throw new Error(`${file}: ${report.refused}`);
  const { claims, agreements } = readReport(report, knowledge);
  return { ...report, recorded: null, claims, agreements };
}

function scoreRun(name: string, title: string, reports: readonly ComparedReport[]): void {
  const places = new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, placeOf(report, claim)] as const)));
  const started = performance.now();
  const comparisons = compareReports(reports, parties);
  const origins = originsOf(reports, registry);
  const took = performance.now() - started;
  const prediction = {
    comparisons: comparisons.map(({ a, b, verdict, score, why }) => ({ a: places.get(a), b: places.get(b), verdict, score, why })),
    origins: origins.origins.map(({ claims }) => ({ claims: claims.map((id) => places.get(id)) })),
    findings: [],
  };
  const file = join(scratch, `${name}.json`);
  writeFileSync(file, JSON.stringify(prediction));
  if (process.env.KEEP) writeFileSync(join(process.env.KEEP, `${name}.json`), JSON.stringify(prediction, null, 1));
  const args = [join(scorers ?? '', 'reconcile.py'), '--gold', join(dossier ?? '', 'reconcile.json'), '--pred', file];
  const printed = execFileSync('python3', values.verbose ? [...args, '--verbose'] : args, { encoding: 'utf8' });
  process.stdout.write(
    `== ${title}: ${reports.length} reports, ${places.size} claims, ${comparisons.length} comparisons, ${took.toFixed(0)} ms\n${printed}\n`,
  );
}

function placeOf(report: ComparedReport, claim: ComparedReport['claims'][number]): Record<string, unknown> {
  const { start, end } = claim.quote;
  const bounds = claim.kind === 'figure' ? { low: claim.body.low, high: claim.body.high } : {};
  return { file: report.file, start, end, kind: claim.kind, ...bounds };
}
