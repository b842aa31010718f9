import type { Marks } from './marks.ts';
import { PASSAGE } from './marks.ts';

/** A text as it is kept for finding its like: its words as numbers, and its marks. */
export interface Signature extends Marks {
  readonly keys: Uint32Array;
}

/** A mark that more texts have than this says nothing about two of them. */
export const COMMON = 200;
/** How many texts at most are compared with one word for word: those with most in common. */
const MOST_COMPARED = 30;

/** A word in one text and one in another with which a mark that both have begins. */
export interface Meeting {
  readonly here: number;
  readonly there: number;
}

/** Gathers what one text shares with others, mark by mark, and says with which it is worth comparing it. */
export interface Gathering {
  note(text: number, keys: Uint32Array, meeting: Meeting): void;
  best(): number[];
}

interface Common {
  marks: number;
  longest: number;
  readonly words: number;
}

/** Two marks in common are a beginning; of long texts it takes more. */
const LEAST_MARKS = 2;
const WORDS_PER_MARK = 40;

export function gatherFor(own: Uint32Array): Gathering {
  const found = new Map<number, Common>();
  return {
    note(text, keys, meeting) {
      const common = found.get(text) ?? { marks: 0, longest: 0, words: Math.min(own.length, keys.length) };
      if (common.marks === 0) found.set(text, common);
      common.marks += 1;
      if (common.longest < PASSAGE) common.longest = Math.max(common.longest, runLength(own, keys, meeting));
    },
    best: () =>
      [...found]
        .filter(([, { marks, longest, words }]) => longest >= PASSAGE || marks >= Math.max(LEAST_MARKS, words / WORDS_PER_MARK))
        .sort(([a, x], [b, y]) => y.marks - x.marks || a - b)
        .slice(0, MOST_COMPARED)
        .map(([text]) => text),
  };
}

/** Words in common around two places, as far as a passage needs. */
function runLength(a: Uint32Array, b: Uint32Array, { here, there }: Meeting): number {
  let [before, after] = [0, 0];
  while (before < PASSAGE && here > before && there > before && a[here - before - 1] === b[there - before - 1]) before += 1;
  while (after < PASSAGE && here + after < a.length && there + after < b.length && a[here + after] === b[there + after]) after += 1;
  return before + after;
}
