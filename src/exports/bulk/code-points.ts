/**
 * UTF-16 offsets of a text to code-point offsets, which the Web Annotation model counts in. Offsets inside a surrogate
 * pair count the pair.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index + 1);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the ascending values are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
