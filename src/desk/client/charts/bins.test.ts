import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binsOf } from './bins.ts';
import { isoDay } from './days.ts';

const day = (iso: string | null, claims = 1, kind = 'event') => ({ day: iso, kind, claims });

describe('claims by stretches of days', () => {
  test('days side by side, with those between on which nothing is told', () => {
    const { bins, most } = binsOf([day('2017-10-12', 3), day('2017-10-12', 2, 'figure'), day('2017-10-14')], 40);
    expect(bins.map(({ from, claims }) => [from, claims])).toEqual([
      ['2017-10-12', 5],
      ['2017-10-13', 0],
      ['2017-10-14', 1],
    ]);
    expect([most, bins[0]?.kinds]).toEqual([5, { event: 3, figure: 2 }]);
  });

  test('one date a century off stands in a bin of its own and does not squeeze the others', () => {
    const { bins } = binsOf([day('1916-05-16'), day('2017-10-12', 60), day('2017-10-15', 60)], 40);
    expect(bins[0]).toMatchObject({ rest: true, claims: 1 });
    expect(bins.length).toBe(5);
  });

  test('few days of long ago give way to the days of the event, which keep their neighbours', () => {
    const { bins } = binsOf(
      [day('2017-05-01', 2), day('2017-08-01'), day('2017-10-09'), day('2017-10-12', 9), day('2017-10-14', 9), day('2017-10-17')],
      40,
    );
    expect(bins.map(({ from, to, rest }) => (rest ? `${from} ${to}` : from))).toEqual([
      '2017-05-01 2017-10-08',
      ...Array.from({ length: 9 }, (_, index) => `2017-10-${String(9 + index).padStart(2, '0')}`),
    ]);
  });

  test('undated claims are counted, not placed', () => {
    expect(binsOf([day(null, 7)], 40)).toEqual({ bins: [], most: 0, undated: 7 });
  });

  test('no claim is lost, none counted twice, bins follow each other', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: 5, max: 80 }), (list, count) => {
        const sorted = list.toSorted(([a], [b]) => a - b);
        const { bins } = binsOf(
          sorted.map(([at, claims]) => day(isoDay(at), claims)),
          count,
        );
        expect(bins.reduce((sum, { claims }) => sum + claims, 0)).toBe(sorted.reduce((sum, [, claims]) => sum + claims, 0));
        expect(bins.length).toBeLessThanOrEqual(count + 2);
        expect(bins.every((bin, index) => index === 0 || bin.from > (bins[index - 1]?.to ?? ''))).toBe(true);
      }),
    );
  });
});
