import type { Features } from './features.ts';
import { mixInto, ownHash, spread } from './hash.ts';
import { type ParseState, stackAt } from './parse-state.ts';
import { SLOT, SLOTS, TEMPLATES } from './parse-templates.ts';

/** Word and tag numbers of the places of a sentence, the root last. */
export interface ParsedWords {
  readonly words: Int32Array;
  readonly tags: Int32Array;
}

const MAX_VALENCY = 4;
/** Template numbers of one classifier; those of the next begin after them. */
const NUMBERS = 1000;
const CLASSIFIERS = 3;

/** Templates of as many slots, as columns: the loops over them run for every word of every report. */
interface Group {
  /** Position of the template in all of them. */
  readonly position: Int32Array;
  readonly slots: readonly Int32Array[];
}

const [ones, twos, threes] = [groupOf(1), groupOf(2), groupOf(3)];
const [one] = ones.slots as [Int32Array];
const [twoA, twoB] = twos.slots as [Int32Array, Int32Array];
const [threeA, threeB, threeC] = threes.slots as [Int32Array, Int32Array, Int32Array];

function groupOf(size: number): Group {
  const rows = TEMPLATES.flatMap((slots, position) => (slots.length === size ? [{ position, slots }] : []));
  return {
    position: Int32Array.from(rows, ({ position }) => position),
    slots: Array.from({ length: size }, (_, column) => Int32Array.from(rows, ({ slots }) => SLOT[slots[column] as keyof typeof SLOT])),
  };
}

// The hash of each template's number, ready to be mixed with what it looks at.
const starts = Array.from({ length: CLASSIFIERS }, (_, base) =>
  Int32Array.from(TEMPLATES, (_, position) => mixInto(base * NUMBERS + position + 2, 0)),
);
const seen = new Int32Array(SLOTS);

/**
 * Features of a state: what stands on top of the stack (s0, s1, s2) and first in the buffer (n0, n1, n2), their
 * children, their distance and how many children they have. `base` sets the templates of the classifiers apart.
 * Suffixes: w word, t tag, l label; s0l is the outermost left child of s0, s0r2 the second outermost right one.
 */
export function parseFeatures(features: Features, state: ParseState, places: ParsedWords, base: number): void {
  look(state, places);
  const { hashes } = features;
  const start = starts[base] as Int32Array;
  hashes[0] = spread(base * NUMBERS + 1);
  let count = 1;
  for (let at = 0; at < one.length; at += 1, count += 1) {
    const hash = (start[ones.position[at] as number] as number) ^ (seen[one[at] as number] as number);
    hashes[count] = spread(hash);
  }
  for (let at = 0; at < twoA.length; at += 1, count += 1) {
    const hash = (start[twos.position[at] as number] as number) ^ (seen[twoA[at] as number] as number);
    hashes[count] = spread(mixInto(hash, seen[twoB[at] as number] as number));
  }
  for (let at = 0; at < threeA.length; at += 1, count += 1) {
    const hash = (start[threes.position[at] as number] as number) ^ (seen[threeA[at] as number] as number);
    const both = mixInto(hash, seen[threeB[at] as number] as number);
    hashes[count] = spread(mixInto(both, seen[threeC[at] as number] as number));
  }
  features.count = count;
}

/** Puts the hash of what each slot holds into `seen`. */
function look(state: ParseState, { words, tags }: ParsedWords): void {
  const n0 = state.next < state.count ? state.next : -1;
  const n1 = state.next + 1 < state.count ? state.next + 1 : -1;
  const n2 = state.next + 2 < state.count ? state.next + 2 : -1;
  const [s0, s1, s2] = [stackAt(state, 0), stackAt(state, 1), stackAt(state, 2)];
  const [s0l, s0r, s1l, s1r, n0l] = [of(state.left, s0), of(state.right, s0), of(state.left, s1), of(state.right, s1), of(state.left, n0)];
  const [s0l2, s0r2, n0l2] = [of(state.left2, s0), of(state.right2, s0), of(state.left2, n0)];
  seen[SLOT.s0w] = at(words, s0);
  seen[SLOT.s1w] = at(words, s1);
  seen[SLOT.n0w] = at(words, n0);
  seen[SLOT.n1w] = at(words, n1);
  seen[SLOT.s0lw] = at(words, s0l);
  seen[SLOT.s0rw] = at(words, s0r);
  seen[SLOT.s0t] = at(tags, s0);
  seen[SLOT.s1t] = at(tags, s1);
  seen[SLOT.s2t] = at(tags, s2);
  seen[SLOT.n0t] = at(tags, n0);
  seen[SLOT.n1t] = at(tags, n1);
  seen[SLOT.n2t] = at(tags, n2);
  seen[SLOT.s0lt] = at(tags, s0l);
  seen[SLOT.s0rt] = at(tags, s0r);
  seen[SLOT.n0lt] = at(tags, n0l);
  seen[SLOT.s1lt] = at(tags, s1l);
  seen[SLOT.s1rt] = at(tags, s1r);
  seen[SLOT.s0l2t] = at(tags, s0l2);
  seen[SLOT.s0r2t] = at(tags, s0r2);
  seen[SLOT.n0l2t] = at(tags, n0l2);
  seen[SLOT.s0ll] = at(state.labels, s0l);
  seen[SLOT.s0rl] = at(state.labels, s0r);
  seen[SLOT.s1rl] = at(state.labels, s1r);
  seen[SLOT.n0ll] = at(state.labels, n0l);
  seen[SLOT.s0l2l] = at(state.labels, s0l2);
  seen[SLOT.s0r2l] = at(state.labels, s0r2);
  seen[SLOT.gap] = ownHash(distance(s0, n0));
  seen[SLOT.stackGap] = ownHash(s1 >= 0 && s0 >= 0 ? Math.min(s0 - s1, 10) : 0);
  seen[SLOT.s0lefts] = valency(state.leftCount, s0);
  seen[SLOT.s0rights] = valency(state.rightCount, s0);
  seen[SLOT.n0lefts] = valency(state.leftCount, n0);
  seen[SLOT.s1rights] = valency(state.rightCount, s1);
}

function of(children: Int32Array, place: number): number {
  return place < 0 ? -1 : (children[place] as number);
}

function at(numbers: Int32Array, place: number): number {
  return ownHash(place < 0 ? 0 : (numbers[place] as number));
}

function valency(counts: Int32Array, place: number): number {
  return ownHash(place < 0 ? 0 : Math.min(counts[place] as number, MAX_VALENCY));
}

function distance(s0: number, n0: number): number {
  if (s0 < 0 || n0 < 0) return 0;
  const gap = n0 - s0;
  if (gap <= 9) return gap;
  return gap > 15 ? 11 : 10;
}
