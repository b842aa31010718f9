/**
 * Kills `sijill add` without warning at random moments.
 *   npm run bench -- crash [rounds]
 * After every kill each acknowledged report must be there and `verify` clean; the next round goes on where this one
 * stopped. Half of the rounds read the reports as well. Ends with code 1 where anything was lost.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aftermath, killedAdd } from './crash/kill.ts';
import { generatedReport } from './register/generated.ts';
import { print } from './speed/measure.ts';

const rounds = Number(process.argv[2] ?? 50);
const REPORTS = 12_000;
const LONGEST_MS = 900;

const folder = mkdtempSync(join(tmpdir(), 'sijill-crash-'));
try {
  const reports = join(folder, 'reports');
  const register = join(folder, 'register');
  mkdirSync(reports);
  for (let seed = 0; seed < REPORTS; seed += 1)
    writeFileSync(join(reports, `r${String(seed).padStart(6, '0')}.txt`), generatedReport(seed, 200));
  const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));
  spawnSync(process.execPath, [bin, 'init', '--register', register]);
  const acknowledged: string[] = [];
  let [lost, faults, ended, last] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const kill = await killedAdd(register, reports, Math.random() * LONGEST_MS, round % 2 === 0 ? ['--no-read'] : []);
    acknowledged.push(...kill.acknowledged);
    const after = await aftermath(join(register, 'register.sqlite'), acknowledged);
    lost += after.lost.length;
    faults += after.faults.length;
    ended += kill.ended ? 1 : 0;
    last = after.reports;
    for (const fault of after.faults) print('fault', fault);
  }
  print('kills', `${rounds - ended} of ${rounds} rounds (the others had ended before)`);
  print('acknowledged', `${acknowledged.length} reports, ${lost} lost`);
  print('in the register', `${last} reports, ${faults} faults`);
  process.exitCode = lost + faults > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
