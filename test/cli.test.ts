import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../src/reading.ts';
import { sourceSpan } from '../src/reports/html/offset-map.ts';
import { faultsOf } from './valid-reading.ts';

const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));
let folder = '';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sijill(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', failed).on('close', (code) => done({ code, out, err }));
    // The program may end before it has read its input.
    child.stdin.on('error', () => {}).end(input);
  });
}

const report = (day: number) =>
  `Title: Shelling of a market, day ${day}\nDate: 2016-05-0${day}\nOutlet: Sijill example\nLanguage: en\n---\nAt least ${day + 3} civilians were killed when shells hit a market in Aleppo, a hospital doctor said.\n\nThe army and the rebels agreed on a ceasefire on Friday.\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-cli-'));
  writeFileSync(join(folder, 'one.txt'), report(1));
  mkdirSync(join(folder, 'many', 'deep'), { recursive: true });
  for (let day = 1; day <= 9; day += 1) writeFileSync(join(folder, 'many', `day-${day}.txt`), report(day));
  writeFileSync(join(folder, 'many', 'deep', 'note.md'), '# Two towns\n\nTwelve fighters left Homs on Friday.\n');
  writeFileSync(join(folder, 'many', 'scan.jpg'), '\u00ff\u00d8');
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'pictures', 'a.png'), '\u0089PNG');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'binary.txt'),
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251),
  );
  writeFileSync(join(folder, 'western.txt'), Buffer.from('The caf\u00e9 was hit. Nine people died in Aleppo, the mayor said.', 'latin1'));
  writeFileSync(join(folder, 'large.txt'), 'Nine people died. '.repeat(4000));
  mkdirSync(join(folder, 'saved'));
  for (const page of ['agency-en.html', 'ministry-en.htm', 'forum-ar-1256.html']) {
    copyFileSync(new URL(`../src/reports/html/pages/${page}`, import.meta.url), join(folder, 'saved', page));
  }
  writeFileSync(join(folder, 'chrome.txt'), 'Leave a Comment\nShare on Twitter\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading);

describe('files that hold many reports', () => {
  const rss = (body: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>${body}</channel></rss>`;
  const feed = rss(
    '<item><title>Nine dead</title><pubDate>Sun, 01 May 2016 08:00:00 GMT</pubDate><description>At least nine civilians died in Aleppo when shells hit a market, a hospital doctor said.</description></item><item><title>قصف</title><description>قتل ثلاثة مدنيين في حلب أمس.</description></item>',
  );

  test('each is read by itself, with what its feed says of it; files of other programs are passed over', async () => {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', 'feed.xml'), feed);
    writeFileSync(join(folder, 'sources', 'package.json'), '{}');
    writeFileSync(join(folder, 'sources', 'all.zip'), zipSync({ 'a.txt': strToU8(report(2)), 'b.json': strToU8('[]') }));
    const { code, out, err } = await sijill(['read', '--format', 'json', 'sources']);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^3 reports read, \d+ claims, 2 files of other programs skipped\n$/),
    });
    expect(lines(out).map(({ report }) => [report.file, report.publisher, report.published?.earliest, report.language])).toEqual([
      ['sources/all.zip/a.txt', 'Sijill example', '2016-05-02', 'en'],
      ['sources/feed.xml#1', 'Gazette', '2016-05-01', 'en'],
      ['sources/feed.xml#2', 'Gazette', undefined, 'ar'],
    ]);
  });

  test('from standard input too; what the user says goes before what the feed says', async () => {
    const { out } = await sijill(['read', '--format', 'json', '--publisher', 'Desk', '-'], feed);
    expect(lines(out).map(({ report }) => report.publisher)).toEqual(['Desk', 'Desk']);
  });

  test('one without anything to read is told', async () => {
    writeFileSync(join(folder, 'none.zip'), zipSync({ 'a.jpg': strToU8('x') }));
    expect(await sijill(['read', 'none.zip'])).toMatchObject({ code: 2, err: expect.stringContaining('without a file of a kind') });
  });
});

