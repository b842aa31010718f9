import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Held } from '../../../reconcile/finding.ts';
import { firstLanes, lanesOf } from './lanes.ts';

function held(origin: string, over: Partial<Held> = {}): Held {
  return {
    origin,
    low: null,
    high: null,
    lowExclusive: false,
    highExclusive: false,
    qualifier: null,
    unit: 'persons',
    answer: null,
    modality: 'reported',
    negated: false,
    reported: null,
    asOf: { earliest: null, latest: null },
    claims: [`${origin}-1`],
    earlier: [],
    ...over,
  };
}

const none = new Set<string>();

describe('lanes of a question', () => {
  test('bounds that are open run off the edge and say so; none is invented', () => {
    const { lanes } = lanesOf([held('a', { low: 300, high: null }), held('b', { low: null, high: 500 }), held('c')], none);
    const of = (origin: string) => lanes.find((lane) => lane.origin === origin)?.marks[0]?.amount;
    expect(of('a')).toMatchObject({ to: 1, openFrom: false, openTo: true });
    expect(of('b')).toMatchObject({ from: 0, openFrom: true, openTo: false });
    expect(of('c')).toBeNull();
  });

  test('what an origin held before stands in its lane, the last word at the end', () => {
    const said = (low: number, reported: string) => {
      const { earlier: _, ...answer } = held('a', { low, high: low, reported });
      return answer;
    };
    // Findings name the latest first.
    const earlier = [said(15, '2017-10-13'), said(12, '2017-10-12')];
    const { lanes } = lanesOf([held('a', { low: 20, high: 20, reported: '2017-10-14', earlier })], none);
    expect(lanes[0]?.marks.map(({ answer, last }) => [answer.low, last])).toEqual([
      [12, false],
      [15, false],
      [20, true],
    ]);
  });

  test('lanes stand in the order of first words, undated ones last', () => {
    const order = lanesOf([held('late', { reported: '2017-10-15' }), held('undated'), held('early', { reported: '2017-10-12' })], none);
    expect(order.lanes.map(({ origin }) => origin)).toEqual(['early', 'late', 'undated']);
  });

  test('only a contradicted answer is marked', () => {
    const { lanes } = lanesOf([held('a'), held('b')], new Set(['b-1']));
    expect(lanes.map(({ marks }) => marks[0]?.contradicted)).toEqual([false, true]);
  });

  test('no day and no amount: lanes without axes', () => {
    expect(lanesOf([held('a')], none)).toMatchObject({ days: null, amounts: null });
  });

  const bound = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null });
  test('every stretch lies inside, its ends in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 12 }), (bounds) => {
        const all = bounds.map(([a, b], index) =>
          held(`o${index}`, a !== null && b !== null ? { low: Math.min(a, b), high: Math.max(a, b) } : { low: a, high: b }),
        );
        for (const { marks } of lanesOf(all, none).lanes) {
          const amount = marks[0]?.amount;
          if (!amount) continue;
          expect(amount.from).toBeGreaterThanOrEqual(0);
          expect(amount.from).toBeLessThanOrEqual(amount.to);
          expect(amount.to).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the first lanes of many', () => {
  const words = (origin: string, times: number) =>
    held(origin, {
      low: times,
      high: times,
      earlier: Array.from({ length: times - 1 }, (_, index) => held(origin, { low: index, high: index })),
    });

  test('of an origin that spoke most often its last words stand, and others beside it', () => {
    const { lanes } = lanesOf([words('a', 50), words('b', 2)], none);
    const shown = firstLanes(lanes, 20);
    const long = shown.lanes.find(({ origin }) => origin === 'a');
    expect(long?.marks.length).toBe(5);
    expect(long?.marks.at(-1)?.last).toBe(true);
    expect(shown.lanes.find(({ origin }) => origin === 'b')?.marks.length).toBe(2);
    expect(shown.left).toBe(45);
  });

  test('no more rows than asked for, none lost from the count, and all where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }), fc.integer({ min: 1, max: 200 }), (sizes, most) => {
        const { lanes } = lanesOf(
          sizes.map((size, index) => words(`o${index}`, size)),
          none,
        );
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const { lanes: shown, left } = firstLanes(lanes, most);
        const rows = shown.reduce((sum, { marks }) => sum + marks.length, 0);
        expect(rows).toBeLessThanOrEqual(most);
        expect(rows + left).toBe(all);
        expect(firstLanes(lanes, 4 * Math.max(1, all)).left).toBe(0);
      }),
    );
  });
});
