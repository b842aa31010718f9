import type { Letter } from './letters.ts';

/** The room that letters take on the page; baseline and size are those of the largest. */
export function extent(letters: readonly Letter[]) {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const letter of letters) {
    left = Math.min(left, letter.x);
    right = Math.max(right, letter.right);
  }
  const largest = letters.reduce((most, letter) => (letter.size > most.size ? letter : most), letters[0] as Letter);
  return { left, right, baseline: largest.baseline, size: largest.size };
}
