/**
 * Accuracy against annotated texts that are not part of this project.
 *   npm run bench -- accuracy --corpora DIR --scorers DIR [NAME…]    public benchmarks, one folder each in DIR
 *   npm run bench -- accuracy --gold DIR --scorers DIR               records of reports with their claims
 * The reader's output is written to temporary files and scored by the reference scorers (Python 3). What changed since the
 * last recorded run is printed; with --record the run is added to bench/history.jsonl.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { contextOf, readReport } from '../src/read.ts';
import { openReport } from '../src/reports/index.ts';
import { readPublished } from '../src/reports/published.ts';
import type { Corpus, CorpusRecord, Tools } from './accuracy/corpus.ts';
import { corpora } from './accuracy/index.ts';

const options = {
  corpora: { type: 'string' },
  gold: { type: 'string' },
  scorers: { type: 'string' },
  record: { type: 'boolean', default: false },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const { scorers } = values;
if (scorers === undefined || (values.corpora === undefined && values.gold === undefined)) {
  process.stderr.write('usage: npm run bench -- accuracy (--corpora DIR [NAME…] | --gold DIR) --scorers DIR\n');
  process.exit(2);
}

class Refused extends Error {}

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };
const history = fileURLToPath(new URL('./history.jsonl', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

if (values.gold !== undefined) for (const language of ['en', 'ar'] as const) scoreGold(values.gold, language);
if (values.corpora !== undefined) {
  const names = positionals.length > 0 ? positionals : Object.keys(corpora);
  for (const name of names) {
    const corpus = corpora[name];
    if (corpus === undefined) {
      process.stderr.write(`no benchmark "${name}"; there are: ${Object.keys(corpora).join(', ')}\n`);
      process.exit(2);
    }
    scoreCorpus(name, corpus, values.corpora);
  }
}

function scoreCorpus(name: string, corpus: Corpus, folder: string): void {
  for (const file of corpus.files) {
    const gold = join(folder, name, file);
    const records = recordsOf(gold);
    const lines = records.map((record) =>
      JSON.stringify({ id: record.id, pred: predictionOf(record, (one) => corpus.predict(one, tools(join(folder, name)), file)) }),
    );
    const predicted = join(scratch, `${name}-${file.split('.')[0]}.jsonl`);
    writeFileSync(predicted, `${lines.join('\n')}\n`);
    show(`${name}/${file}`, score(corpus.scorer, ['--gold', gold, '--pred', predicted]), corpus.beside);
  }
}

/** A text that the reader refuses (no words in it) has nothing to predict. */
function predictionOf(record: CorpusRecord, predict: (record: CorpusRecord) => unknown): unknown {
  try {
    return predict(record);
  } catch (error) {
    if (error instanceof Refused) return {};
    throw error;
  }
}

/** The records of one language; each report is read with the date, outlet and language of its own header lines. */
function scoreGold(folder: string, language: 'en' | 'ar'): void {
  const slugs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((slug) => languageOf(folder, slug) === language);
  if (slugs.length === 0) return;
  const lines = slugs.map((slug) => {
    const report = openReport(readFileSync(join(folder, `${slug}.txt`)), { file: `${slug}.txt` });
    if ('refused' in report) throw new Error(`${slug}: ${report.refused}`);
    return JSON.stringify(readReport(report, knowledge));
  });
  const predicted = join(scratch, `gold-${language}.jsonl`);
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  show(`gold/${language}`, score('claims.py', ['--gold', folder, '--pred', predicted, '--only', slugs.join(',')]), '');
}

function languageOf(folder: string, slug: string): string {
  const record = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as { doc: { lang: string } };
  return record.doc.lang;
}

function score(scorer: string, args: readonly string[]): string {
  return execFileSync('python3', [join(scorers ?? '', scorer), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
}

function show(name: string, printed: string, beside: string): void {
  process.stdout.write(`== ${name}\n${printed}\n${beside === '' ? '' : `beside: ${beside}\n`}\n`);
  const figures = Object.fromEntries(
    [...(printed.split('\n').at(-1) ?? '').matchAll(/([\w+@.-]+)=([\d.]+)/g)].map(([, key, value]) => [key, Number(value)]),
  );
  record(name, figures);
}

/** Prints what changed since the run before, and keeps the figures where they changed. */
function record(name: string, figures: Readonly<Record<string, number>>): void {
  const before = existsSync(history)
    ? linesOf(history)
        .filter((line) => line.name === name)
        .at(-1)
    : undefined;
  const changed = Object.entries(figures).filter(([key, value]) => before?.figures[key] !== value);
  if (changed.length === 0) return;
  const differences = changed.map(([key, value]) => `${key} ${before?.figures[key] ?? '-'} → ${value}`);
  if (before !== undefined) process.stdout.write(`since ${before.on}: ${differences.join(', ')}\n\n`);
  if (values.record) appendFileSync(history, `${JSON.stringify({ on: new Date().toISOString().slice(0, 10), name, figures })}\n`);
}

interface Run {
  readonly on: string;
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

function linesOf(file: string): Run[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Run);
}

function recordsOf(file: string): CorpusRecord[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusRecord);
}

function tools(folder: string): Tools {
  return {
    folder,
    report(record, day) {
      const published = day === undefined ? null : readPublished(day, 'option');
      const report = openReport(new TextEncoder().encode(record.text), {
        file: `${record.id}.txt`,
        ...(published !== null && { published }),
        ...(record.lang !== undefined && { language: record.lang }),
      });
      if ('refused' in report) throw new Refused(`${record.id}: ${report.refused}`);
      return report;
    },
    context: (report) => contextOf(report, knowledge),
    reading: (report) => readReport(report, knowledge),
  };
}
