/**
 * Speed and memory of `sijill read` on generated reports.
 *   npm run bench -- speed
 *   npm run bench -- speed --lang ar    reports per second and memory over Arabic reports alone
 * prints reports per second over 400 reports of 700 words, the wall time of one report from a cold start, the peak
 * memory, and how the time grows from 10 KB to 5 MB.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arabicReport } from './register/generated.ts';
import { makeReport } from './speed/generated-report.ts';
import { countClaims, measure, memoryWords, print } from './speed/measure.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const REPORTS = 400;
const WORDS = 700;
const COLD_RUNS = 5;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function throughput(folder: string): Promise<void> {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let seed = 0; seed < REPORTS; seed += 1) {
    writeFileSync(
      join(many, `report-${String(seed).padStart(3, '0')}.txt`),
      values.lang === 'ar' ? arabicReport(seed, WORDS) : makeReport(seed, (_, words) => words >= WORDS),
    );
  }
  const run = await measure(['read', '--format', 'json', many]);
  const claims = countClaims(run.out);
  print(
    `${REPORTS} reports of ${WORDS} words`,
    `${(REPORTS / run.seconds).toFixed(1)} reports/s (${run.seconds.toFixed(1)} s, ${claims} claims)`,
  );
  print('peak memory', memoryWords(run.megabytes));
}

async function coldStart(folder: string): Promise<void> {
  const file = join(folder, 'one.txt');
  writeFileSync(
    file,
    makeReport(1, (_, words) => words >= WORDS),
  );
  const runs: number[] = [];
  for (let count = 0; count < COLD_RUNS; count += 1) runs.push((await measure(['read', '--format', 'json', file])).seconds);
  print('one report, cold, wall', `${median(runs).toFixed(2)} s (median of ${COLD_RUNS})`);
}

async function growth(folder: string): Promise<void> {
  const base = await measure(['--version']);
  for (const kilobytes of [10, 50, 250, 1000, 5000]) {
    const file = join(folder, `size-${kilobytes}.txt`);
    writeFileSync(
      file,
      makeReport(kilobytes, (text) => text.length >= kilobytes * 1000),
    );
    const { seconds, megabytes } = await measure(['read', '--format', 'json', file]);
    const each = ((seconds - base.seconds) * 1000) / kilobytes;
    print(`one report of ${kilobytes} KB`, `${seconds.toFixed(2)} s, ${each.toFixed(2)} ms/KB, ${memoryWords(megabytes)}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sijill-speed-'));
try {
  print('machine', `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  if (values.lang !== 'ar') await coldStart(folder);
  await throughput(folder);
  if (values.lang !== 'ar') await growth(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
