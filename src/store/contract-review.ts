import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import type { Decision } from '../review/decision.ts';
import type { Joining } from './contract.ts';
import { type ContractReports, contractReports } from './contract-reports.ts';
import type { NewReading, NewReport } from './entry.ts';
import type { Filter } from './filter.ts';
import type { Store } from './store.ts';

/** The part of the contract that is about what persons add and how far they came. */
export function reviewContract(name: string, { open, read }: Joining): void {
  describe(`${name} keeps what persons add`, () => {
    let place = '';
    let store: Store;
    let reports: ContractReports;

    beforeEach(async () => {
      reports ??= contractReports(read);
      place = mkdtempSync(join(tmpdir(), 'sijill-store-'));
      store = await open(place);
      await store.addReports([reports.market, reports.truce, reports.raids]);
    });

    afterEach(async () => {
      await store.close();
      rmSync(place, { recursive: true, force: true });
    });

    const sound = async () => [...(await store.checkWhole(null)), ...(await store.checkReports(0, 100)).faults];
    const held = async (filter: Filter) => {
      const found = await store.reports(filter, { limit: 50 });
      return found.map(({ id }) => Object.entries(reports).find(([, report]) => report.id === id)?.[0]).sort();
    };
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

    test('a claim that a person makes is there with the others, outlives a reading, and goes with its decision', async () => {
      const [first] = (await claimsOf(reports.market)) as [Claim];
      const made = { ...first, id: 'made', rule: 'person', quote: { start: 0, end: 6, exact: reports.market.text.slice(0, 6) } };
      const adding = decisionOn(reports.market, made, { act: 'add', adds: made });
      const ids = async () => (await claimsOf(reports.market)).map(({ id }) => id);
      expect(await store.decide(adding)).toMatchObject({ status: 'accepted' });
      expect(await ids()).toContain('made');
      expect(await store.claim('made')).toMatchObject({ claim: made, standing: { status: 'accepted' } });
      await store.decide(decisionOn(reports.market, made, { act: 'correct', changes: { negated: true } }));
      await store.addReadings([reports.market.reading as NewReading]);
      expect((await store.claim('made'))?.standing).toMatchObject({ status: 'corrected', changes: { negated: true } });
      expect(await sound()).toEqual([]);
      const back = decisionOn(reports.market, made, { act: 'withdraw', withdraws: adding.id });
      await store.decide(back);
      expect(await ids()).not.toContain('made');
      expect(await held({ status: 'corrected' })).toEqual([]);
      expect(await sound()).toEqual([]);
      await store.decide(decisionOn(reports.market, made, { act: 'withdraw', withdraws: back.id }));
      expect(await ids()).toContain('made');
      expect(await sound()).toEqual([]);
      await store.close();
      store = await open(place);
      expect(await ids()).toContain('made');
      expect((await store.decisions({ vanished: true })).length).toBe(0);
    });

    test('a claim is added only with words that stand in the text', async () => {
      const [first] = (await claimsOf(reports.market)) as [Claim];
      const wrong = { ...first, id: 'made', quote: { start: 0, end: 6, exact: 'other!' } };
      await expect(store.decide(decisionOn(reports.market, wrong, { act: 'add', adds: wrong }))).rejects.toThrow(/not in the text/);
      await expect(store.decide(decisionOn(reports.market, first, { act: 'add', adds: first }))).rejects.toThrow(/there already/);
      await expect(store.decide(decisionOn(reports.market, first, { act: 'add' }))).rejects.toThrow(/must hold it/);
    });

    test('reports are told by how far they were reviewed, with claims counted by status', async () => {
      const claims = await claimsOf(reports.market);
      const reviewed = () => Promise.all((['unread', 'in-review', 'done'] as const).map((review) => held({ review })));
      expect(await reviewed()).toEqual([['market', 'raids', 'truce'], [], []]);
      await store.decide(decisionOn(reports.market, claims[0] as Claim));
      expect(await reviewed()).toEqual([['raids', 'truce'], ['market'], []]);
      expect(await store.standings([reports.market.id, reports.raids.id])).toEqual({
        [reports.market.id]: { accepted: 1, open: claims.length - 1 },
        [reports.raids.id]: { open: (await claimsOf(reports.raids)).length },
      });
      for (const claim of claims.slice(1)) await store.decide(decisionOn(reports.market, claim, { act: 'reject' }));
      expect(await reviewed()).toEqual([['raids', 'truce'], [], ['market']]);
    });

    test('the reading before the present one can be asked for', async () => {
      expect(await store.earlierReading(reports.market.id)).toBeNull();
      const before = await claimsOf(reports.market);
      const later = reports.market.reading as NewReading;
      await store.addReadings([{ ...later, rules: 'later rules', claims: later.claims.slice(1) }]);
      expect((await store.earlierReading(reports.market.id))?.claims).toEqual(before);
    });
  });
}
