import type { Span } from '../text/span.ts';

/** The lines of `text` from `from` on, without their line ends. */
export function* linesOf(text: string, from: number): Generator<Span> {
  const ends = /\r\n|\r|\n/g;
  ends.lastIndex = from;
  let start = from;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { start, end: end.index };
    start = end.index + end[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** The same span without white space and invisible direction marks at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] ?? '')) start += 1;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

const BLANK = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
