import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aftermath, endedAdd, killedAdd } from '../bench/crash/kill.ts';
import { generatedReport } from '../bench/register/generated.ts';
import { runSijill } from './run-sijill.ts';

// `npm run bench -- crash` does the same fifty times.
test('kill -9 while adding loses nothing acknowledged, and the next run goes on', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-crash-'));
  try {
    const [reports, register] = [join(folder, 'reports'), join(folder, 'register')];
    mkdirSync(reports);
    for (let seed = 0; seed < 2_000; seed += 1)
      writeFileSync(join(reports, `r${String(seed).padStart(4, '0')}.txt`), generatedReport(seed, 60));
    await runSijill(folder, ['init', '--register', register]);
    const acknowledged: string[] = [];
    for (const afterMs of [0, 40, 150]) {
      const kill = await killedAdd(register, reports, afterMs);
      acknowledged.push(...kill.acknowledged);
      const after = await aftermath(join(register, 'register.sqlite'), acknowledged);
      expect(after).toMatchObject({ lost: [], faults: [] });
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    const { code } = await runSijill(folder, ['add', '--no-read', '--register', register, reports]);
    expect(code).toBe(0);
    expect(await aftermath(join(register, 'register.sqlite'), acknowledged)).toEqual({ lost: [], faults: [], reports: 2_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends adding after what has begun, and the next run goes on',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sijill-stop-'));
    try {
      const [reports, register] = [join(folder, 'reports'), join(folder, 'register')];
      mkdirSync(reports);
      for (let seed = 0; seed < 1_500; seed += 1) writeFileSync(join(reports, `r${seed}.txt`), generatedReport(seed, 60));
      await runSijill(folder, ['init', '--register', register]);
      const { acknowledged, ended } = await endedAdd(register, reports, { afterMs: 0, signal: 'SIGINT', more: ['--no-read'] });
      expect(ended).toBe(true);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.length).toBeLessThan(1_500);
      const file = join(register, 'register.sqlite');
      // Nothing was taken in that was not acknowledged, either.
      expect(await aftermath(file, acknowledged)).toEqual({ lost: [], faults: [], reports: acknowledged.length });
      const { code, err } = await runSijill(folder, ['add', '--no-read', '--register', register, reports]);
      expect({ code, err }).toEqual({
        code: 0,
        err: `${1_500 - acknowledged.length} reports added, 0 claims, ${acknowledged.length} already there\n`,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
