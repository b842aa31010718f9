import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openReader } from '../../open-reader.ts';
import { type ContractReports, contractReports } from '../contract-reports.ts';
import type { Fault, Store } from '../store.ts';
import { connect, isOlder } from './connection.ts';
import { fromSystem, openStore, openThreadedStore } from './index.ts';
import { migrate, versionOf } from './migrate.ts';

let reports: ContractReports;
let folder = '';
let file = '';
const options = { ...fromSystem, readOnly: false, onWait: () => {} };

beforeAll(() => {
  reports = contractReports(openReader({}));
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-file-'));
  file = join(folder, 'register.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function filled(): Promise<Store> {
  const store = openStore(file, options);
  await store.addReports([reports.market, reports.truce, reports.raids]);
  return store;
}

describe('forgotten words', () => {
  const everything = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)))
      .reduce((all, bytes) => Buffer.concat([all, bytes]), Buffer.alloc(0));

  test('are in no file of the register any more, not even in what is free', async () => {
    const store = await filled();
    const words = ['doctor said', 'carrying fighters', 'The Gazette', 'market in Aleppo', 'Shells on a market'];
    for (const word of words) expect([word, everything().includes(word)]).toEqual([word, true]);
    await store.forget(reports.market.id, { reason: 'asked', by: 'Analyst', traceless: true });
    await store.close();
    for (const word of words) expect([word, everything().includes(word)]).toEqual([word, false]);
    expect(everything().includes(reports.market.id.slice(7))).toBe(false);
  });

  test('are not in the search index', async () => {
    const store = await filled();
    await store.forget(reports.raids.id, { reason: 'asked', by: 'Analyst', traceless: false });
    await store.close();
    const db = new DatabaseSync(file);
    for (const table of ['report_words', 'claim_words']) {
      db.exec(`CREATE VIRTUAL TABLE temp.v_${table} USING fts5vocab('main', '${table}', 'row')`);
      const terms = db.prepare(`SELECT term FROM v_${table} WHERE term GLOB '*[ا-ي]*'`).all();
      expect(terms).toEqual([]);
    }
    db.close();
  });

  test('stay due while another reads, and go when it has ended', async () => {
    const store = await filled();
    const other = new DatabaseSync(file, { readOnly: true });
    other.exec('BEGIN; SELECT count(*) FROM report');
    other.prepare('SELECT count(*) FROM report').get();
    expect(await store.forget(reports.market.id, { reason: 'asked', by: 'Analyst', traceless: false })).toMatchObject({ wiped: false });
    expect(await store.checkWhole(null)).toEqual([{ report: null, problem: expect.stringContaining('sijill forget --finish') }]);
    other.close();
    expect(await store.wipe()).toBe(true);
    expect(await store.checkWhole(null)).toEqual([]);
    await store.close();
    expect(everything().includes('carrying fighters')).toBe(false);
  });
});

