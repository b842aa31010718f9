import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { readReport } from '../src/read.ts';
import { openReport } from '../src/reports/index.ts';

const records = fileURLToPath(new URL('../bench/records/', import.meta.url));
const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

const SMALL = 30_000;
const TIMES = 8;
/** Twice the growth of the text is allowed: more means that a rule looks through the whole report for each sentence. */
const ALLOWED = 2 * TIMES;

test.each(['en', 'ar'])('reading time grows with the length of the text, not with its square (%s)', { timeout: 120_000 }, (language) => {
  const text = textOf(language);
  secondsFor(text.slice(0, SMALL)); // the first run compiles
  const small = secondsFor(text.slice(0, SMALL));
  const large = secondsFor(text.slice(0, SMALL * TIMES));
  expect(large / small).toBeLessThan(ALLOWED);
});

function textOf(language: string): string {
  const files = readdirSync(records).filter((file) => file.endsWith('.txt') && file.endsWith('-ar.txt') === (language === 'ar'));
  const bodies = files.map((file) => readFileSync(`${records}${file}`, 'utf8').split('\n---\n')[1] ?? '').join('\n\n');
  return bodies.repeat(Math.ceil((SMALL * TIMES) / bodies.length));
}

/** Processor time of this thread, so that other work on the machine does not count. */
function secondsFor(text: string): number {
  const report = openReport(new TextEncoder().encode(text), { file: 'long.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const before = process.threadCpuUsage();
  readReport(report, knowledge);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}
