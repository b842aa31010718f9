/**
 * What is kept side by side over a register, rebuilt from nothing: points, origins, clusters, findings, deals.
 *   npm run bench -- rebuild [COUNT…]             registers of generated reports of 100 words, read first; 5000 10000 20000
 *   npm run bench -- rebuild --register FOLDER    one that is there; what it had kept side by side is replaced
 * Taking in and reading are no part of the figures. Prints seconds of the clock and of the processor, and the most memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registerFile } from '../src/register/folder.ts';
import { openSideBySide } from '../src/register/side-by-side.ts';
import { removeCompared } from '../src/store/compared/open.ts';
import { generatedReport } from './register/generated.ts';
import { measure } from './speed/measure.ts';

const WORDS = 100;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { register: { type: 'string' } } });

if (values.register !== undefined) await rebuild(values.register);
else for (const count of positionals.length === 0 ? [5000, 10_000, 20_000] : positionals.map(Number)) await generated(count);

async function generated(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-rebuild-'));
  try {
    for (let seed = 0; seed < count; seed += 1) {
      const shelf = join(folder, 'reports', String(Math.floor(seed / 1000)));
      if (seed % 1000 === 0) mkdirSync(shelf, { recursive: true });
      writeFileSync(join(shelf, `r${seed}.txt`), generatedReport(seed, WORDS));
    }
    await measure(['init', '--register', join(folder, 'register')]);
    await measure(['add', '--no-compare', '--register', join(folder, 'register'), join(folder, 'reports')]);
    // In a process of its own: its memory is that of this work alone.
    spawnSync(process.execPath, [new URL('./main.ts', import.meta.url).pathname, 'rebuild', '--register', join(folder, 'register')], {
      stdio: 'inherit',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rebuild(register: string): Promise<void> {
  removeCompared(registerFile(register));
  const started = { clock: performance.now(), processor: process.cpuUsage() };
  const kept = await openSideBySide(register);
  await kept.renew();
  const { user, system } = process.cpuUsage(started.processor);
  const count = (sql: string) => Number(kept.file().connection.all(sql)[0]?.count);
  const [reports, points, findings] = ['report', 'point', 'finding'].map((table) => count(`SELECT count(*) AS count FROM ${table}`));
  await kept.close();
  const seconds = ((performance.now() - started.clock) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${reports} reports, ${points} points, ${findings} findings: ${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of the processor, ${megabytes} MB\n`,
  );
}
