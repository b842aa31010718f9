import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safe } from './safe.ts';
import { columns, wrap } from './wrap.ts';

test.each([
  ['a\u001b[31mred', 'a\ufffd[31mred', 'escape sequences cannot drive the terminal'],
  ['a\r\n\tb', 'a b', 'white space becomes one space'],
  ['\u202eevil\u202c', 'evil', 'no direction overrides'],
  ['قتل', 'قتل', 'letters stay'],
])('%j is shown as %j: %s', (text, shown) => {
  expect(safe(text)).toBe(shown);
});

test('lines hang under their first and keep to the width', () => {
  expect(wrap('one two three four', 12, { first: '- ', rest: '  ' })).toEqual(['- one two', '  three four']);
  expect(wrap('', 20, { first: 'x', rest: '' })).toEqual(['x']);
});

test('no line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 80 }), (text, width) => {
      const shown = safe(text);
      const lines = wrap(shown, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''));
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
    }),
  );
});
