import { overlaps, type Span } from '../text/span.ts';

/*
 * Rules ask again and again for the mentions of a sentence or of a stretch of text. Looking through the whole list each
 * time makes reading quadratic in the length of a report, so both questions are answered from an index made once a list.
 */

const sentences = new WeakMap<readonly object[], ReadonlyMap<number, readonly object[]>>();

/** The mentions of one sentence, in the order of the list. */
export function inSentence<M extends { readonly sentence: number }>(mentions: readonly M[], sentence: number): readonly M[] {
  let index = sentences.get(mentions);
  if (index === undefined) {
    index = Map.groupBy(mentions, (mention) => mention.sentence);
    sentences.set(mentions, index);
  }
  return (index.get(sentence) ?? []) as readonly M[];
}

const longest = new WeakMap<readonly object[], number>();

/** The spans of a list in order of `start` that share text with `span`. */
export function touching<S extends Span>(ordered: readonly S[], span: Span): readonly S[] {
  const reach = longestOf(ordered);
  const found: S[] = [];
  for (let index = firstFrom(ordered, span.start - reach); index < ordered.length; index += 1) {
    const one = ordered[index] as S;
    if (one.start >= span.end) break;
    if (overlaps(one, span)) found.push(one);
  }
  return found;
}

function longestOf(spans: readonly Span[]): number {
  const known = longest.get(spans);
  if (known !== undefined) return known;
  const length = spans.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  longest.set(spans, length);
  return length;
}

/** Index of the first span that starts at `offset` or later. */
export function firstFrom(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The half-open indexes of the tokens of a sentence (in order, disjoint) that share text with `span`. */
export function tokensIn(tokens: readonly Span[], span: Span): { from: number; to: number } {
  const next = firstFrom(tokens, span.start + 1);
  const from = next > 0 && (tokens[next - 1] as Span).end > span.start ? next - 1 : next;
  return { from, to: firstFrom(tokens, span.end) };
}
