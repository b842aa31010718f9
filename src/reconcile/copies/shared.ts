import { PASSAGE, SHINGLE, shinglesOf } from './marks.ts';

/** A run of words that two texts have in common: word indexes, half-open. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

export interface Shared {
  /** Words that both have, in the same order. */
  readonly words: number;
  /** Words of the shorter text that the other has too, in the same order, as a share of all of them: 0 to 1. */
  readonly share: number;
  /** Runs of twelve or more words, in the order of the first text. */
  readonly passages: readonly Run[];
}

/** What two texts word for word have in common, by comparing all their words. */
export function sharedWords(a: Uint32Array, b: Uint32Array): Shared {
  return comparedWith(a)(b);
}

/** The same for one text and many others, with what has to be known of the one looked up once. */
export function comparedWith(a: Uint32Array): (b: Uint32Array) => Shared {
  const places = placesOf(a);
  return (b) => {
    const runs = longestRuns(a, b, places);
    const chain = inOrder(runs);
    const words = chain.reduce((sum, run) => sum + run.length, 0) + betweenRuns(a, b, chain);
    const shorter = Math.max(1, Math.min(a.length, b.length));
    return {
      words: Math.min(words, shorter),
      share: Math.min(1, words / shorter),
      passages: runs.filter(({ length }) => length >= PASSAGE),
    };
  };
}

/** From so many of the shorter text's words on, one is a copy of the other; of fewer words than these nothing is said. */
export const COPY = 0.6;
export const COPY_WORDS = 25;
/** A copy that was much reworded is a copy still, if by a person's eye only. */
const LIKE = 0.5;

export function isCopy({ share, words }: Pick<Shared, 'share' | 'words'>): boolean {
  return share >= COPY && words >= COPY_WORDS;
}

/** Whether what two texts share says that one has it from the other, or both from a third. */
export function isWorthKeeping({ share, words, passages }: Shared): boolean {
  return passages.length > 0 || (share >= LIKE && words >= COPY_WORDS);
}

type Places = ReadonlyMap<number, readonly number[]>;

/** Runs of four or more words, each as long as it can be, the longest chosen first; no word of either text twice. */
function longestRuns(a: Uint32Array, b: Uint32Array, places: Places): Run[] {
  const found: Run[] = [];
  const shingles = shinglesOf(b);
  for (let index = 0; index < shingles.length; ) {
    const at = places.get(shingles[index] as number);
    const run = at === undefined ? null : longestAt(at, a, { b, index });
    if (run !== null) found.push(run);
    // A longer run may begin inside of a short one.
    index += run === null ? 1 : Math.max(1, run.length - SHINGLE + 1);
  }
  return withoutOverlaps(found, { inA: new Uint8Array(a.length), inB: new Uint8Array(b.length) });
}

const MOST_PLACES = 16;

function placesOf(words: Uint32Array): Places {
  const places = new Map<number, number[]>();
  for (const [index, shingle] of shinglesOf(words).entries()) {
    const at = places.get(shingle);
    if (at === undefined) places.set(shingle, [index]);
    else if (at.length < MOST_PLACES) at.push(index);
  }
  return places;
}

/** The longest run that begins at this word of the second text, of all places of the first where it may begin. */
function longestAt(
  places: readonly number[],
  a: Uint32Array,
  { b, index }: { readonly b: Uint32Array; readonly index: number },
): Run | null {
  let best: Run | null = null;
  for (const place of places) {
    let length = 0;
    while (place + length < a.length && index + length < b.length && a[place + length] === b[index + length]) length += 1;
    if (length >= SHINGLE && length > (best?.length ?? 0)) best = { a: place, b: index, length };
  }
  return best;
}

interface Taken {
  readonly inA: Uint8Array;
  readonly inB: Uint8Array;
}

function withoutOverlaps(runs: readonly Run[], taken: Taken): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const free = trimmed(run, taken);
    if (free === null) continue;
    kept.push(free);
    taken.inA.fill(1, free.a, free.a + free.length);
    taken.inB.fill(1, free.b, free.b + free.length);
  }
  return kept.sort((x, y) => x.a - y.a);
}

/** What of a run is not taken by longer ones, where that is still a run. */
function trimmed(run: Run, { inA, inB }: Taken): Run | null {
  const isTaken = (word: number) => inA[run.a + word] === 1 || inB[run.b + word] === 1;
  let [from, to] = [0, run.length];
  while (from < to && isTaken(from)) from += 1;
  while (to > from && isTaken(to - 1)) to -= 1;
  for (let word = from; word < to; word += 1) if (isTaken(word)) return null;
  return to - from < SHINGLE ? null : { a: run.a + from, b: run.b + from, length: to - from };
}

/** The chain of runs that stand in the same order in both texts and hold most words. */
function inOrder(runs: readonly Run[]): Run[] {
  const best: { readonly words: number; readonly before: number }[] = [];
  for (const [index, run] of runs.entries()) {
    let chosen = { words: run.length, before: -1 };
    for (let other = Math.max(0, index - LOOK_BACK); other < index; other += 1) {
      const earlier = runs[other] as Run;
      const words = (best[other]?.words ?? 0) + run.length;
      if (earlier.b + earlier.length <= run.b && words > chosen.words) chosen = { words, before: other };
    }
    best.push(chosen);
  }
  let at = best.reduce((top, { words }, index) => (words > (best[top]?.words ?? -1) ? index : top), 0);
  const chain: Run[] = [];
  for (; at >= 0 && runs[at] !== undefined; at = best[at]?.before ?? -1) chain.unshift(runs[at] as Run);
  return chain;
}

const LOOK_BACK = 200;
/** Between two runs so many words are looked at: what was reworded there, not what was written anew. */
const WIDEST_GAP = 12;

/** Single words that stand between two neighbouring runs in both texts, in the same order. */
function betweenRuns(a: Uint32Array, b: Uint32Array, runs: readonly Run[]): number {
  return runs.slice(1).reduce((sum, run, index) => {
    const before = runs[index] as Run;
    const gapA = a.subarray(before.a + before.length, run.a);
    const gapB = b.subarray(before.b + before.length, run.b);
    return sum + (gapA.length > WIDEST_GAP || gapB.length > WIDEST_GAP ? 0 : commonInOrder(gapA, gapB));
  }, 0);
}

function commonInOrder(a: Uint32Array, b: Uint32Array): number {
  let before = new Uint8Array(b.length + 1);
  for (const word of a) {
    const row = new Uint8Array(b.length + 1);
    for (let index = 1; index <= b.length; index += 1) {
      row[index] = word === b[index - 1] ? (before[index - 1] as number) + 1 : Math.max(before[index] as number, row[index - 1] as number);
    }
    before = row;
  }
  return before[b.length] as number;
}
