import type { Features } from './features.ts';

/**
 * Weights of a linear classifier over hashed features, as sparse rows: row `r` holds the entries
 * `starts[r]`..`starts[r + 1]`, each a class and its weight. Whole numbers only, so every machine scores alike.
 */
export interface Weights {
  /** Number of rows, a power of two. */
  readonly rows: number;
  readonly classes: number;
  readonly starts: Uint32Array;
  readonly columns: Uint8Array;
  readonly values: Int8Array;
}

/** Sums the rows of all features into `scores`, one number per class. */
export function score(weights: Weights, features: Features, scores: Int32Array): void {
  const { starts, columns, values } = weights;
  const { hashes, count } = features;
  const mask = weights.rows - 1;
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = (hashes[index] as number) & mask;
    const end = starts[row + 1] as number;
    for (let entry = starts[row] as number; entry < end; entry += 1) {
      const column = columns[entry] as number;
      scores[column] = (scores[column] as number) + (values[entry] as number);
    }
  }
}

/** The class with the highest score from `first` on; the lower class wins a tie. */
export function best(scores: ArrayLike<number>, first: number): number {
  let winner = first;
  for (let index = first + 1; index < scores.length; index += 1) {
    if ((scores[index] as number) > (scores[winner] as number)) winner = index;
  }
  return winner;
}
