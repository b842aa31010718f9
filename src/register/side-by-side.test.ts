import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { openReader } from '../open-reader.ts';
import { boardsOf } from '../reconcile/boards/boards.ts';
import type { AsOf, ComparedReport } from '../reconcile/dossier.ts';
import type { Finding } from '../reconcile/finding.ts';
import { findingsOf } from '../reconcile/findings.ts';
import { kadugli } from '../reconcile/invented.ts';
import { originsOf } from '../reconcile/origins.ts';
import { NO_FACTS } from '../reports/container.ts';
import { alone } from '../store/compared/alone.ts';
import { board, boards, questions } from '../store/compared/ask.ts';
import { sources } from '../store/compared/ask-sources.ts';
import { comparedPath, removeCompared } from '../store/compared/open.ts';
import { type PackedReport, packReport, unpackReport } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { restoreRegister } from './backup.ts';
import { comparedReports, heldJudgements } from './compared.ts';
import { signReports } from './copies.ts';
import { decideClaim, withdrawDecision } from './decide.ts';
import { registerFile } from './folder.ts';
import { judgeClaims } from './judge.ts';
import { beginRegister, openToWrite } from './open.ts';
import { prepareReport } from './prepare.ts';
import { openSideBySide, type SideBySide } from './side-by-side.ts';

const read = openReader({});
let ready: PackedReport[] = [];
const folders: string[] = [];

// A copy under another outlet, a report of another year, one without a date, and one whose place others name.
const MORE = [
  `Date: 2024-03-06\nOutlet: Blue Nile Daily (invented)\n---\n${kadugli[0]?.body}`,
  `Date: 2019-07-02\nOutlet: Nile Wire (invented)\n---\nAt least 30 civilians were killed in shelling of a school in El Obeid on Monday, residents said.`,
  `Outlet: Undated Post (invented)\n---\nAbout 40 fighters of the SPLM-N were killed in Kadugli, the army said.`,
  `Date: 2024-03-10\nOutlet: Short Note (invented)\n---\nThe army accepted the agreement, a spokesman said.`,
];

beforeAll(async () => {
  const texts = [...kadugli.map(({ outlet, day, body }) => `Date: ${day}\nOutlet: ${outlet}\n---\n${body}\n`), ...MORE];
  for (const [index, text] of texts.entries()) {
    const job = {
      name: `${index}.txt`,
      bytes: new TextEncoder().encode(text),
      facts: NO_FACTS,
      container: null,
      corrections: [],
      read: true,
      unread: null,
      again: false,
    };
    const prepared = await prepareReport(job, read);
    if (!prepared.ok) throw new Error(prepared.problem);
    ready.push(prepared.report);
  }
}, 60_000);

afterAll(() => {
  ready = [];
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function begin(): Promise<{ readonly folder: string; readonly store: Store }> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-side-'));
  folders.push(folder);
  return { folder, store: await beginRegister({ folder, onWait: () => {} }) };
}

/** Everything that the file tells, in an order of its own. */
function told({ file, parties }: SideBySide) {
  const { connection } = file();
  const all = questions(connection, { words: '', contradicted: false, limit: 10_000, skip: 0 }, null).findings;
  const rows = boards(connection, 1000, { asOf: null, parties });
  return { findings: [...all].sort(byId), boards: rows.map(({ id }) => board(connection, id, { asOf: null, parties })?.board).sort(byId) };
}

const byId = (a: { readonly id: string } | undefined, b: { readonly id: string } | undefined) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);

/** The same from all reports at once, in memory. */
async function whole(store: Store, { parties }: SideBySide, asOf: AsOf | null = null) {
  const reports: ComparedReport[] = [];
  for await (const report of comparedReports(store, { asOf })) reports.push(report);
  const dossier = { reports, origins: originsOf(reports, loadRegistry()), judgements: await heldJudgements(store), parties, asOf };
  return { findings: findingsOf(dossier).sort(byId), boards: boardsOf(dossier).sort(byId) };
}

