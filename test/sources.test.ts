import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Origin, ReportLink } from '../src/reconcile/origin.ts';
import { runSijill } from './run-sijill.ts';

let folder = '';
const sijill = (...args: string[]) => runSijill(folder, args, { SIJILL_REGISTER: join(folder, 'register') });
const listed = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly origin?: Origin; readonly link?: ReportLink });

const COUNT = 'The Syrian Observatory for Human Rights said 12 people were killed in shelling of a market in Aleppo on Sunday.';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-sources-'));
  const file = (name: string, day: string, body: string) =>
    writeFileSync(join(folder, `${name}.txt`), `Title: ${name}\nDate: ${day}\nOutlet: ${name} Post\nLanguage: en\n---\n${body}\n`);
  file('Hill', '2016-05-02', `${COUNT} The road to the north stayed shut, and traders kept their shops closed until the evening prayer.`);
  file('Dale', '2016-05-03', `${COUNT} A doctor named Samir Haddad said 20 people were wounded.`);
  await sijill('init');
  await sijill('add', 'Hill.txt', 'Dale.txt');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('who rests on whom in a register, and as known on a day', { timeout: 120_000 }, async () => {
  const { out, err } = await sijill('sources', '--format', 'json');
  const observatory = listed(out).find(({ origin }) => origin?.id === 'party:sohr')?.origin;
  expect(observatory?.reports).toHaveLength(2);
  expect(listed(out).some(({ link }) => link?.kind === 'passage' && link.passages.length === 1)).toBe(true);
  expect(err).toMatch(/^2 reports rest on \d sources, \d of them independent; \d links\n$/);
  const then = listed((await sijill('sources', '--format', 'json', '--as-of', '2016-05-02')).out);
  expect(then.find(({ origin }) => origin?.id === 'party:sohr')?.origin?.reports).toHaveLength(1);
  expect(await sijill('sources', '--as-of', '1990-01-01')).toMatchObject({ code: 2, err: 'no reports known by 1990-01-01\n' });
});

test('copies stand under the first of them; a program is told of each', { timeout: 120_000 }, async () => {
  const body = `Traders in Aleppo said that the road to the north was open again after the truce of Friday, that flour came through for the
first time in a month, and that prices in the covered market had fallen by half before the evening.`;
  for (const [name, day] of [
    ['Vale', '2016-05-06'],
    ['Moor', '2016-05-05'],
  ] as const)
    writeFileSync(join(folder, `${name}.txt`), `Title: ${name}\nDate: ${day}\nOutlet: ${name} Post\nLanguage: en\n---\n${body}\n`);
  await sijill('add', 'Vale.txt', 'Moor.txt');
  const { out } = await sijill('list', '--reported', '2016-05-05..');
  expect(out).toMatch(/^Moor\n[\s\S]*copy +Vale Post/);
  expect(out).not.toMatch(/^Vale\n/m);
  const each = (await sijill('list', '--reported', '2016-05-05..', '--format', 'json')).out.trim().split('\n');
  expect(each.map((line) => (JSON.parse(line) as { copies: string[] }).copies.length)).toEqual([1, 1]);
});

test('of files; a page that may be passed on names no witness', { timeout: 120_000 }, async () => {
  const { out } = await sijill('sources', 'Dale.txt', '--format', 'html');
  expect(out).toMatch(/^<!doctype html>[\s\S]*Syrian Observatory[\s\S]*<\/html>\n$/);
  expect(out).not.toContain('Haddad');
});
