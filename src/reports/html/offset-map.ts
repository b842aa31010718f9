import type { Span } from '../../text/span.ts';

/**
 * Where the frozen text of a page stands in its source (the decoded page, UTF-16). Pieces are in order and disjoint on
 * both sides: `[text, textLength, source, sourceLength]`. A piece of equal lengths is the source character by character;
 * in any other (an entity, collapsed white space) the whole stands for the whole. Characters in no piece were put in by
 * the reader to part paragraphs and cells.
 */
export type OffsetMap = readonly (readonly [text: number, textLength: number, source: number, sourceLength: number])[];

/**
 * The smallest stretch of the source that holds all that `span` of the text shows; tags that lie between its words are
 * inside. Null where the span shows nothing of the source.
 */
export function sourceSpan(map: OffsetMap, span: Span): Span | null {
  const first = map[firstEndingAfter(map, span.start)];
  const last = map[firstEndingAfter(map, span.end - 1)];
  const final = last !== undefined && last[0] < span.end ? last : map[firstEndingAfter(map, span.end - 1) - 1];
  if (span.end <= span.start || first === undefined || final === undefined || first[0] >= span.end) return null;
  return { start: startIn(first, span.start), end: endIn(final, span.end) };
}

type Piece = OffsetMap[number];

function startIn([text, textLength, source, sourceLength]: Piece, at: number): number {
  return textLength === sourceLength ? source + Math.max(0, at - text) : source;
}

function endIn([text, textLength, source, sourceLength]: Piece, at: number): number {
  return textLength === sourceLength ? source + Math.min(textLength, at - text) : source + sourceLength;
}

function firstEndingAfter(map: OffsetMap, at: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [text, textLength] = map[middle] as Piece;
    if (text + textLength > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
