import { describe, expect, test } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import type { Judgement } from '../reconcile/comparison.ts';
import { type ContractReports, movedReading } from './contract-reports.ts';
import type { NewReport } from './entry.ts';
import type { Fault, Store } from './store.ts';

/** What the contract works with; the store is another one for every test. */
export interface Kit {
  readonly store: Store;
  readonly reports: ContractReports;
  readonly addAll: () => Promise<unknown>;
  readonly claimsOf: (report: NewReport) => Promise<Claim[]>;
  readonly reopen: () => Promise<void>;
  readonly sound: () => Promise<readonly Fault[]>;
}

/** The part of the contract that speaks of judgements. */
export function judgementContract(kit: () => Kit): void {
  describe('judgements', () => {
    const judgementOn = (a: Claim, b: Claim, more: Partial<Judgement> = {}): Judgement => ({
      id: `j-${Math.random().toString(36).slice(2)}`,
      a: a.id,
      b: b.id,
      verdict: 'differs',
      by: 'Analyst',
      at: '2026-01-02T03:04:05.000Z',
      reason: 'two markets',
      withdraws: null,
      ...more,
    });
    const pair = async () => {
      await kit().addAll();
      const [market] = (await kit().claimsOf(kit().reports.market)) as [Claim];
      const [raids] = (await kit().claimsOf(kit().reports.raids)) as [Claim];
      return [market, raids] as const;
    };

    test('are appended, kept over opening again, and taken back by a further one', async () => {
      const [market, raids] = await pair();
      const said = judgementOn(market, raids);
      expect(await kit().store.judge(said)).toMatchObject({ judgement: said, a: market.id, b: raids.id, how: 'same' });
      await kit().reopen();
      await kit().store.judge(judgementOn(market, raids, { withdraws: said.id }));
      const listed = await kit().store.judgements({});
      expect(listed.map(({ judgement }) => judgement.withdraws)).toEqual([null, said.id]);
      expect(await kit().store.judgements({ claim: raids.id })).toEqual(listed);
      expect(await kit().store.judgements({ report: kit().reports.market.id })).toEqual(listed);
      expect(await kit().store.judgements({ report: kit().reports.truce.id })).toEqual([]);
      expect((await kit().store.head()).act).toBe('judgement');
      expect(await kit().sound()).toEqual([]);
    });

    test('on claims that are not there, on one claim alone, or of none are refused', async () => {
      const [market, raids] = await pair();
      await expect(kit().store.judge(judgementOn(market, { ...raids, id: 'none' }))).rejects.toThrow(/no claim none/);
      await expect(kit().store.judge(judgementOn(market, market))).rejects.toThrow(/against itself/);
      await expect(kit().store.judge(judgementOn(market, raids, { withdraws: 'none' }))).rejects.toThrow(/no judgement none/);
      expect(await kit().store.judgements({})).toEqual([]);
    });

    test('follow their claims into a later reading', async () => {
      const [, raids] = await pair();
      const [stays, moves, goes] = (await kit().claimsOf(kit().reports.market)) as [Claim, Claim, Claim];
      for (const claim of [stays, moves, goes]) await kit().store.judge(judgementOn(raids, claim));
      await kit().store.addReadings([movedReading(kit().reports.market, { moves: moves.id, goes: goes.id })]);
      expect((await kit().store.judgements({})).map(({ a, b, how }) => [a, b, how])).toEqual([
        [raids.id, stays.id, 'same'],
        [raids.id, 'moved-claim', 'moved'],
        [raids.id, null, 'vanished'],
      ]);
      expect(await kit().sound()).toEqual([]);
    });

    test('go with either report when it is forgotten, and the chain is sound', async () => {
      const [market, raids] = await pair();
      const [, other] = (await kit().claimsOf(kit().reports.market)) as [Claim, Claim];
      await kit().store.judge(judgementOn(market, raids));
      await kit().store.judge(judgementOn(market, other));
      await kit().store.forget(kit().reports.raids.id, { reason: 'asked by the family', by: 'Analyst', traceless: true });
      expect((await kit().store.judgements({})).map(({ a, b }) => [a, b])).toEqual([[market.id, other.id]]);
      expect(await kit().sound()).toEqual([]);
      await kit().store.forget(kit().reports.market.id, { reason: 'asked by the family', by: 'Analyst', traceless: true });
      expect(await kit().store.judgements({})).toEqual([]);
      expect(await kit().sound()).toEqual([]);
    });
  });
}