/** What people do between two reports that come in. */
async function act(store: Store, choice: number): Promise<void> {
  const { claims } = await store.claims({ filter: {}, words: [], order: 'recorded', limit: 100 });
  const [one, other] = [claims[choice % claims.length], claims[(choice * 7 + 3) % claims.length]];
  if (one === undefined || other === undefined) return;
  const by = { by: 'Analyst', reason: null };
  const pair = [one.claim.id, other.claim.id] as const;
  const acts = [
    () => decideClaim(store, one, { act: 'reject', changes: {}, ...by }),
    () => pair[0] !== pair[1] && judgeClaims(store, pair, { verdict: 'same', ...by }),
    () => pair[0] !== pair[1] && judgeClaims(store, pair, { verdict: 'unrelated', ...by }),
    () => takeBack(store),
    () => store.correctReport(one.report, { field: 'published', value: `2024-03-0${1 + (choice % 9)}`, ...by }),
    () => store.correctReport(one.report, { field: 'publisher', value: 'Nile Wire (invented)', ...by }),
    () => store.correctReport(one.report, { field: 'title', value: `Title ${choice}`, ...by }),
    () => readAgain(store, one.report, choice),
  ];
  await acts[choice % acts.length]?.();
}

async function takeBack(store: Store): Promise<void> {
  const held = (await heldJudgements(store)).at(-1);
  if (held !== undefined) await judgeClaims(store, [held.a, held.b], { verdict: null, by: 'Analyst', reason: null });
  const made = (await store.decisions({})).at(-1)?.decision;
  if (made !== undefined && made.withdraws === null) await withdrawDecision(store, made, 'Analyst');
}

/** Rules that find one claim less, or all again. */
async function readAgain(store: Store, report: string, choice: number): Promise<void> {
  const reading = ready.map((one) => unpackReport(one).reading).find((one) => one?.report === report);
  if (!reading) return;
  const without = choice % reading.claims.length;
  const claims = choice % 2 === 0 ? reading.claims : reading.claims.filter((_, index) => index !== without);
  await store.addReadings([{ ...reading, rules: `rules ${choice}`, claims }]);
}

const orders = fc.shuffledSubarray(
  Array.from({ length: kadugli.length + MORE.length }, (_, index) => index),
  { minLength: 6 },
);

describe('reports kept side by side', () => {
  test('renewed after every change they are what they are when all is worked out at once, in whatever order reports came', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }), async (order, choices) => {
        const { folder, store } = await begin();
        const side = await openSideBySide(folder);
        for (const [index, at] of order.entries()) {
          await store.addReports([ready[at] as PackedReport]);
          if (index > 0) await act(store, choices[index] as number);
          if (index % 2 === 0) await side.renew();
        }
        await side.renew();
        const renewed = told(side);
        expect(renewed).toEqual(await whole(store, side));
        expect(renewed.findings.length).toBeGreaterThan(10);
        removeCompared(registerFile(folder));
        await side.renew();
        expect(told(side)).toEqual(renewed);
        await side.close();
        await store.close();
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  test('an export changes nothing that is compared: nothing is worked out', async () => {
    const { folder, store } = await begin();
    await store.addReports(ready);
    const side = await openSideBySide(folder);
    await side.renew();
    const changes = () => Number(side.file().connection.get('SELECT total_changes() AS n')?.n);
    const before = changes();
    await store.noteExport({ by: 'Analyst', what: 'claims' });
    await side.renew();
    expect(changes() - before).toBe(1);
    await expect(store.head()).resolves.toMatchObject({ number: side.head() });
    await side.close();
    await store.close();
  }, 60_000);

  test('a forgotten report leaves nothing behind', async () => {
    const { folder, store } = await begin();
    await store.addReports(ready);
    const side = await openSideBySide(folder);
    await side.renew();
    const before = told(side).findings.length;
    const [report] = await store.reports({}, { limit: 1 });
    await store.forget(report?.id ?? '', { reason: 'asked for', by: 'Analyst', traceless: false });
    expect(existsSync(comparedPath(registerFile(folder)))).toBe(false);
    await side.renew();
    expect(told(side).findings.length).toBeLessThan(before);
    expect(told(side)).toEqual(await whole(store, side));
    await side.close();
    await store.close();
  }, 60_000);

  test('as known on a day: what origins held by then, as when only those reports were there', async () => {
    const { folder, store } = await begin();
    await store.addReports(ready);
    const side = await openSideBySide(folder);
    await side.renew();
    const asOf = { clock: 'reported', day: '2024-03-05' } as const;
    const then = questions(side.file().connection, { words: '', contradicted: false, limit: 1000, skip: 0 }, asOf);
    const brief = ({ id, held, grade, low, high }: Finding) => ({ id, held, grade, low, high });
    const known = (await whole(store, side, asOf)).findings.map(brief);
    expect(known.length).toBeGreaterThan(5);
    expect([...then.findings].map(brief).sort(byId)).toEqual(known);
    await side.close();
    await store.close();
  }, 60_000);
});

