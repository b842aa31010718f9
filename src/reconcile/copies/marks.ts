import { mix } from './words.ts';

/** Words in a shingle. */
export const SHINGLE = 4;
/** A passage of so many words that two texts share always leaves a mark in common. */
export const PASSAGE = 12;
const WINDOW = PASSAGE - SHINGLE + 1;

/** The hash of every run of four words, by the word with which it begins. */
export function shinglesOf(keys: Uint32Array): Uint32Array {
  const count = Math.max(0, keys.length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    let hash = 0;
    for (let word = 0; word < SHINGLE; word += 1) hash = mix(Math.imul(hash, 31) ^ (keys[index + word] as number));
    shingles[index] = hash;
  }
  return shingles;
}

/** Marks in ascending order, each once, and the word at which each (first) stands. */
export interface Marks {
  readonly marks: Uint32Array;
  readonly at: Uint32Array;
}

/**
 * The marks by which texts that share a passage find one another: of every window of nine shingles the one whose hash is
 * smallest. MinHash taken window by window ("winnowing": Schleimer, Wilkerson and Aiken, SIGMOD 2003,
 * https://doi.org/10.1145/872757.872770) instead of over the whole text, since a report that was cut short, or that holds
 * one copied paragraph among others, resembles its model little as a whole.
 */
export function marksOf(keys: Uint32Array): Marks {
  const shingles = shinglesOf(keys);
  const places = new Map<number, number>();
  const last = Math.max(0, shingles.length - WINDOW);
  let smallest = -1;
  for (let start = 0; start <= last && shingles.length > 0; start += 1) {
    const end = Math.min(shingles.length, start + WINDOW);
    if (smallest < start) smallest = lowest(shingles, start, end);
    else if ((shingles[end - 1] as number) <= (shingles[smallest] as number)) smallest = end - 1;
    const mark = shingles[smallest] as number;
    if (!places.has(mark)) places.set(mark, smallest);
  }
  const marks = Uint32Array.from(places.keys()).sort();
  return { marks, at: marks.map((mark) => places.get(mark) as number) };
}

function lowest(values: Uint32Array, from: number, to: number): number {
  let best = from;
  for (let index = from + 1; index < to; index += 1) if ((values[index] as number) <= (values[best] as number)) best = index;
  return best;
}
