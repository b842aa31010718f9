import { COMMON, gatherFor, type Signature } from './candidates.ts';
import { comparedWith, isWorthKeeping, type Shared } from './shared.ts';

/** Two of many texts, by their places in the list, and what they share; `a` < `b`. */
export interface Pair extends Shared {
  readonly a: number;
  readonly b: number;
}

/** All pairs of texts that share a passage, or most of their words. */
export function pairsOf(texts: readonly Signature[]): Pair[] {
  const index = indexOf(texts);
  return texts.flatMap((text, a) => {
    const gathering = gatherFor(text.keys);
    for (const [ordinal, mark] of text.marks.entries()) {
      for (const b of index.beyond(a, mark)) {
        gathering.note(b, (texts[b] as Signature).keys, { here: text.at[ordinal] as number, there: placeOf(texts[b], mark) });
      }
    }
    const best = gathering.best();
    if (best.length === 0) return [];
    const compare = comparedWith(text.keys);
    return best.flatMap((b) => {
      const shared = compare((texts[b] as Signature).keys);
      return isWorthKeeping(shared) ? [{ a, b, ...shared }] : [];
    });
  });
}

interface Index {
  /** Texts beyond this one that have a mark, in ascending order; none where the mark is too common. */
  beyond(text: number, mark: number): Float64Array;
}

/** Above any number of texts; a mark and a text make one number of 53 bits. */
const TEXTS = 2 ** 21;
const NONE = new Float64Array();

/** Mark and text in one number, sorted: the texts of one mark stand together, without an object for each. */
function indexOf(texts: readonly Signature[]): Index {
  const all = new Float64Array(texts.reduce((sum, { marks }) => sum + marks.length, 0));
  let at = 0;
  for (const [text, { marks }] of texts.entries()) for (const mark of marks) all[at++] = mark * TEXTS + text;
  all.sort();
  const isOf = (index: number, mark: number) => index >= 0 && index < all.length && Math.floor((all[index] as number) / TEXTS) === mark;
  return {
    beyond: (text, mark) => {
      const from = firstFrom(all, mark * TEXTS + text + 1);
      if (!isOf(from, mark)) return NONE;
      let to = from + 1;
      while (isOf(to, mark) && to - from <= COMMON) to += 1;
      const before = from - 1 - (COMMON - (to - from));
      return to - from > COMMON || isOf(before, mark) ? NONE : all.subarray(from, to).map((value) => value % TEXTS);
    },
  };
}

function firstFrom(sorted: Float64Array | Uint32Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function placeOf(text: Signature | undefined, mark: number): number {
  return text?.at[firstFrom(text.marks, mark)] ?? 0;
}