describe('formats', () => {
  test('json is one sound document per report', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'json', 'one.txt']);
    const [reading] = lines(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(reading && faultsOf(reading)).toEqual([]);
    expect(reading?.report).toMatchObject({ file: 'one.txt', publisher: 'Sijill example', published: { earliest: '2016-05-01' } });
  });

  test('text is for a person: title, label, claims with quotes, no colour into a pipe', async () => {
    const { code, out } = await sijill(['read', 'one.txt']);
    expect(code).toBe(0);
    expect(out).toContain('Shelling of a market, day 1');
    expect(out).toContain('[ Sijill example ]');
    expect(out).toMatch(/“[^”]*4 civilians/);
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('html is one self-contained page', async () => {
    const { code, out } = await sijill(['read', '--format', 'html', 'one.txt']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('class="example"');
    expect(out).not.toMatch(/<(?:img|link|iframe|script src)|url\(|https?:/);
  });

  test('saved pages of a folder, each a sound document with its map to the page', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'json', 'saved']);
    const readings = lines(out);
    expect(code).toBe(0);
    expect(readings.map(({ report }) => report.page?.encoding)).toEqual(['utf-8', 'windows-1256', 'windows-1252']);
    expect(readings.flatMap(faultsOf)).toEqual([]);
    expect(err).toMatch(/ministry-en\.htm: date "09\/03\/2018": day and month cannot be told apart/);
    const [agency] = readings;
    const source = readFileSync(join(folder, 'saved', 'agency-en.html'), 'utf8');
    const toll = agency?.claims.find((claim) => claim.kind === 'figure' && claim.body.low === 12);
    const span = toll && sourceSpan(agency?.report.page?.map ?? [], toll.quote);
    expect(span && source.slice(span.start, span.end)).toBe(toll?.quote.exact);
  });

  test('standard input, and what the user says of it', async () => {
    const { code, out } = await sijill(
      ['read', '-', '--format', 'json', '--published', '3 May 2018', '--publisher', 'Gazette', '--lang', 'en'],
      'Nine people died in Aleppo.',
    );
    const [reading] = lines(out);
    expect(code).toBe(0);
    expect(reading?.report).toMatchObject({ publisher: 'Gazette', language: 'en', published: { earliest: '2018-05-03', basis: 'option' } });
  });
});

describe('many files', () => {
  test('a folder is read on threads, in order, the same as one by one; other files are counted', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'json', 'many']);
    expect(code).toBe(0);
    expect(err).toContain('1 other file skipped');
    expect(err).toMatch(/10 reports read, \d+ claims/);
    const files = lines(out).map((reading) => reading.report.file);
    expect(files).toEqual([...files].sort());
    const singly = await sijill(['read', '--format', 'json', 'many/day-1.txt', 'many/day-2.txt']);
    expect(out).toContain(singly.out.split('\n')[0]);
    expect(out).toContain(singly.out.split('\n')[1]);
  });

  test('a glob, and the same file twice is read once', async () => {
    const { code, out } = await sijill(['read', '--format', 'json', 'many/day-[12].txt', 'many/day-1.txt']);
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(2);
  });

  test('--out with a folder writes a page per report and an index', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'html', '--out', 'pages/', 'one.txt', 'many/day-2.txt']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('2 files in pages/');
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['day-2.html', 'index.html', 'one.html']);
    expect(readFileSync(join(folder, 'pages', 'index.html'), 'utf8')).toContain('href="one.html"');
  });

  test('--out never overwrites what is read', async () => {
    const { code, err } = await sijill(['read', '--out', 'one.txt', 'one.txt']);
    expect(code).toBe(2);
    expect(err).toContain('one of the files to read');
    expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe(report(1));
  });
});

