import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayTicks, isoDay, placeOfDay, stretchOf } from './days.ts';

const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') });

describe('days on a line', () => {
  test('a day becomes a number and comes back', () => {
    fc.assert(fc.property(day, (number) => dayNumber(isoDay(number)) === number));
  });

  test('an instant stands on its day', () => {
    expect(isoDay(dayNumber('2017-10-14T23:59:59Z'))).toBe('2017-10-14');
  });

  test('no known day has no stretch; one day has air on both sides', () => {
    expect(stretchOf([null, null])).toBeNull();
    const one = stretchOf([null, '2017-10-14']);
    expect(one && placeOfDay('2017-10-14', one)).toBeCloseTo(0.5);
  });

  test.each([
    ['2017-10-10', '2017-10-15', 'day'],
    ['2017-01-01', '2017-12-31', 'month'],
    ['2011-03-15', '2024-12-08', 'year'],
  ] as const)('ticks from %s to %s are of a %s', (from, to, precision) => {
    const ticks = dayTicks({ from: dayNumber(from), to: dayNumber(to) }, 8);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every((tick) => tick.precision === precision)).toBe(true);
  });

  test('ticks are few, in order and inside of the chart, however long it is', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 3, max: 12 }), (from, length, most) => {
        const ticks = dayTicks({ from, to: from + length }, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});
