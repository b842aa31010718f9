import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteAt } from './quote.ts';

describe('quoteAt', () => {
  test.each<[string, [number, number], string, string]>([
    ['  ten killed ', [0, 13], 'ten killed', 'white space at the edges is no part of a quote'],
    ['قُتل', [0, 1], 'قُ', 'a vowel sign stays with its letter'],
    ['👨‍👩‍👧 fled', [2, 3], '👨‍👩‍👧', 'a joined emoji is one grapheme'],
    ['a\r\nb', [0, 4], 'a\r\nb', 'line ends inside stay as they are'],
    ['   ', [0, 3], '', 'only white space: nothing to quote'],
  ])('%j %j → %j: %s', (text, [start, end], exact) => {
    expect(quoteAt(text, { start, end }).exact).toBe(exact);
  });

  test('whatever the span, the quote is the text at its offsets and holds the span less white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(90), fc.nat(90), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const quote = quoteAt(text, span);
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(quote.exact).toContain(text.slice(span.start, span.end).trim());
      }),
    );
  });
});