describe('verify names what was changed behind its back', () => {
  const market = () => reports.market.id;
  const rows: [sql: string, fault: RegExp, why: string][] = [
    [`UPDATE original SET bytes = CAST('other' AS BLOB) WHERE report = 1`, /bytes are not those/, 'bytes'],
    [`UPDATE extraction SET text = replace(text, '9 civilians', '90 civilians') WHERE report = 1`, /text or what was found/, 'text'],
    [`UPDATE claim_content SET json = replace(json, '"low":9', '"low":90')`, /reading 1 is not as it was written/, 'a figure'],
    [`DELETE FROM claim WHERE report = 1 AND ordinal = 0`, /reading 1 is not as it was written/, 'a claim taken out'],
    [
      `UPDATE report SET reading = NULL WHERE number = 1; DELETE FROM reading WHERE report = 1`,
      /the log tells of 1 readings, 0 are there/,
      'a reading',
    ],
    [`DELETE FROM report_words WHERE rowid = 1`, /search does not know it/, 'the index'],
  ];
  test.each(rows)('%s', async (sql, fault, _why) => {
    await (await filled()).close();
    tamper(sql);
    const { faults } = await check();
    expect(faults.filter(({ report }) => report !== null && report !== market())).toEqual([]);
    expect(faults.map(({ problem }) => problem).join('\n')).toMatch(fault);
  });

  const wholes: [sql: string, fault: RegExp][] = [
    [`DELETE FROM report WHERE number = 1`, /report number 1 is gone without having been forgotten/],
    [`UPDATE log SET at = '2001-01-01T00:00:00.000Z' WHERE number = 2`, /line 2 of the log \(intake, 2001/],
    [`DELETE FROM log WHERE number = 2`, /the log leaps from line 1 to 3/],
    [`INSERT INTO tombstone VALUES (1, 'x', 'x', 'x', 'x', NULL)`, /the log knows of no forgetting/],
  ];
  test.each(wholes)('%s', async (sql, fault) => {
    await (await filled()).close();
    tamper(sql);
    expect((await check()).whole.map(({ problem }) => problem).join('\n')).toMatch(fault);
  });

  test('a log cut short is seen by a head that was written down', async () => {
    const store = await filled();
    const { hash } = await store.head();
    await store.close();
    tamper('DELETE FROM log WHERE number = (SELECT max(number) FROM log)');
    expect((await check(hash)).whole.map(({ problem }) => problem)).toContainEqual(expect.stringMatching(/does not hold/));
  });

  function tamper(sql: string): void {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  }

  async function check(against: string | null = null): Promise<{ whole: readonly Fault[]; faults: readonly Fault[] }> {
    const store = openStore(file, { ...options, readOnly: true });
    const [whole, { faults }] = [await store.checkWhole(against), await store.checkReports(0, 10)];
    await store.close();
    return { whole, faults };
  }
});

describe('opening', () => {
  test.each([
    ['3.51.2', true],
    ['3.40.1', true],
    ['3.51.3', false],
    ['3.53.4', false],
    ['4.0.0', false],
  ])('SQLite %s is too old: %s', (version, old) => {
    expect(isOlder(version)).toBe(old);
  });

  test('a file of another program is refused and left alone', () => {
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE t (a)');
    db.close();
    expect(() => openStore(file, options)).toThrow(/is not a register of sijill/);
    expect(new DatabaseSync(file).prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 't' }]);
  });

  test('a register of a later version is refused', async () => {
    await (await filled()).close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openStore(file, options)).toThrow(/made by a later sijill \(version 99/);
    expect(() => openStore(file, { ...options, readOnly: true })).toThrow(/made by a later sijill/);
  });

  test('steps forward copy the register aside first, and a step that fails changes nothing', () => {
    const steps = ['CREATE TABLE a (x); INSERT INTO a VALUES (1)', 'ALTER TABLE a ADD COLUMN y DEFAULT 2'];
    const connection = connect(file, options);
    migrate(connection, file, steps.slice(0, 1));
    expect(existsSync(join(folder, 'before-update'))).toBe(false);
    expect(() => migrate(connection, file, [...steps, 'CREATE TABLE a (twice)'])).toThrow();
    expect(versionOf(connection)).toBe(1);
    expect(connection.get('SELECT * FROM a')).toEqual({ x: 1 });
    migrate(connection, file, steps);
    expect(connection.get('SELECT * FROM a')).toEqual({ x: 1, y: 2 });
    connection.close();
    const [copy = ''] = readdirSync(join(folder, 'before-update'));
    const old = new DatabaseSync(join(folder, 'before-update', copy));
    expect(old.prepare('SELECT * FROM a').get()).toEqual({ x: 1 });
    old.close();
  });

  test.runIf(process.platform !== 'win32')('copies are their owner’s alone, also where the folder is anybody’s', async () => {
    const store = await filled();
    await store.backup(join(folder, 'copy.sqlite'));
    await store.close();
    const connection = connect(join(folder, 'old.sqlite'), options);
    migrate(connection, join(folder, 'old.sqlite'), ['CREATE TABLE a (x)']);
    migrate(connection, join(folder, 'old.sqlite'), ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
    connection.close();
    const aside = readdirSync(join(folder, 'before-update')).map((name) => join(folder, 'before-update', name));
    expect(aside).toHaveLength(1);
    for (const copy of [join(folder, 'copy.sqlite'), ...aside]) expect(statSync(copy).mode & 0o077).toBe(0);
  });

  test('every write waits for the disk, and references hold', () => {
    const connection = connect(file, options);
    const pragma = (name: string) => Object.values(connection.get(`PRAGMA ${name}`) ?? {})[0];
    expect({ mode: pragma('journal_mode'), sync: pragma('synchronous'), keys: pragma('foreign_keys') }).toEqual({
      mode: 'wal',
      sync: 2,
      keys: 1,
    });
    connection.close();
  });
});

test('without threads that read the writer answers; a store that was closed says so and lets nobody wait', async () => {
  const store = await openThreadedStore(file, { readers: 0, onWait: () => {} });
  await store.addReports([reports.market]);
  expect((await store.known([reports.market.id])).held).toEqual([reports.market.id]);
  await store.close();
  await expect(store.head()).rejects.toThrow(/has ended/);
  await store.close();
});

describe('two at once', () => {
  test('both add the same reports: one takes them in, the other finds them', async () => {
    const [one, two] = await Promise.all([0, 1].map(() => openThreadedStore(file, { readers: 1, onWait: () => {} })));
    const all = [reports.market, reports.truce, reports.raids];
    const results = await Promise.all([one, two].flatMap((store) => all.map((report) => store?.addReports([report]))));
    const outcomes = results.flat().map((one) => one?.outcome);
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(3);
    expect(await one?.checkWhole(null)).toEqual([]);
    expect((await two?.checkReports(0, 10))?.faults).toEqual([]);
    await Promise.all([one?.close(), two?.close()]);
  });

  test('the second waits, and says so, while the first holds the register', { timeout: 30_000 }, async () => {
    await (await filled()).close();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let waits = 0;
    const store = await openThreadedStore(file, {
      readers: 1,
      onWait: () => {
        waits += 1;
        other.exec('ROLLBACK');
      },
    });
    const noting = store.noteExport({ by: 'Analyst', what: 'csv' });
    expect((await store.reports({}, { limit: 5 })).length).toBe(3);
    await noting;
    expect(waits).toBe(1);
    expect((await store.head()).act).toBe('export');
    await store.close();
    other.close();
  });
});
