import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountTicks, axisOf, placeOfAmount } from './amounts.ts';

describe('an axis of amounts', () => {
  test.each([
    [[150, 200, 400, 500], 'steps', 'of one size'],
    [[75, 4000], 'factors', 'seventy-five would vanish beside four thousand'],
    [[0, 4000], 'steps', 'nothing has no factor'],
    [[null, 24], 'steps', 'an open end has no amount'],
  ] as const)('%j: even %s, %s', (amounts, even, _why) => {
    expect(axisOf(amounts)?.even).toBe(even);
  });

  test('no amount told: no axis', () => {
    expect(axisOf([null, null])).toBeNull();
  });

  const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });

  test('a larger amount never stands before a smaller one, and all stand inside', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const axis = axisOf(list);
        if (axis === null) return;
        const places = list.toSorted((a, b) => a - b).map((amount) => placeOfAmount(amount, axis));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
      }),
    );
  });

  test('ticks are round, few and inside', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 3, max: 8 }), (list, most) => {
        const axis = axisOf(list);
        if (axis === null) return;
        const ticks = amountTicks(axis, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 2);
        expect(ticks.every(({ amount }) => amount >= axis.from && amount <= axis.to)).toBe(true);
        expect(ticks.every(({ amount }) => /^[1235]?0*(\.0*[125])?$|^\d{1,2}0*$/.test(String(amount)))).toBe(true);
      }),
    );
  });
});
