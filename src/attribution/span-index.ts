import { overlaps, type Span } from '../text/span.ts';

const WIDTH = 512;

/** Answers which items have a span that shares text with a given one, in the items' order and in time of their number there. */
export function indexSpans<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): (span: Span) => T[] {
  const buckets = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const bucket of new Set(spansOf(item).flatMap(bucketsOf))) {
      const entries = buckets.get(bucket);
      if (entries === undefined) buckets.set(bucket, [index]);
      else entries.push(index);
    }
  });
  return (span) => {
    const found: T[] = [];
    for (const index of nearIn(buckets, span)) {
      const item = items[index] as T;
      if (spansOf(item).some((own) => overlaps(own, span))) found.push(item);
    }
    return found;
  };
}

function nearIn(buckets: ReadonlyMap<number, readonly number[]>, span: Span): readonly number[] {
  const [first, ...further] = bucketsOf(span);
  const entries = buckets.get(first as number) ?? [];
  if (further.length === 0) return entries;
  return [...new Set([...entries, ...further.flatMap((bucket) => buckets.get(bucket) ?? [])])].sort((a, b) => a - b);
}

function bucketsOf({ start, end }: Span): number[] {
  const first = Math.floor(start / WIDTH);
  const count = Math.floor(Math.max(start, end - 1) / WIDTH) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** How many of the ascending numbers are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
