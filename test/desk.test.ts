import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runSijill } from './run-sijill.ts';

const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));

test('sijill desk prints an address that works, and ends with its signal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-desk-command-'));
  try {
    await runSijill(folder, ['init', '--register', join(folder, 'register')]);
    const args = [bin, 'desk', '--register', join(folder, 'register'), '--no-open'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((done) => child.on('exit', done));
    const address = await new Promise<string>((done) => child.stdout.setEncoding('utf8').once('data', (line: string) => done(line.trim())));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
    const { origin, searchParams } = new URL(address);
    const answer = await fetch(`${origin}/api/register`, { headers: { authorization: `Bearer ${searchParams.get('token')}` } });
    expect(await answer.json()).toMatchObject({ example: false, counts: { reports: 0 } });
    expect((await fetch(`${origin}/api/register`)).status).toBe(401);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a desk over no register says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-desk-none-'));
  const { code, err } = await runSijill(folder, ['desk', '--register', folder, '--no-open']);
  rmSync(folder, { recursive: true, force: true });
  expect([code, err]).toEqual([2, expect.stringContaining('sijill init')]);
});
