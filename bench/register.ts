/**
 * Speed, memory and disk of a register of generated reports, 60 of 100 in Arabic.
 *   npm run bench -- register [reports] [words] [--no-read] [--keep FOLDER]
 *   npm run bench -- register --ask REGISTER        asks one that was kept
 * prints intake with and without reading (setting side by side is apart: bench rebuild), search and claim lists (p50 and p95), peak memory and disk per report.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askRegister } from './register/ask.ts';
import { generatedReport } from './register/generated.ts';
import { measure, memoryWords, print } from './speed/measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-read': { type: 'boolean', default: false }, keep: { type: 'string' }, ask: { type: 'string' } },
});
const [reports, words] = [Number(positionals[0] ?? 20_000), Number(positionals[1] ?? 400)];
const kept = values.keep ?? values.ask;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'sijill-register-'));

function makeReports(): string {
  const path = join(folder, 'reports');
  let bytes = 0;
  for (let seed = 0; seed < reports; seed += 1) {
    const shelf = join(path, String(Math.floor(seed / 1000)));
    if (seed % 1000 === 0) mkdirSync(shelf, { recursive: true });
    const text = generatedReport(seed, words);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(shelf, `r${String(seed).padStart(6, '0')}.txt`), text);
  }
  print('reports', `${reports} of ${words} words, ${(bytes / reports / 1024).toFixed(1)} KB each`);
  return path;
}

async function intake(path: string, read: boolean): Promise<string> {
  const register = join(folder, read ? 'read' : 'unread');
  await measure(['init', '--register', register]);
  const run = await measure(['add', '--register', register, read ? '--no-compare' : '--no-read', path]);
  const size = readdirSync(register).reduce((sum, name) => sum + statSync(join(register, name)).size, 0);
  const label = read ? 'intake with reading' : 'intake without reading';
  print(label, `${(reports / run.seconds).toFixed(1)} reports/s (${run.seconds.toFixed(1)} s), memory ${memoryWords(run.megabytes)}`);
  if (run.processorSeconds !== null) print('processor time', `${((run.processorSeconds * 1000) / reports).toFixed(1)} ms a report`);
  print('disk', `${(size / reports / 1024).toFixed(1)} KB a report, ${(size / 1024 ** 2).toFixed(0)} MB in all`);
  return register;
}

async function wholeBench(): Promise<void> {
  const path = makeReports();
  const unread = await intake(path, false);
  const register = values['no-read'] ? unread : await intake(path, true);
  await askRegister(register, !values['no-read']);
}

try {
  print('machine', `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  if (values.ask === undefined) await wholeBench();
  else await askRegister(values.ask, true);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
