import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../src/reading.ts';
import { runSijill } from './run-sijill.ts';
import { faultsOf } from './valid-reading.ts';

let folder = '';
const sijill = (...args: string[]) => runSijill(folder, args, { SIJILL_REGISTER: join(folder, 'register'), SIJILL_BY: 'Analyst' });
const jsonLines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const report = (day: number) =>
  `Title: Shelling of a market, day ${day}\nDate: 2016-05-0${day}\nOutlet: The Gazette\nLanguage: en\n---\nAt least ${day + 3} civilians were killed when shells hit a market in Aleppo, a hospital doctor said.\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-register-'));
  mkdirSync(join(folder, 'reports', 'deep'), { recursive: true });
  for (let day = 1; day <= 3; day += 1) writeFileSync(join(folder, 'reports', `day-${day}.txt`), report(day));
  writeFileSync(join(folder, 'reports', 'deep', 'copy.txt'), report(1));
  writeFileSync(join(folder, 'reports', 'empty.txt'), '');
  await sijill('init');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a register from the command line', { timeout: 60_000 }, () => {
  test('without one, the way to it is told', async () => {
    const { code, err } = await runSijill(folder, ['list', '--register', 'nowhere']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^sijill: no register in .*nowhere; make one with: sijill init\n$/),
    });
  });

  test('it is not made twice', async () => {
    expect(await sijill('init')).toMatchObject({ code: 2, err: expect.stringContaining('there is a register in') });
  });

  test('add takes in every report once, acknowledges each, and says what it could not take', async () => {
    const { code, out, err } = await sijill('add', 'reports', '--format', 'json');
    const events = jsonLines(out);
    expect(code).toBe(1);
    expect(events.filter(({ kind }) => kind === 'added').map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(
      events
        .filter(({ kind }) => kind !== 'added')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['failed', 'held']);
    expect(err).toMatch(/empty\.txt: .*\n3 reports added, \d+ claims?, 1 already there, 1 failed\n$/);
  });

  test('add again changes nothing', async () => {
    const { out, err } = await sijill('add', 'reports', '--format', 'json');
    expect(jsonLines(out).every(({ kind }) => kind === 'held' || kind === 'failed')).toBe(true);
    expect(err).toContain('0 reports added');
  });

  test('list filters, show prints the reading contract', async () => {
    const listed = jsonLines((await sijill('list', '--format', 'json', '--type', 'killed', '--reported', '2016-05-02..')).out);
    expect(listed.map(({ title }) => title)).toEqual(['Shelling of a market, day 3', 'Shelling of a market, day 2']);
    const shown = await sijill('show', '--format', 'json', String(listed[0]?.id).slice(0, 20));
    const reading = jsonLines(shown.out)[0] as unknown as Reading;
    expect(faultsOf(reading)).toEqual([]);
    expect(reading.report).toMatchObject({ title: 'Shelling of a market, day 3', publisher: 'The Gazette' });
  });

  test('every format of every command that lists', async () => {
    for (const command of [['list'], ['verify'], ['show', String(jsonLines((await sijill('list', '--format', 'json')).out)[0]?.id)]]) {
      expect((await sijill(...command, '--format', 'html')).out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
      expect((await sijill(...command)).code).toBe(0);
    }
  });

  test('verify gives the head, and knows it again', async () => {
    const { code, out } = await sijill('verify', '--format', 'json');
    const [last] = jsonLines(out).slice(-1);
    expect({ code, last }).toMatchObject({ code: 0, last: { reports: 3, faults: 0 } });
    expect((await sijill('verify', '--against', String(last?.head))).code).toBe(0);
    expect((await sijill('verify', '--against', 'a'.repeat(64))).code).toBe(1);
  });
});