describe('places', () => {
  test('candidates of names in both scripts, best first, with what each rests on', async () => {
    const { code, out } = await sijill(['places', '--format', 'json', 'Raqqa', 'دمشق']);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({
      schema: 'sijill-places/1',
      chosen: 'geonames:172955',
      why: expect.stringMatching(/^before Raqqa Governorate/),
    });
    expect(first.candidates[0]).toMatchObject({ lat: 35.953, lon: 39.008, precisionKm: 8, country: 'SY', within: 'Raqqa Governorate' });
    expect(second.chosen).toBe('geonames:170654');
  });

  test('text and html; one name unknown is exit 1, all unknown exit 2', async () => {
    const text = await sijill(['places', 'Tripoli', 'Nowhereabad', '--country', 'Lebanon']);
    expect(text.code).toBe(1);
    expect(text.out).toMatch(
      /^Tripoli\n[\s\S]*1\. [\s\S]*in LB[\s\S]*Nowhereabad\n {2}no place of that name is known; add it with --places/,
    );
    const html = await sijill(['places', 'Homs', '--format', 'html']);
    expect(html.out).toMatch(/^<!doctype html>[\s\S]*Homs[\s\S]*± 8 km/);
    expect((await sijill(['places', 'Nowhereabad'])).code).toBe(2);
  });

  test.each([
    { args: ['Homs', '--country', 'Freedonia'], err: /No country; write a code or a name.*see sijill places --help$/ },
    { args: ['Homs', '--near', 'Nowhereabad'], err: /^--near "Nowhereabad": no such place is known; write a position/ },
    { args: ['Homs', '--places', 'gone.csv'], err: /gone\.csv: cannot be read/ },
    { args: ['Homs', '--places', 'gone.csv', '--places-columns', 'x=y'], err: /"x" is none of id, name/ },
    { args: [], err: /missing required argument/ },
  ])('$args', async ({ args, err }) => {
    const ended = await sijill(['places', ...args]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err.trim()).toMatch(err);
  });
});

describe('bad input: one clear line, never a stack', () => {
  test.each([
    { args: ['empty.txt'], err: /^empty\.txt: empty file; nothing to read$/m },
    { args: ['binary.txt'], err: /^binary\.txt: binary data, not text/m },
    { args: ['chrome.txt'], err: /^chrome\.txt: only furniture/m },
    { args: ['large.txt', '--max-size', '50k'], err: /^large\.txt: 70 KB, over the limit of 50 KB; raise it with --max-size$/m },
    { args: ['gone.txt'], err: /^gone\.txt: no such file or folder/m },
    { args: ['pictures'], err: /^pictures: no \.txt, \.md, .* files in it, 1 other file skipped/m },
    { args: ['x*.txt'], err: /^x\*\.txt: no file matches/m },
    { args: ['one.txt', '--publishd', 'x'], err: /unknown option '--publishd'/ },
    { args: ['one.txt', '--published', 'someday'], err: /No date that can be read/ },
    { args: ['one.txt', '--lang', 'xx'], err: /Only en and ar/ },
    { args: ['one.txt', '--format', 'pdf'], err: /Allowed choices are text, json, html/ },
    { args: ['one.txt', '--max-size', 'much'], err: /No size/ },
    { args: [], err: /missing required argument/ },
    { args: ['one.txt', '--parties', 'gone.json'], err: /gone\.json/ },
  ])('$args', async ({ args, err }) => {
    const ended = await sijill(['read', ...args]);
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(err);
    expect(ended.err).not.toMatch(/^\s+at |node:internal/m);
    expect(ended.err.trim().split('\n').length).toBeLessThanOrEqual(1);
    expect(ended.out).toBe('');
  });

  test('a failing file is reported, the others are printed, exit 1', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'json', 'empty.txt', 'one.txt']);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/empty\.txt: empty file/);
    expect(err).toMatch(/1 report read, .* 1 failed/);
  });

  test('an assumed encoding is said on standard error and in the reading', async () => {
    const { code, out, err } = await sijill(['read', '--format', 'json', 'western.txt']);
    expect(code).toBe(0);
    expect(err).toContain('assumed windows-1252');
    expect(lines(out)[0]?.report.notes.join()).toContain('assumed windows-1252');
    expect(lines(out)[0]?.report.text).toContain('café');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('no permission', async () => {
    writeFileSync(join(folder, 'locked.txt'), 'x');
    chmodSync(join(folder, 'locked.txt'), 0);
    const { code, err } = await sijill(['read', 'locked.txt']);
    expect({ code, err: err.trim() }).toEqual({ code: 2, err: 'locked.txt: no permission to read it; check its access rights' });
  });

  test('a reader that closes early ends it quietly', async () => {
    const child = spawn(process.execPath, [bin, 'read', '--format', 'json', 'many'], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    await new Promise((done) => child.on('close', done));
    expect(err).not.toMatch(/EPIPE|^\s+at /m);
  });
});

test('the demo reads the example, writes the pages and ends', async () => {
  const { code, out, err } = await sijill(['demo']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Sijill example');
  expect(existsSync(join(folder, 'out', 'demo', 'index.html'))).toBe(true);
});

test('help and version', async () => {
  expect(await sijill(['read', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--published') });
  expect(await sijill(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(await sijill([])).toMatchObject({ code: 2, out: '' });
});
