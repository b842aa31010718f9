import type { Features } from './features.ts';

/**
 * Weights of a linear classifier over hashed features, as sparse rows: row `r` holds the entries
 * `starts[r]`..`starts[r + 1]`, each a class in its upper byte and a signed weight in its lower one. Whole numbers only,
 * so every machine scores alike.
 */
export interface Weights {
  /** Number of rows, a power of two. */
  readonly rows: number;
  readonly classes: number;
  readonly starts: Uint32Array;
  readonly entries: Uint16Array;
}

/** Weights of the few moves: four cells a row, one a move, the last unused, so that a row is one look into memory. */
export interface MoveWeights {
  readonly rows: number;
  readonly cells: Int8Array;
}

export const CELLS = 4;

/** Sums the rows of all features into `scores`, one number per class. */
export function score(weights: Weights, features: Features, scores: Int32Array): void {
  const { starts, entries } = weights;
  const { hashes, count } = features;
  const mask = weights.rows - 1;
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = (hashes[index] as number) & mask;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      const column = entry >>> 8;
      scores[column] = (scores[column] as number) + ((entry << 24) >> 24);
    }
  }
}

/** As `score`, for the three moves. */
export function scoreMoves(weights: MoveWeights, features: Features, scores: Int32Array): void {
  const { cells } = weights;
  const { hashes, count } = features;
  const mask = weights.rows - 1;
  let [first, second, third] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const at = ((hashes[index] as number) & mask) * CELLS;
    first += cells[at] as number;
    second += cells[at + 1] as number;
    third += cells[at + 2] as number;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}

/** The class with the highest score from `first` on; the lower class wins a tie. */
export function best(scores: ArrayLike<number>, first: number): number {
  let winner = first;
  for (let index = first + 1; index < scores.length; index += 1) {
    if ((scores[index] as number) > (scores[winner] as number)) winner = index;
  }
  return winner;
}
