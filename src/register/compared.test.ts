import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../open-reader.ts';
import type { AsOf, ComparedReport } from '../reconcile/dossier.ts';
import { NO_FACTS } from '../reports/container.ts';
import { fromSystem, openStore } from '../store/sqlite/index.ts';
import type { Store, StoredClaim } from '../store/store.ts';
import { comparedReports, heldJudgements } from './compared.ts';
import { decideClaim } from './decide.ts';
import { judgeClaims } from './judge.ts';
import { prepareReport } from './prepare.ts';

let folder = '';
let store: Store;
let now = '';

const text = (day: number, dated = true) =>
  `Title: Day ${day}\n${dated ? `Date: 2016-05-0${day}\n` : ''}Outlet: The Gazette\nLanguage: en\n---\nAt least ${day + 3} civilians were killed when shells hit a market in Aleppo, a doctor said.\n`;

async function add(name: string, body: string, at: string): Promise<void> {
  now = at;
  const job = {
    name,
    bytes: new TextEncoder().encode(body),
    facts: NO_FACTS,
    container: null,
    corrections: [],
    read: true,
    again: false,
    unread: null,
  };
  const prepared = await prepareReport(job, read);
  if (!prepared.ok) throw new Error(prepared.problem);
  await store.addReports([prepared.report]);
}

const read = openReader({});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-compared-'));
  store = openStore(join(folder, 'register.sqlite'), { ...fromSystem, now: () => now, readOnly: false, onWait: () => {} });
  await add('one.txt', text(1), '2020-01-01T10:00:00.000Z');
  await add('two.txt', text(2), '2020-02-01T10:00:00.000Z');
  await add('undated.txt', text(3, false), '2020-03-01T10:00:00.000Z');
}, 60_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function all(asOf: AsOf | null = null): Promise<ComparedReport[]> {
  const found: ComparedReport[] = [];
  for await (const report of comparedReports(store, { asOf })) found.push(report);
  return found;
}

async function killed(file: string): Promise<StoredClaim> {
  const { claims } = await store.claims({ filter: { type: 'killed' }, words: [], order: 'recorded', limit: 10 });
  const reports = new Map((await all()).map(({ id, file: name }) => [name, id]));
  return claims.find(({ report }) => report === reports.get(file)) as StoredClaim;
}

describe('reports of a register as reconciling sees them', () => {
  const rows: [why: string, asOf: AsOf | null, files: string[]][] = [
    ['all', null, ['undated.txt', 'two.txt', 'one.txt']],
    ['reported by a day; the undated one is not', { clock: 'reported', day: '2016-05-01' }, ['one.txt']],
    ['reported later', { clock: 'reported', day: '2019-01-01' }, ['two.txt', 'one.txt']],
    ['taken in by a day', { clock: 'recorded', day: '2020-02-01' }, ['two.txt', 'one.txt']],
    ['before anything', { clock: 'recorded', day: '2019-12-31' }, []],
  ];
  test.each(rows)('%s', async (_, asOf, files) => {
    expect((await all(asOf)).map(({ file }) => file)).toEqual(files);
  });

  test('corrections are applied, rejected claims left out, unless they were made later', async () => {
    const by = { by: 'Analyst', reason: null };
    const [first, second] = [await killed('one.txt'), await killed('two.txt')];
    await decideClaim(store, first, { act: 'correct', changes: { 'body.low': 40 }, ...by });
    await decideClaim(store, second, { act: 'reject', changes: {}, ...by });
    const low = (reports: readonly ComparedReport[], id: string) =>
      reports.flatMap(({ claims }) => claims).flatMap((claim) => (claim.id === id && claim.kind === 'figure' ? [claim.body.low] : []));
    expect(low(await all(), first.claim.id)).toEqual([40]);
    expect(low(await all(), second.claim.id)).toEqual([]);
    const then = await all({ clock: 'recorded', day: '2020-12-31' });
    expect(low(then, first.claim.id)).toEqual([4]);
    expect(low(then, second.claim.id)).toEqual([5]);
  });

  test('judgements in force, by the recorded clock only those made by then', async () => {
    const [a, b] = [(await killed('one.txt')).claim.id, (await killed('two.txt')).claim.id];
    await judgeClaims(store, [a, b], { verdict: 'unrelated', by: 'Analyst', reason: 'two markets' });
    expect(await heldJudgements(store)).toMatchObject([{ a, b, verdict: 'unrelated' }]);
    expect(await heldJudgements(store, { clock: 'recorded', day: '2020-12-31' })).toEqual([]);
    await judgeClaims(store, [b, a], { verdict: null, by: 'Analyst', reason: null });
    expect(await heldJudgements(store)).toEqual([]);
  });
});