describe('what was kept is never of another register than this', () => {
  async function kept(reports: readonly PackedReport[]) {
    const { folder, store } = await begin();
    await store.addReports(reports);
    const side = await openSideBySide(folder);
    await side.renew();
    return { folder, store, side, file: comparedPath(registerFile(folder)) };
  }

  async function expectWhole(store: Store, side: SideBySide): Promise<void> {
    await side.renew();
    expect(told(side)).toEqual(await whole(store, side));
    await side.close();
    await store.close();
  }

  test('a backup in the place of the register', async () => {
    const { folder, store, side } = await kept(ready.slice(0, 3));
    const copy = join(folder, 'copy.sqlite');
    await store.backup(copy);
    await store.addReports(ready.slice(3));
    await side.renew();
    await side.close();
    await store.close();
    await restoreRegister({ folder, onWait: () => {} }, copy, true);
    await expectWhole(await openToWrite({ folder, onWait: () => {} }), await openSideBySide(folder));
  }, 60_000);

  test('a program that ended between forgetting and taking the file away', async () => {
    const { folder, store, side, file } = await kept(ready);
    await side.close();
    copyFileSync(file, `${file}.left`);
    const [report] = await store.reports({}, { limit: 1 });
    await store.forget(report?.id ?? '', { reason: 'asked for', by: 'Analyst', traceless: false });
    renameSync(`${file}.left`, file);
    await expectWhole(store, await openSideBySide(folder));
    copyFileSync(file, `${file}.left`);
    renameSync(`${file}.left`, file);
    const again = await openToWrite({ folder, onWait: () => {} });
    expect(await again.wipe()).toBe(true);
    expect(existsSync(file)).toBe(false);
    await again.close();
  }, 60_000);

  test('copies that were found after the reports were set side by side', async () => {
    const { store, side } = await kept(ready.map((report) => packReport({ ...unpackReport(report), keys: null })));
    const copies = () => sources(side.file().connection, 100, null).links.filter(({ kind }) => kind !== 'relay');
    expect(copies()).toEqual([]);
    await signReports(store, new AbortController().signal);
    await side.renew();
    expect(copies()).not.toEqual([]);
    await expectWhole(store, side);
  }, 60_000);

  test('two programs at once: the second waits for the first', async () => {
    const { folder, store, side } = await kept([]);
    const order: string[] = [];
    const first = alone(registerFile(folder), async () => {
      order.push('begun');
      await setImmediate();
      order.push('ended');
    });
    const second = alone(registerFile(folder), async () => order.push('next'));
    await Promise.all([first, second]);
    expect(order).toEqual(['begun', 'ended', 'next']);
    const other = await openSideBySide(folder);
    await store.addReports(ready);
    await Promise.all([other.renew(), side.renew()]);
    expect([other.head(), side.head()]).toEqual(Array(2).fill((await store.head()).number));
    await other.close();
    await expectWhole(store, side);
  }, 60_000);
});
