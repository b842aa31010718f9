import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSpan } from './offset-map.ts';
import { readPage } from './page.ts';

const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<b>',
  '</b>',
  '<br>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '</table>',
  '<q>',
  '</q>',
  '<pre>',
  '</pre>',
  '<span hidden>',
  '</span>',
  '<script>var a = "<p>90 killed";</script>',
  '<!-- 90 killed -->',
  '<style>p{}</style>',
  '<img alt="x">',
  '</x>',
  '<',
  '>',
  '<p class="a',
  '</di',
  '<!-- 90',
);
const words = fc.constantFrom(
  'Twelve left.',
  'قتل ثلاثة',
  ' ',
  '\n\t',
  '&amp;',
  '&nbsp;',
  '&#x627;',
  '&shy;',
  'a\u00adb',
  '&copy 5',
  '&bogus;',
  '😀',
  '\r\n',
  '&#32;',
);
const sources = fc.array(fc.oneof(tags, words, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));

/** What the reader makes of a stretch of source that holds no tag. */
function shown(source: string): string {
  return readPage(`<pre>${source}</pre>`).visible.text;
}

describe('the offset map of any page', () => {
  test('pieces are in order and disjoint in text and source', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { map, text } = readPage(source).visible;
        let [inText, inSource] = [0, 0];
        for (const [start, length, from, taken] of map) {
          expect(start).toBeGreaterThanOrEqual(inText);
          expect(from).toBeGreaterThanOrEqual(inSource);
          expect(length).toBeGreaterThan(0);
          [inText, inSource] = [start + length, from + taken];
        }
        expect(inText).toBeLessThanOrEqual(text.length);
        expect(inSource).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });

  test('pieces of equal length are the source itself or white space; what no piece holds was put in', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { map, text } = readPage(source).visible;
        let end = 0;
        for (const [start, length, from, taken] of map) {
          expect(text.slice(end, start)).toMatch(/^[ \t\n“”]*$/);
          const [written, raw] = [text.slice(start, start + length), source.slice(from, from + taken)];
          if (length === taken && written !== ' ') expect(raw === written || shown(raw) === written).toBe(true);
          else if (written !== ' ') expect(shown(raw)).toBe(written);
          else expect(raw.replaceAll('\u00ad', '').replace(/&#32;|&#10;/g, ' ')).toMatch(/^\s+$/);
          end = start + length;
        }
        expect(text.slice(end)).toMatch(/^[ \t\n“”]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test('the source of a span lies in the source, grows with the span, and is exact for plain words', () => {
    fc.assert(
      fc.property(sources, fc.nat(), fc.nat(), (source, a, b) => {
        const { map, text } = readPage(source).visible;
        const [start, end] = [
          Math.min(a % (text.length + 1), b % (text.length + 1)),
          Math.max(a % (text.length + 1), b % (text.length + 1)),
        ];
        const found = sourceSpan(map, { start, end });
        const whole = sourceSpan(map, { start: 0, end: text.length });
        if (found === null) return /^[ \t\n“”]*$/.test(text.slice(start, end));
        const inside = whole !== null && whole.start <= found.start && found.start < found.end && found.end <= whole.end;
        const isPlain = source.slice(found.start, found.end) === text.slice(start, end);
        return inside && (isPlain || found.end - found.start >= 1);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['<p>Two <b>buses</b> left.</p>', 'buses left', 'buses</b> left', 'tags between the words are inside'],
  ['<p>R&amp;B said</p>', '&', '&amp;', 'a reference stands for one character'],
  ['<p>Two\n    buses</p>', 'Two buses', 'Two\n    buses', 'collapsed white space'],
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.', 'One.</p><p>Two.', 'what the reader put between stands for the tags'],
  ['<p>Raq\u00adqa fell</p>', 'Raqqa', 'Raq\u00adqa', 'a soft hyphen is no letter'],
])('%j: %j comes from %j: %s', (source, words, raw) => {
  const { map, text } = readPage(source).visible;
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = sourceSpan(map, { start, end: start + words.length });
  expect(span && source.slice(span.start, span.end)).toBe(raw);
});
