/**
 * Speed and memory of `sijill read` on generated reports.
 *   npm run bench -- speed
 * prints reports per second over 400 reports of 700 words, the wall time of one report from a cold start, the peak
 * memory, and how the time grows from 10 KB to 5 MB.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));
const REPORTS = 400;
const WORDS = 700;
const COLD_RUNS = 5;

const TOWNS = ['Aleppo', 'Homs', 'Idlib', 'Daraa', 'Mosul', 'Taiz', 'Sanaa', 'Goma', 'Kherson', 'Deir Ezzor'];
const SPEAKERS = [
  'a Red Crescent official',
  'the Syrian Observatory for Human Rights',
  'the army',
  'a rebel spokesman',
  'a resident',
  'the United Nations',
];
const SENTENCES = [
  'At least # civilians were killed when shells hit a market in TOWN, SPEAKER said.',
  'SPEAKER told Reuters that # buses carrying fighters and their families had left TOWN on Friday.',
  'The two sides agreed on a ceasefire in TOWN for # hours, according to SPEAKER.',
  'Under the deal, the rebels would hand over their heavy weapons and leave TOWN with their light weapons.',
  'SPEAKER denied that its aircraft had bombed a hospital in TOWN.',
  '“We will not accept any agreement that forces people from TOWN out of their homes,” SPEAKER said.',
  'Around # people remain inside the besieged district, many of them children, SPEAKER added.',
  'The talks failed twice before the mediators returned to TOWN last week.',
  'SPEAKER demanded that the prisoners held in TOWN be released before any convoy moved.',
  'Aid workers said food and medicine had run short in TOWN since the road was cut in March.',
];

/** A small linear congruential generator: the same reports on every machine. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
}

function makeReport(seed: number, enough: (text: string, words: number) => boolean): string {
  const next = generator(seed + 1);
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const day = String(1 + next(28)).padStart(2, '0');
  let text = `Title: Talks over ${pick(TOWNS)}, report ${seed}\nDate: 2016-05-${day}\nOutlet: Generated\nLanguage: en\n---\n`;
  let words = 0;
  for (let count = 1; !enough(text, words); count += 1) {
    const speaker = pick(SPEAKERS);
    const sentence = pick(SENTENCES)
      .replace('#', String(2 + next(400)))
      .replace('TOWN', pick(TOWNS))
      .replace('SPEAKER', speaker);
    const started = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    words += started.split(' ').length;
    text += started + (count % 4 === 0 ? '\n\n' : ' ');
  }
  return `${text.trim()}\n`;
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number | null;
  readonly out: string;
}

/** Runs the program once, from spawn to exit; memory as the kernel counts it, where it does. */
function measure(args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let megabytes: number | null = null;
  const watch = setInterval(() => {
    megabytes = peakMegabytes(child.pid) ?? megabytes;
  }, 20);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) failed(new Error(`sijill ended with ${code}`));
      else done({ seconds: (performance.now() - started) / 1000, megabytes, out });
    });
  });
}

function peakMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function print(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(34)}${value}\n`);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const memoryWords = (megabytes: number | null) => (megabytes === null ? 'not measured on this system' : `${Math.round(megabytes)} MB`);

async function throughput(folder: string): Promise<void> {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let seed = 0; seed < REPORTS; seed += 1) {
    writeFileSync(
      join(many, `report-${String(seed).padStart(3, '0')}.txt`),
      makeReport(seed, (_, words) => words >= WORDS),
    );
  }
  const run = await measure(['read', '--format', 'json', many]);
  const claims = run.out
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + (JSON.parse(line) as { claims: unknown[] }).claims.length, 0);
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
  await coldStart(folder);
  await throughput(folder);
  await growth(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
