import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const rows: [furniture: [number, number][], marks: [string, number, number][], drawn: string, why: string][] = [
  [[], [], '0-20', 'nothing is marked'],
  [[], [['a', 2, 5]], '0-2 2-5:a 5-20', 'one claim'],
  [
    [],
    [
      ['a', 2, 9],
      ['b', 4, 6],
    ],
    '0-2 2-4:a 4-6:a,b 6-9:a 9-20',
    'a claim inside another: the shorter one on top',
  ],
  [
    [],
    [
      ['a', 2, 6],
      ['b', 4, 9],
    ],
    '0-2 2-4:a 4-6:b,a 6-9:b 9-20',
    'claims that overlap',
  ],
  [[[0, 4]], [['a', 6, 20]], '0-4! 4-6 6-20:a', 'furniture, and a claim to the end'],
  [[], [['a', 3, 3]], '0-3 3-20', 'an empty claim covers nothing'],
];

test.each(rows)('%# %o %o is drawn as %s', (furniture, marks, drawn, _why) => {
  const segments = segmentsOf(
    20,
    furniture.map(([start, end]) => ({ start, end })),
    marks.map(([id, start, end]) => ({ id, start, end })),
  );
  const told = segments.map((one) => `${one.start}-${one.end}${one.furniture ? '!' : ''}${one.claims.length > 0 ? `:${one.claims}` : ''}`);
  expect(told.join(' ')).toBe(drawn);
});

test('whatever is marked, the segments are the text and every claim covers its own stretch', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const marks = spans.map((one, index) => ({ ...one, id: String(index) }));
      const segments = segmentsOf(50, [], marks);
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(50);
      for (const [index, one] of segments.entries()) expect(one.start).toBe(index === 0 ? 0 : segments[index - 1]?.end);
      for (const { id, start, end } of marks) {
        const covered = segments.filter(({ claims }) => claims.includes(id));
        const length = covered.reduce((sum, one) => sum + one.end - one.start, 0);
        expect(length).toBe(Math.min(end, 50) - Math.min(start, 50));
      }
    }),
  );
});
