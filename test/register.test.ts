import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a register from the command line', { timeout: 300_000 }, () => {
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
    for (const command of ['list', 'verify', 'search', 'decisions']) {
      expect((await sijill(command, '--format', 'html')).out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    }
  });

  test('verify gives the head, and knows it again', async () => {
    const { code, out } = await sijill('verify', '--format', 'json');
    const [last] = jsonLines(out).slice(-1);
    expect({ code, last }).toMatchObject({ code: 0, last: { reports: 3, faults: 0 } });
    expect((await sijill('verify', '--against', String(last?.head))).code).toBe(0);
    expect((await sijill('verify', '--against', 'a'.repeat(64))).code).toBe(1);
  });

  test('search in either language, phrases, claims, filters', async () => {
    writeFileSync(
      join(folder, 'raid.txt'),
      'Title: غارات على السوق\nDate: 2017-10-13\nLanguage: ar\n---\nقتل 12 مدنيا في غارات جوية على سوق في مدينة الرقة أمس، حسبما قال المرصد السوري لحقوق الإنسان.\n',
    );
    expect((await sijill('add', 'raid.txt')).code).toBe(0);
    const search = async (...args: string[]) => jsonLines((await sijill('search', '--format', 'json', ...args)).out);
    const [raid] = (await search('غارة')) as [
      { report: { title: string }; excerpts: { text: string; marks: { start: number; end: number }[] }[] },
    ];
    const [excerpt] = raid.excerpts;
    expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['غارات']);
    expect(await search('"hospital doctor"', '--reported', '2016-05-02')).toHaveLength(1);
    expect(await search('"doctor hospital"')).toHaveLength(0);
    expect(await search('--claims', '--place', 'Aleppo', '--type', 'killed')).toHaveLength(3);
    expect((await search('market', '--status', 'accepted')).length).toBe(0);
  });

  test('decide, and lists follow; what cannot be is told', async () => {
    const [first] = jsonLines(
      (await sijill('search', '--claims', '--type', 'killed', '--reported', '2016-05-01', '--format', 'json')).out,
    ) as [{ report: string; claim: { id: string } }];
    const { out } = await sijill(
      'decide',
      first.claim.id,
      'correct',
      '--set',
      'body.low=5',
      '--reason',
      'the list of names',
      '--format',
      'json',
    );
    expect(jsonLines(out)[0]).toMatchObject({ standing: { status: 'corrected', changes: { 'body.low': 5 }, last: { by: 'Analyst' } } });
    expect(jsonLines((await sijill('list', '--status', 'corrected', '--format', 'json')).out)).toHaveLength(1);
    expect(await sijill('decide', first.claim.id, 'correct', '--set', 'body.low="x"')).toMatchObject({
      code: 2,
      err: 'sijill: body.low: must be number\n',
    });
    expect((await sijill('decide', first.claim.id, 'withdraw')).code).toBe(0);
    expect((await sijill('decide', `${first.report.slice(7, 19)}:F1`, 'accept')).out).toContain('accepted by Analyst');
    expect((await sijill('decisions', '--format', 'json')).out.split('\n')).toHaveLength(4);
  });

  test('judge two claims, list it, take it back', async () => {
    const killed = jsonLines((await sijill('search', '--claims', '--type', 'killed', '--place', 'Aleppo', '--format', 'json')).out);
    const [a = '', b = ''] = killed.map(({ claim }) => (claim as { id: string }).id);
    const said = await sijill('judge', a, b, 'unrelated', '--reason', 'two days', '--format', 'json');
    expect(jsonLines(said.out)[0]).toMatchObject({ judgement: { verdict: 'unrelated', by: 'Analyst', reason: 'two days' }, a, b });
    expect((await sijill('judge', b, a, 'withdraw')).code).toBe(0);
    expect(await sijill('judge', b, a, 'withdraw')).toMatchObject({ code: 2, err: expect.stringContaining('to take back') });
    expect((await sijill('decisions')).out.match(/^Judgement /gm)).toHaveLength(2);
    expect((await sijill('verify')).code).toBe(0);
  });

  test('grade a finding, see both grades, take it back', async () => {
    const findings = async () =>
      jsonLines((await sijill('findings', '--format', 'json')).out) as {
        id: string;
        grade: string;
        computed: string;
        given: { by: string; reason: string } | null;
      }[];
    const [first] = (await findings()) as [Awaited<ReturnType<typeof findings>>[number]];
    expect(await sijill('grade', first.id, 'discounted')).toMatchObject({ code: 2, err: expect.stringContaining('needs a reason') });
    expect(await sijill('grade', 'none', 'fair', '--reason', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no finding none'),
    });
    expect((await sijill('grade', first.id.slice(0, 10), 'discounted', '--reason', 'the list was seen')).code).toBe(0);
    const given = (await findings()).find(({ id }) => id === first.id);
    expect(given).toMatchObject({ grade: 'discounted', computed: first.computed, given: { by: 'Analyst', reason: 'the list was seen' } });
    const shown = (await sijill('findings')).out;
    expect(shown).toContain('the list was seen');
    expect(shown).toContain(first.id.slice(0, 10));
    expect((await sijill('decisions')).out).toMatch(/^Grading .*: discounted$/m);
    expect((await sijill('grade', first.id, 'withdraw')).code).toBe(0);
    expect(await sijill('grade', first.id, 'withdraw')).toMatchObject({ code: 2, err: expect.stringContaining('nothing to take back') });
    expect((await findings()).find(({ id }) => id === first.id)).toEqual(first);
    expect((await sijill('verify')).code).toBe(0);
  });

  test('correct puts a value beside what was found, and the report is due for reading', async () => {
    const [report] = jsonLines((await sijill('list', '--reported', '2016-05-03', '--format', 'json')).out) as [{ id: string }];
    await sijill('correct', report.id, '--published', '2016-06-03', '--reason', 'the imprint');
    const { err } = await sijill('reread');
    expect(err).toMatch(/^1 report read: /);
    const [shown] = jsonLines((await sijill('show', report.id, '--format', 'json')).out) as [
      { report: Reading['report']; register: { found: object } },
    ];
    expect(shown.report.published).toMatchObject({ earliest: '2016-06-03', basis: 'option' });
    expect(shown.register.found).toMatchObject({ published: { earliest: '2016-05-03' } });
    expect((await sijill('reread')).err).toMatch(/^0 reports read/);
  });

  test('export counts what it leaves out; the full one is marked and noted in the log', async () => {
    writeFileSync(
      join(folder, 'convoy.txt'),
      'Date: 2018-03-10\nLanguage: en\n---\nSome buses are gathering in Binnish to take fighters out.\n',
    );
    await sijill('add', 'convoy.txt');
    const safe = await sijill('export', '--format', 'csv');
    expect(safe.err).toMatch(/left out: \d+ claims of planned or under-way movements/);
    expect(safe.out).not.toContain('gathering');
    const head = jsonLines((await sijill('verify', '--format', 'json')).out).at(-1)?.lines as number;
    const full = await sijill('export', '--format', 'csv', '--full', '--out', 'all.csv');
    expect(full.err).toContain('RESTRICTED');
    expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toMatch(/gathering.*,RESTRICTED\r\n/);
    expect(jsonLines((await sijill('verify', '--format', 'json')).out).at(-1)?.lines).toBe(head + 1);
  });

  test('backup, forget, restore', async () => {
    const [report] = jsonLines((await sijill('list', '--reported', '2016-05-02', '--format', 'json')).out) as [{ id: string }];
    expect((await sijill('backup', 'copy.sqlite')).code).toBe(0);
    expect(await sijill('forget', report.id)).toMatchObject({ code: 2, err: expect.stringContaining('and why') });
    const gone = await sijill('forget', report.id, '--reason', 'asked by the family');
    expect(gone).toMatchObject({ code: 0, out: expect.stringContaining('copy.sqlite') });
    expect((await sijill('show', report.id)).code).toBe(2);
    expect((await sijill('verify')).code).toBe(0);
    expect((await sijill('add', 'reports')).err).toContain('1 forgotten before and left out');
    expect(await sijill('restore', 'copy.sqlite')).toMatchObject({ code: 2, err: expect.stringContaining('--replace') });
    expect(await sijill('restore', 'copy.sqlite', '--replace')).toMatchObject({
      code: 0,
      err: expect.stringContaining(`${report.id.slice(7, 19)} had been forgotten and is there again`),
    });
    expect((await sijill('show', report.id)).code).toBe(0);
    expect((await sijill('verify')).code).toBe(0);
    writeFileSync(join(folder, 'no.sqlite'), 'no database');
    expect(await sijill('restore', 'no.sqlite', '--replace')).toMatchObject({ code: 2, err: expect.stringContaining('not a register') });
  });

  test('files of other programs are passed over in folders and archives, and refused where they are named', async () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(join(folder, 'mixed', 'package.json'), '{"name":"x"}');
    writeFileSync(join(folder, 'mixed', 'map.xml'), '<?xml version="1.0"?><osm/>');
    const inner = {
      'note.txt': strToU8(report(4)),
      'tsconfig.json': strToU8('{}'),
      'damaged.rss': strToU8('<rss version="2.0"><channel>'),
    };
    writeFileSync(join(folder, 'mixed', 'all.zip'), zipSync(inner));
    const { code, err } = await sijill('add', '--no-read', 'mixed');
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/damaged\.rss: .*feed.*\n1 report added, 0 claims, 3 files of other programs skipped, 1 failed\n$/),
    });
    expect(await sijill('add', 'mixed/package.json')).toMatchObject({ code: 2, err: expect.stringContaining('neither a Telegram export') });
  });

  test('pages of an archive that hold links alone are passed over with the reason, a page that was named is not', async () => {
    const links = '<html><body><nav><ul><li><a href="/a">Section A</a></li><li><a href="/b">Section B</a></li></ul></nav></body></html>';
    writeFileSync(join(folder, 'crawl.zip'), zipSync({ 'index.html': strToU8(links), 'note.txt': strToU8(report(5)) }));
    writeFileSync(join(folder, 'index.html'), links);
    for (const command of [['add', '--no-read'], ['read']]) {
      expect(await sijill(...command, 'crawl.zip')).toMatchObject({
        code: 0,
        err: expect.stringMatching(/index\.html: only furniture [^\n]*\n.*1 page with nothing to read skipped\n$/),
      });
      expect(await sijill(...command, 'index.html')).toMatchObject({ code: 2, err: expect.stringMatching(/index\.html: only furniture/) });
    }
  });
});
