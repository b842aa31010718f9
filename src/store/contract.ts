import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { queryWords } from '../languages/search.ts';
import type { Decision } from '../review/decision.ts';
import { copiesContract } from './contract-copies.ts';
import { gradingContract } from './contract-gradings.ts';
import { judgementContract } from './contract-judgements.ts';
import { type ContractReports, contractReports, movedReading, type ReadOne } from './contract-reports.ts';
import type { NewReading, NewReport } from './entry.ts';
import type { Filter } from './filter.ts';
import type { Store } from './store.ts';

/** What a store must be to join: how it is opened (the same place again must find what was kept), and the reader. */
export interface Joining {
  readonly open: (place: string) => Promise<Store>;
  readonly read: ReadOne;
}

/** The contract that every store keeps, in the words of the domain. Call it in a test file of the store. */
export function storeContract(name: string, { open, read }: Joining): void {
  describe(`${name} keeps the store contract`, () => {
    let place = '';
    let store: Store;
    let reports: ContractReports;

    beforeEach(async () => {
      reports ??= contractReports(read);
      place = mkdtempSync(join(tmpdir(), 'sijill-store-'));
      store = await open(place);
    });

    afterEach(async () => {
      await store.close();
      rmSync(place, { recursive: true, force: true });
    });

    const reopen = async () => {
      await store.close();
      store = await open(place);
    };
    const addAll = () => store.addReports([reports.market, reports.truce, reports.raids]);
    const sound = async () => [...(await store.checkWhole(null)), ...(await store.checkReports(0, 100)).faults];
    const held = async (filter: Filter) => {
      const found = await store.reports(filter, { limit: 50 });
      return found.map(({ id }) => Object.entries(reports).find(([, report]) => report.id === id)?.[0]).sort();
    };
    const find = (words: string, filter: Filter = {}) =>
      store
        .search({ words: queryWords(words), filter, order: 'best', limit: 10 })
        .then(({ hits }) => hits.map(({ report }) => report.title));
    const claimsOf = async (report: NewReport): Promise<Claim[]> =>
      ((await store.reading(report.id))?.claims ?? []).map(({ claim }) => claim);
    const decisionOn = (report: NewReport, claim: Claim, more: Partial<Decision> = {}): Decision => ({
      id: `d-${Math.random().toString(36).slice(2)}`,
      report: report.id,
      claim: claim.id,
      kind: claim.kind,
      quote: claim.quote,
      act: 'accept',
      changes: {},
      withdraws: null,
      by: 'Analyst',
      at: '2026-01-02T03:04:05.000Z',
      reason: null,
      ...more,
    });

    describe('intake', () => {
      test('what was acknowledged is there, byte for byte, after the store is opened again', async () => {
        const added = await addAll();
        await reopen();
        expect(added.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added']);
        for (const report of Object.values(reports)) {
          expect(await store.bytes(report.id)).toEqual(report.bytes);
          expect(await store.extraction(report.id)).toEqual({ text: report.text, opened: report.opened, extractor: report.extractor });
          expect((await claimsOf(report)).map((claim) => JSON.stringify(claim))).toEqual(report.reading?.claims.map(({ json }) => json));
        }
        expect(await sound()).toEqual([]);
      });

      test('the same bytes again change nothing', async () => {
        await addAll();
        const head = await store.head();
        const again = await store.addReports([reports.market]);
        expect(again).toEqual([{ outcome: 'held', number: 1 }]);
        expect(await store.head()).toEqual(head);
        expect(await store.counts()).toMatchObject({ reports: 3 });
        expect(await store.known([reports.market.id, 'sha256:none'])).toEqual({ held: [reports.market.id], forgotten: [] });
      });

      test('a batch is taken in whole or not at all', async () => {
        const broken = { ...reports.truce, text: null as unknown as string };
        await expect(store.addReports([reports.market, broken])).rejects.toThrow();
        expect(await store.counts()).toMatchObject({ reports: 0, claims: 0 });
        expect(await find('market')).toEqual([]);
        await addAll();
        expect(await sound()).toEqual([]);
      });

      test('any text comes back as it was, in UTF-16 units', async () => {
        let count = 0;
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
            count += 1;
            const id = `sha256:${count}`;
            await store.addReports([{ ...reports.market, id, text, reading: null }]);
            return (await store.extraction(id))?.text === text;
          }),
          { numRuns: 40, endOnFailure: true },
        );
        expect(await store.counts()).toMatchObject({ reports: count, unread: count });
      });

      test('what a person says of a report stands beside what was found, and lists go by it', async () => {
        await addAll();
        const by = { by: 'Analyst', reason: 'the imprint' };
        await store.correctReport(reports.market.id, { field: 'publisher', value: 'Evening Post', ...by });
        const record = await store.correctReport(reports.market.id, { field: 'published', value: '3 May 2016', ...by });
        expect(record).toMatchObject({ publisher: 'Evening Post', published: { earliest: '2016-05-03', basis: 'option' } });
        expect(record.found).toMatchObject({ publisher: 'The Gazette', published: { earliest: '2016-05-02' } });
        expect(await held({ publisher: 'evening post' })).toEqual(['market']);
        expect(await held({ publisher: 'The Gazette' })).toEqual([]);
        expect(await held({ reported: { from: '2016-05-03', to: '2016-05-03' } })).toEqual(['market']);
        expect(await sound()).toEqual([]);
      });
    });

    describe('asking', () => {
      const filters: [filter: Filter, expected: string[], why: string][] = [
        [{}, ['market', 'raids', 'truce'], 'all'],
        [{ language: 'ar' }, ['raids'], 'language'],
        [{ publisher: 'daily wire' }, ['truce'], 'publisher, whatever its case'],
        [{ kind: 'figure', type: 'killed' }, ['market', 'raids'], 'one claim meets both'],
        [{ type: 'wounded' }, ['truce'], 'a measure alone'],
        [{ place: 'Aleppo' }, ['market'], 'a place by its English name'],
        [{ place: 'الرقة' }, ['raids'], 'a place as written in Arabic'],
        [{ place: 'Aleppo', type: 'killed' }, ['market'], 'a toll is found at the place of its incident'],
        [{ place: 'Taiz', type: 'killed' }, [], 'no claim meets both'],
        [{ country: 'YE' }, ['truce'], 'a country'],
        [{ box: { west: 43, south: 13, east: 45, north: 14 } }, ['truce'], 'a box'],
        [{ placed: true, kind: 'situation' }, [], 'no situation has a place here'],
        [{ happened: { from: '2016-05-01', to: '2016-05-01' } }, ['market'], 'when it is said to have happened'],
        [{ happened: { from: null, to: '2016-01-01' } }, [], 'nothing happened so early'],
        [{ reported: { from: '2017-01-01', to: null } }, ['raids', 'truce'], 'when it was published'],
        [{ recorded: { from: null, to: '2001-01-01' } }, [], 'nothing was taken in then'],
        [{ kind: 'no such kind' }, [], 'an unknown word finds nothing'],
      ];
      test('filters', async () => {
        await addAll();
        for (const [filter, expected, why] of filters) expect([why, await held(filter)]).toEqual([why, expected]);
      });

      const searches: [words: string, expected: string[], why: string][] = [
        ['market', ['Shells on a market', 'Truce announced'], 'the title counts more'],
        ['markets shelling', ['Shells on a market'], 'every word, in any form'],
        ['سوق', ['غارات على السوق'], 'under its article'],
        ['غارة حافلة', ['غارات على السوق'], 'plurals by their singular'],
        ['submarine', [], 'nowhere'],
      ];
      test('full text in both languages', async () => {
        await addAll();
        for (const [words, expected, why] of searches) expect([why, await find(words)]).toEqual([why, expected]);
        expect(await find('market', { language: 'ar' })).toEqual([]);
        expect(await find('market', { publisher: 'Daily Wire' })).toEqual(['Truce announced']);
      });

      test('claims newest first, by facets and words, with counts', async () => {
        await addAll();
        const ask = (filter: Filter, words = '') => store.claims({ filter, words: queryWords(words), order: 'recorded', limit: 50 });
        const killed = await ask({ type: 'killed' });
        expect(killed.claims.map(({ report }) => report)).toEqual([reports.raids.id, reports.market.id]);
        expect(killed.facets).toEqual({ kind: { figure: 2 }, status: { open: 2 }, all: true });
        const buses = await ask({}, 'bus');
        expect(buses.claims.length).toBeGreaterThan(0);
        expect(buses.claims.every(({ claim }) => /bus/i.test(claim.quote.exact))).toBe(true);
        const page = await store.claims({ filter: {}, words: [], order: 'recorded', limit: 2, skip: 1 });
        const all = await ask({});
        expect(page).toMatchObject({ more: true, claims: all.claims.slice(1, 3) });
      });

      test('claims by day and by place, without those that were rejected', async () => {
        await addAll();
        const figures = { kind: 'figure' } as const;
        expect(await store.days(figures, 'reported')).toMatchObject([
          { day: '2016-05-02', kind: 'figure' },
          { day: '2017-10-13', kind: 'figure' },
          { day: '2018-03-10', kind: 'figure', claims: 1 },
        ]);
        expect(await store.days({ kind: 'no such kind' }, 'reported')).toEqual([]);
        const all = await store.days({}, 'happened');
        expect(all.reduce((sum, { claims }) => sum + claims, 0)).toBe((await store.counts()).claims);
        const taiz = await store.spots({ place: 'Taiz', ...figures }, 10);
        expect(taiz).toMatchObject({ spots: [{ name: 'Taiz', relation: null, claims: 1, kinds: ['figure'] }], all: true });
        expect((await store.spots({}, 1)).all).toBe(false);
        const [wounded] = (await store.claims({ filter: { type: 'wounded' }, words: [], order: 'recorded', limit: 1 })).claims;
        if (wounded === undefined) throw new Error('no claim of the wounded');
        await store.decide(decisionOn(reports.truce, wounded.claim, { act: 'reject' }));
        expect((await store.spots({ place: 'Taiz', ...figures }, 10)).spots).toEqual([]);
        expect((await store.days(figures, 'reported')).map(({ day }) => day)).not.toContain('2018-03-10');
      });
    });

    describe('review', () => {
      test('decisions are appended, claims stand where they say, and filters follow', async () => {
        await addAll();
        const [first, second] = (await claimsOf(reports.market)) as [Claim, Claim];
        const accepted = decisionOn(reports.market, first);
        expect(await store.decide(accepted)).toMatchObject({ status: 'accepted' });
        await store.decide(decisionOn(reports.market, second, { act: 'correct', changes: { negated: true } }));
        expect(await held({ status: 'accepted' })).toEqual(['market']);
        expect((await store.claim(second.id))?.standing).toMatchObject({ status: 'corrected', changes: { negated: true } });
        expect(await store.decide(decisionOn(reports.market, first, { act: 'withdraw', withdraws: accepted.id }))).toMatchObject({
          status: 'open',
        });
        expect(await held({ status: 'accepted' })).toEqual([]);
        expect((await store.decisions({ report: reports.market.id })).map(({ decision }) => decision.act)).toEqual([
          'accept',
          'correct',
          'withdraw',
        ]);
        expect(await sound()).toEqual([]);
      });

      test('a decision on a claim that is not there is refused', async () => {
        await addAll();
        const [first] = (await claimsOf(reports.market)) as [Claim];
        await expect(store.decide(decisionOn(reports.market, { ...first, id: 'none' }))).rejects.toThrow(/no claim none/);
        await expect(store.decide(decisionOn(reports.market, first, { act: 'withdraw', withdraws: 'none' }))).rejects.toThrow(
          /no decision/,
        );
      });

      test('a new reading keeps decisions: by id, moved to an overlapping quote, or listed as vanished', async () => {
        await addAll();
        const claims = await claimsOf(reports.market);
        const [stays, moves, goes] = claims as [Claim, Claim, Claim];
        for (const claim of [stays, moves, goes]) await store.decide(decisionOn(reports.market, claim));
        const [added] = await store.addReadings([movedReading(reports.market, { moves: moves.id, goes: goes.id })]);
        expect(added?.before.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
        expect(added?.carried.map(({ decision, standsAt, how }) => [decision.claim, standsAt, how])).toEqual([
          [moves.id, 'moved-claim', 'moved'],
          [goes.id, null, 'vanished'],
        ]);
        expect((await store.claim('moved-claim'))?.standing.status).toBe('accepted');
        expect((await store.claim(stays.id))?.standing.status).toBe('accepted');
        expect((await store.decisions({ vanished: true })).map(({ decision }) => decision.claim)).toEqual([goes.id]);
        const faults = await sound();
        expect(faults).toEqual([]);
      });

      test('a report taken in without reading is read later', async () => {
        await store.addReports([{ ...reports.market, reading: null }]);
        expect(await store.reading(reports.market.id)).toBeNull();
        expect(await held({ unread: true })).toEqual(['market']);
        await store.addReadings([reports.market.reading as NewReading]);
        expect(await held({ unread: true })).toEqual([]);
        expect(await held({ notReadBy: reports.market.reading?.rules ?? '' })).toEqual([]);
        expect(await held({ notReadBy: 'later rules' })).toEqual(['market']);
        expect(await held({ type: 'killed' })).toEqual(['market']);
      });
    });

    judgementContract(() => ({ store, reports, addAll, claimsOf, reopen, sound }));
    gradingContract(() => ({ store, reports, addAll, claimsOf, reopen, sound }));
    copiesContract(() => ({ store, reports, addAll, claimsOf, reopen, sound }));

    describe('forgetting', () => {
      const forgetting = { reason: 'asked by the family', by: 'Analyst', traceless: false };

      test('nothing of the report is left but a tombstone, and the chain is sound', async () => {
        await addAll();
        const [claim] = (await claimsOf(reports.market)) as [Claim];
        await store.decide(decisionOn(reports.market, claim, { reason: 'seen in the film' }));
        const before = await store.head();
        expect(await store.forget(reports.market.id, forgetting)).toEqual({ gradings: 0, backups: [], wiped: true });
        expect(await store.report(reports.market.id)).toBeNull();
        expect(await store.bytes(reports.market.id)).toBeNull();
        expect(await store.claim(claim.id)).toBeNull();
        expect(await store.decisions({})).toEqual([]);
        expect(await find('shells')).toEqual([]);
        expect(await store.counts()).toMatchObject({ reports: 2, forgotten: 1, decisions: 0 });
        expect(await sound()).toEqual([]);
        expect(await store.checkWhole(before.hash)).toEqual([]);
      });

      test('the same bytes are known as forgotten, and come back only when asked for, under a new number', async () => {
        await addAll();
        await store.forget(reports.raids.id, forgetting);
        expect(await store.known([reports.raids.id])).toEqual({ held: [], forgotten: [reports.raids.id] });
        expect(await store.addReports([reports.raids])).toEqual([{ outcome: 'forgotten' }]);
        expect(await store.addReports([{ ...reports.raids, again: true }])).toEqual([{ outcome: 'added', number: 4 }]);
        expect(await sound()).toEqual([]);
        await store.forget(reports.raids.id, forgetting);
        expect(await store.known([reports.raids.id])).toEqual({ held: [], forgotten: [reports.raids.id] });
        expect(await sound()).toEqual([]);
      });

      test('without trace the same bytes are new', async () => {
        await addAll();
        await store.forget(reports.raids.id, { ...forgetting, traceless: true });
        expect(await store.known([reports.raids.id])).toEqual({ held: [], forgotten: [] });
        expect(await sound()).toEqual([]);
      });

      test('older backups are named', async () => {
        await addAll();
        await store.backup(join(place, 'copy.sqlite'));
        const { backups } = await store.forget(reports.truce.id, forgetting);
        expect(backups.map(({ file }) => file)).toEqual([join(place, 'copy.sqlite')]);
      });
    });

    describe('evidence', () => {
      test('every act adds a line to the chain, which holds every head before', async () => {
        const heads = [await store.head()];
        const then = async (act: () => Promise<unknown>) => {
          await act();
          heads.push(await store.head());
        };
        await then(() => addAll());
        const [claim] = (await claimsOf(reports.market)) as [Claim];
        await then(() => store.decide(decisionOn(reports.market, claim)));
        await then(() => store.noteExport({ by: 'Analyst', what: 'csv, full' }));
        await then(() => store.forget(reports.truce.id, { reason: 'a reason', by: 'Analyst', traceless: false }));
        expect(heads.map(({ act }) => act)).toEqual(['begin', 'reading', 'decision', 'export', 'forgetting']);
        for (const { hash } of heads) expect(await store.checkWhole(hash)).toEqual([]);
        expect(await store.checkWhole('f'.repeat(64))).toEqual([{ report: null, problem: expect.stringContaining('does not hold') }]);
      });
    });
  });
}
