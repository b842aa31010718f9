import { COMMON, gatherFor, type Signature } from './candidates.ts';
import { isWorthKeeping, type Shared, sharedWords } from './shared.ts';

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
      for (const b of index.holders(mark)) {
        if (b > a) gathering.note(b, (texts[b] as Signature).keys, { here: text.at[ordinal] as number, there: placeOf(texts[b], mark) });
      }
    }
    return gathering.best().flatMap((b) => {
      const shared = sharedWords(text.keys, (texts[b] as Signature).keys);
      return isWorthKeeping(shared) ? [{ a, b, ...shared }] : [];
    });
  });
}

interface Index {
  /** Texts that have a mark, in ascending order; none where it is too common. */
  holders(mark: number): Iterable<number>;
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
  return {
    holders: function* (mark) {
      const from = firstFrom(all, mark * TEXTS);
      const beyond = from + COMMON;
      const tooMany = beyond < all.length && Math.floor((all[beyond] as number) / TEXTS) === mark;
      const group = tooMany ? NONE : all;
      for (let index = from; index < group.length && Math.floor((group[index] as number) / TEXTS) === mark; index += 1)
        yield (group[index] as number) % TEXTS;
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
