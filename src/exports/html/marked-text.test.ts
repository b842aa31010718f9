import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marked, markedText } from './marked-text.ts';

/** What a browser's text content would be, without the reference links. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return html
    .replace(/<a class="ref[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

test('overlapping claims become segments that name all their claims', () => {
  const marks: Marked[] = [
    { code: 'E1', kind: 'event', start: 0, end: 11 },
    { code: 'F1', kind: 'figure', start: 4, end: 6 },
  ];
  expect(markedText({ text: 'Say 12 died.', furniture: [], marks, prefix: 'r1-' })).toBe(
    '<a class="ref event" id="r1-tE1" href="#r1-cE1" aria-label="Claim E1, event">E1</a><mark class="event" data-claims="E1">Say </mark>' +
      '<a class="ref figure" id="r1-tF1" href="#r1-cF1" aria-label="Claim F1, figure">F1</a><mark class="figure several" data-claims="E1 F1">12</mark>' +
      '<mark class="event" data-claims="E1"> died</mark>.',
  );
});

test('markup in a report is shown, never run', () => {
  const html = markedText({ text: '<script>alert("x")</script>', furniture: [{ start: 0, end: 8 }], marks: [], prefix: '' });
  expect(html).toBe('<span class="furniture">&lt;script&gt;</span>alert(&quot;x&quot;)&lt;/script&gt;');
});

test('whatever is marked, the text content stays the frozen text', () => {
  const characters = fc.constantFrom('a', 'ق', ' ', '\n', '<', '&', '"', '😀', '\u200f');
  const pairs = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 60 }), pairs, (parts, ends) => {
      const text = parts.join('');
      // Spans begin and end between whole characters, as quotes do.
      const offset = (count: number) => parts.slice(0, count).join('').length;
      const marks = ends
        .map(
          ([a, b], index): Marked => ({
            code: `F${index + 1}`,
            kind: 'figure',
            start: offset(Math.min(a, b)),
            end: offset(Math.max(a, b)),
          }),
        )
        .filter(({ start, end }) => start < end);
      const html = markedText({ text, furniture: [{ start: 0, end: offset(1) }], marks, prefix: '' });
      expect(textOf(html)).toBe(text);
      for (const { code } of marks) expect(html.split(`id="t${code}"`)).toHaveLength(2);
    }),
  );
});
