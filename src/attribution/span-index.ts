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
    const near = new Set(bucketsOf(span).flatMap((bucket) => buckets.get(bucket) ?? []));
    const found = [...near].sort((a, b) => a - b).map((index) => items[index] as T);
    return found.filter((item) => spansOf(item).some((own) => overlaps(own, span)));
  };
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
