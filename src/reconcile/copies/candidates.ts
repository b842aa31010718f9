import type { Marks } from './marks.ts';
import { PASSAGE } from './marks.ts';

/** A text as it is kept for finding its like: its words as numbers, and its marks. */
export interface Signature extends Marks {
  readonly keys: Uint32Array;
}

/** A mark that more texts have than this says nothing about two of them. */
export const COMMON = 400;
/** How many texts at most are compared with one word for word: those with most in common. */
const MOST_COMPARED = 60;

/** Gathers what one text shares with others, mark by mark, and says with which it is worth comparing it. */
export interface Gathering {
  /** Tells of a text that has a mark too, standing at that word. */
  note(text: number, signature: Pick<Signature, 'keys' | 'marks'>, places: { readonly here: number; readonly there: number }): void;
  best(): number[];
}

interface Common {
  marks: number;
  longest: number;
  readonly most: number;
}

/** Two marks in common are a beginning; of long texts it takes more. */
const LEAST_MARKS = 2;
const LEAST_SHARE = 0.06;

export function gatherFor(own: Signature): Gathering {
  const found = new Map<number, Common>();
  return {
    note(text, other, { here, there }) {
      const common = found.get(text) ?? { marks: 0, longest: 0, most: Math.min(own.marks.length, other.marks.length) };
      if (common.marks === 0) found.set(text, common);
      common.marks += 1;
      if (common.longest < PASSAGE) common.longest = Math.max(common.longest, runLength(own.keys, other.keys, { here, there }));
    },
    best: () =>
      [...found]
        .filter(([, { marks, longest, most }]) => longest >= PASSAGE || marks >= Math.max(LEAST_MARKS, LEAST_SHARE * most))
        .sort(([a, x], [b, y]) => y.marks - x.marks || a - b)
        .slice(0, MOST_COMPARED)
        .map(([text]) => text),
  };
}

/** Words in common around two places, as far as a passage needs. */
function runLength(a: Uint32Array, b: Uint32Array, { here, there }: { readonly here: number; readonly there: number }): number {
  let [before, after] = [0, 0];
  while (before < PASSAGE && here > before && there > before && a[here - before - 1] === b[there - before - 1]) before += 1;
  while (after < PASSAGE && here + after < a.length && there + after < b.length && a[here + after] === b[there + after]) after += 1;
  return before + after;
}
