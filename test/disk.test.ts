import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedReport } from '../bench/register/generated.ts';
import { runSijill } from './run-sijill.ts';

const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));
const NOBODY = { uid: 65_534, gid: 65_534 };
let folder = '';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ended({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Ended {
  return { code: status, out: String(stdout), err: String(stderr) };
}

const environment = () => ({ ...process.env, INIT_CWD: folder });

/** Runs the program where no file may grow beyond so many kilobytes: to a register the same as a full disk. */
function inLittleRoom(kilobytes: number, ...args: string[]): Ended {
  const script = `ulimit -f ${kilobytes} && exec "$@"`;
  return ended(spawnSync('bash', ['-c', script, 'bash', process.execPath, bin, ...args], { env: environment() }));
}

/** Runs the program as somebody who may not write here; root may write everywhere. */
function asReader(...args: string[]): Ended {
  return ended(spawnSync(process.execPath, [bin, ...args], { env: environment(), ...(process.getuid?.() === 0 && NOBODY) }));
}

const REPORTS = 300;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-disk-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'reports'));
  for (let seed = 0; seed < REPORTS; seed += 1) writeFileSync(join(folder, 'reports', `r${seed}.txt`), generatedReport(seed, 120));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const acknowledged = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { kind: string })
    .filter(({ kind }) => kind === 'added').length;

describe.skipIf(process.platform === 'win32')('a disk', { timeout: 300_000 }, () => {
  test('that is full: one line, nothing acknowledged is lost, and with room the run goes on', async () => {
    await runSijill(folder, ['init', '--register', 'full']);
    const add = ['add', '--no-read', '--format', 'json', '--register', 'full', 'reports'];
    const { code, out, err } = inLittleRoom(1_200, ...add);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\d+ reports added, 0 claims\nsijill: the disk [^\n]*what was acknowledged is kept: [^\n]*run the same command again\n$/,
    );
    expect(acknowledged(out)).toBeGreaterThan(0);
    expect(acknowledged(out)).toBeLessThan(REPORTS);
    const verified = await runSijill(folder, ['verify', '--register', 'full', '--format', 'json']);
    expect(verified.code).toBe(0);
    const more = await runSijill(folder, add);
    expect(more.code).toBe(0);
    expect(acknowledged(out) + acknowledged(more.out)).toBe(REPORTS);
  });

  test('that cannot be written: it is read as before, and who would write is told in one line', async (context) => {
    // As another user the program itself may be out of reach.
    if (asReader('--version').code !== 0) return context.skip();
    await runSijill(folder, ['init', '--register', 'fixed']);
    await runSijill(folder, ['add', '--no-read', '--register', 'fixed', 'reports/r0.txt', 'reports/r1.txt']);
    for (const name of readdirSync(join(folder, 'fixed'))) chmodSync(join(folder, 'fixed', name), 0o444);
    chmodSync(join(folder, 'fixed'), 0o555);
    expect(asReader('verify', '--register', 'fixed')).toMatchObject({ code: 0, out: expect.stringContaining('2 reports as written') });
    expect(asReader('list', '--register', 'fixed')).toMatchObject({ code: 0, err: expect.stringContaining('2 of 2 reports') });
    for (const args of [['add', '--no-read', 'reports'], ['reread'], ['correct', 'sha256', '--publisher', 'x']]) {
      const { code, err } = asReader(args[0] as string, '--register', 'fixed', ...args.slice(1));
      expect([args[0], code, err]).toEqual([args[0], 2, expect.stringMatching(/do not let it be written\n$/)]);
    }
    mkdirSync(join(folder, 'copies'));
    chmodSync(join(folder, 'copies'), 0o777);
    const copy = asReader('backup', '--register', 'fixed', 'copies/copy.sqlite');
    expect(copy).toMatchObject({ code: 0, out: expect.stringContaining('and checked'), err: expect.stringContaining('will not name it') });
    expect(asReader('backup', '--register', 'fixed', 'fixed/copy.sqlite')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^[^\n]+\n$/),
    });
    chmodSync(join(folder, 'fixed'), 0o755);
    const back = await runSijill(folder, ['restore', '--register', 'back', 'copies/copy.sqlite']);
    expect([back.code, (await runSijill(folder, ['list', '--register', 'back'])).err]).toEqual([
      0,
      expect.stringContaining('2 of 2 reports'),
    ]);
  });
});
