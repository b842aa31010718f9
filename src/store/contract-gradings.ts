import { describe, expect, test } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import type { Grading } from '../reconcile/grading.ts';
import type { Kit } from './contract-judgements.ts';
import { movedReading } from './contract-reports.ts';

const FORGETTING = { reason: 'asked by the family', by: 'Analyst', traceless: false } as const;

/** The part of the contract that speaks of grades that persons give findings. */
export function gradingContract(kit: () => Kit): void {
  describe('gradings', () => {
    const gradingOf = (claims: readonly Claim[], more: Partial<Grading> = {}): Grading => ({
      id: `g-${Math.random().toString(36).slice(2)}`,
      topic: 'figure persons',
      ask: { en: 'How many people were killed?', ar: 'كم قُتل؟' },
      claims: claims.map(({ id }) => id),
      grade: 'confirmed',
      computed: 'single',
      by: 'Analyst',
      at: '2026-01-02T03:04:05.000Z',
      reason: 'the list of the hospital was seen',
      withdraws: null,
      ...more,
    });
    const ofBoth = async () => {
      await kit().addAll();
      const [market] = (await kit().claimsOf(kit().reports.market)) as [Claim];
      const [raids] = (await kit().claimsOf(kit().reports.raids)) as [Claim];
      return [market, raids] as const;
    };

    test('are appended with the claims of the finding, kept over opening again, and taken back by a further one', async () => {
      const claims = await ofBoth();
      const given = gradingOf(claims);
      const record = await kit().store.grade(given);
      expect(record).toMatchObject({ grading: given, how: 'same' });
      expect(record.claims.map(({ marked, stands }) => [marked.id, stands])).toEqual(claims.map(({ id }) => [id, id]));
      expect((await kit().store.head()).act).toBe('grading');
      await kit().reopen();
      await kit().store.grade(gradingOf([], { withdraws: given.id }));
      const listed = await kit().store.gradings({});
      expect(listed.map(({ grading }) => grading.withdraws)).toEqual([null, given.id]);
      expect(listed[1]?.claims).toEqual(listed[0]?.claims);
      expect(await kit().store.gradings({ report: kit().reports.raids.id })).toEqual(listed);
      expect(await kit().store.gradings({ report: kit().reports.truce.id })).toEqual([]);
      expect(await kit().sound()).toEqual([]);
    });

    test('of claims that are not there, of no claims, or that take back nothing are refused', async () => {
      const [market] = await ofBoth();
      await expect(kit().store.grade(gradingOf([{ ...market, id: 'none' }]))).rejects.toThrow(/no claim none/);
      await expect(kit().store.grade(gradingOf([]))).rejects.toThrow(/at least one/);
      await expect(kit().store.grade(gradingOf([market], { withdraws: 'none' }))).rejects.toThrow(/no grading none/);
      expect(await kit().store.gradings({})).toEqual([]);
      expect(await kit().sound()).toEqual([]);
    });

    test('follow their claims into a later reading', async () => {
      const [, raids] = await ofBoth();
      const [stays, moves, goes] = (await kit().claimsOf(kit().reports.market)) as [Claim, Claim, Claim];
      for (const claims of [[raids, stays], [raids, moves, goes], [goes]]) await kit().store.grade(gradingOf(claims));
      await kit().store.addReadings([movedReading(kit().reports.market, { moves: moves.id, goes: goes.id })]);
      const now = (await kit().store.gradings({})).map(({ claims, how }) => [how, ...claims.map(({ stands }) => stands)]);
      expect(now).toEqual([
        ['same', raids.id, stays.id],
        ['moved', raids.id, 'moved-claim', null],
        ['vanished', null],
      ]);
      expect(await kit().sound()).toEqual([]);
    });

    test('go with any of their reports when it is forgotten, which says how many; the chain is sound', async () => {
      const [market, raids] = await ofBoth();
      const both = gradingOf([market, raids]);
      await kit().store.grade(both);
      await kit().store.grade(gradingOf([market]));
      await kit().store.grade(gradingOf([], { withdraws: both.id }));
      expect((await kit().store.forget(kit().reports.raids.id, FORGETTING)).gradings).toBe(1);
      expect((await kit().store.gradings({})).map(({ claims }) => claims.map(({ stands }) => stands))).toEqual([[market.id]]);
      expect(await kit().sound()).toEqual([]);
      await kit().store.forget(kit().reports.market.id, FORGETTING);
      expect(await kit().store.gradings({})).toEqual([]);
      expect(await kit().sound()).toEqual([]);
    });
  });
}
