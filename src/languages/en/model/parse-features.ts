import { add, type Features } from './features.ts';
import { mix } from './hash.ts';
import { type ParseState, stackAt } from './parse-state.ts';

/** Word and tag numbers of the places of a sentence, the root last. */
export interface ParsedWords {
  readonly words: Int32Array;
  readonly tags: Int32Array;
}

const MAX_VALENCY = 4;

/**
 * Features of a state: what stands on top of the stack (s0, s1, s2) and first in the buffer (n0, n1, n2), their
 * children, their distance and how many children they have. `base` sets the templates of the classifiers apart.
 * Suffixes: w word, t tag, l label; s0l is the outermost left child of s0, s0r2 the second outermost right one.
 */
export function parseFeatures(features: Features, state: ParseState, { words, tags }: ParsedWords, base: number): void {
  const n0 = state.next < state.count ? state.next : -1;
  const n1 = state.next + 1 < state.count ? state.next + 1 : -1;
  const n2 = state.next + 2 < state.count ? state.next + 2 : -1;
  const [s0, s1, s2] = [stackAt(state, 0), stackAt(state, 1), stackAt(state, 2)];
  const word = (place: number): number => (place < 0 ? 0 : (words[place] as number));
  const tag = (place: number): number => (place < 0 ? 0 : (tags[place] as number));
  const label = (place: number): number => (place < 0 ? 0 : (state.labels[place] as number));
  const of = (children: Int32Array, place: number): number => (place < 0 ? -1 : (children[place] as number));
  const valency = (counts: Int32Array, place: number): number => (place < 0 ? 0 : Math.min(counts[place] as number, MAX_VALENCY));
  const [s0w, s1w, n0w, n1w] = [word(s0), word(s1), word(n0), word(n1)];
  const [s0t, s1t, s2t, n0t, n1t, n2t] = [tag(s0), tag(s1), tag(s2), tag(n0), tag(n1), tag(n2)];
  const [s0l, s0r, s1l, s1r, n0l] = [of(state.left, s0), of(state.right, s0), of(state.left, s1), of(state.right, s1), of(state.left, n0)];
  const [s0l2, s0r2, n0l2] = [of(state.left2, s0), of(state.right2, s0), of(state.left2, n0)];
  const gap = distance(s0, n0);
  const stackGap = s1 >= 0 && s0 >= 0 ? Math.min(s0 - s1, 10) : 0;

  let template = base * 1000;
  const one = (a: number): void => add(features, mix(++template, a));
  const two = (a: number, b: number): void => add(features, mix(mix(++template, a), b));
  const three = (a: number, b: number, c: number): void => add(features, mix(mix(mix(++template, a), b), c));
  features.count = 0;
  add(features, ++template);
  // words and tags at the front
  one(s0w);
  one(s0t);
  two(s0w, s0t);
  one(n0w);
  one(n0t);
  two(n0w, n0t);
  one(n1w);
  one(n1t);
  one(n2t);
  one(s1w);
  one(s1t);
  two(s1w, s1t);
  // pairs
  two(s0w, n0w);
  two(s0t, n0t);
  two(s0w, n0t);
  two(s0t, n0w);
  two(s0w, s1w);
  two(s0t, s1t);
  two(s1w, s0t);
  two(s1t, s0w);
  two(n0t, n1t);
  two(s0w, n1t);
  // triples
  three(s0t, n0t, n1t);
  three(s1t, s0t, n0t);
  three(s2t, s1t, s0t);
  three(n0t, n1t, n2t);
  three(s0w, n0t, n1t);
  three(s1t, s0w, n0t);
  three(s1w, s0t, n0t);
  three(s1t, s0t, n0w);
  three(s1w, s0w, n0t);
  three(s0w, n0w, n1t);
  // children
  three(s0t, tag(s0l), n0t);
  three(s0t, tag(s0r), n0t);
  three(s0t, tag(n0l), n0t);
  three(s1t, tag(s1r), s0t);
  three(s1t, tag(s1l), s0t);
  three(s0t, tag(s0l), tag(s0l2));
  three(s0t, tag(s0r), tag(s0r2));
  three(n0t, tag(n0l), tag(n0l2));
  three(s1t, s0t, tag(s0r));
  three(s1t, s0t, tag(s0l));
  three(word(s0r), s0t, n0t);
  three(word(s0l), s0t, n0t);
  three(s1w, word(s0l), s0t);
  // distance
  two(s0w, gap);
  two(s0t, gap);
  three(s0t, n0t, gap);
  three(s0w, n0w, gap);
  three(s1t, s0t, stackGap);
  // how many children
  two(s0w, valency(state.leftCount, s0));
  two(s0t, valency(state.leftCount, s0));
  two(s0w, valency(state.rightCount, s0));
  two(s0t, valency(state.rightCount, s0));
  two(n0w, valency(state.leftCount, n0));
  two(n0t, valency(state.leftCount, n0));
  three(s1t, valency(state.rightCount, s1), s0t);
  // labels of children
  two(s0w, label(s0r));
  two(s0t, label(s0r));
  two(s0w, label(s0l));
  two(s0t, label(s0l));
  two(s1w, label(s1r));
  two(s1t, label(s1r));
  three(s1t, label(s1r), s0t);
  two(n0w, label(n0l));
  two(n0t, label(n0l));
  three(s0t, label(s0l), label(s0l2));
  three(s0t, label(s0r), label(s0r2));
}

function distance(s0: number, n0: number): number {
  if (s0 < 0 || n0 < 0) return 0;
  const gap = n0 - s0;
  if (gap <= 9) return gap;
  return gap > 15 ? 11 : 10;
}
