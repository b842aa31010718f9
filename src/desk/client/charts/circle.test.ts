import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, ringAround } from './circle.ts';

test('every corner of a ring lies as far away as its precision says, wherever on earth', () => {
  const where = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
  fc.assert(
    fc.property(where, fc.double({ min: 0.1, max: 500, noNaN: true }), (point, km) => {
      for (const corner of ringAround(point, km)) expect(Math.abs(distanceKm(point, corner) - km)).toBeLessThan(km * 0.001 + 1e-6);
    }),
  );
});

test('a ring is closed', () => {
  const ring = ringAround([39.008, 35.953], 8);
  expect(ring.length).toBe(65);
  expect(ring[0]).toEqual(ring.at(-1));
});
