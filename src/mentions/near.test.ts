import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../text/span.ts';
import { firstFrom, inSentence, touching } from './near.ts';

const mention = fc.record({ start: fc.nat(300), length: fc.nat(40), sentence: fc.nat(5) });
const list = fc
  .array(mention, { maxLength: 60 })
  .map((rows) => rows.map(({ start, length, sentence }) => ({ start, end: start + length, sentence })).sort((a, b) => a.start - b.start));

test('touching finds what a look at every span finds', () => {
  fc.assert(
    fc.property(list, fc.nat(320), fc.nat(60), (spans, start, length) => {
      const span = { start, end: start + length };
      expect(touching(spans, span)).toEqual(spans.filter((one) => overlaps(one, span)));
    }),
  );
});

test('inSentence keeps the order of the list', () => {
  fc.assert(
    fc.property(list, fc.nat(5), (spans, sentence) => {
      expect(inSentence(spans, sentence)).toEqual(spans.filter((one) => one.sentence === sentence));
    }),
  );
});

test('firstFrom counts the spans that start earlier', () => {
  fc.assert(
    fc.property(list, fc.nat(320), (spans, at) => {
      expect(firstFrom(spans, at)).toBe(spans.filter((one) => one.start < at).length);
    }),
  );
});
