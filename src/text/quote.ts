import { Type } from 'typebox';
import type { Quote, Span } from './span.ts';

export const QuoteSchema = Type.Object(
  { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }), exact: Type.String() },
  { description: 'UTF-16 offsets into report.text, half-open; exact is the text between them' },
);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const CONTEXT = 64;

/** The verbatim words of a span: white space at its edges left out, then snapped outward to whole graphemes. */
export function quoteAt(text: string, span: Span): Quote {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  if (start >= end) return { start, end: start, exact: '' };
  start = snapStart(text, start);
  end = snapEnd(text, end);
  return { start, end, exact: text.slice(start, end) };
}

function snapStart(text: string, offset: number): number {
  const base = Math.max(0, offset - CONTEXT);
  const segment = graphemes.segment(text.slice(base, offset + CONTEXT)).containing(offset - base);
  return segment === undefined ? offset : base + segment.index;
}

function snapEnd(text: string, offset: number): number {
  const last = snapStart(text, offset - 1);
  const segment = graphemes.segment(text.slice(last, last + CONTEXT)).containing(0);
  return segment === undefined ? offset : Math.max(offset, last + segment.segment.length);
}
