import { CAPACITY, type Features } from './features.ts';

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

/** Weights of the three moves: a row is one number, a signed byte a move, the first lowest, the highest unused: one look into memory. */
export interface MoveWeights {
  readonly rows: number;
  readonly cells: Int32Array;
}

const [begins, ends] = [new Int32Array(CAPACITY), new Int32Array(CAPACITY)];

/** Sums the rows of all features into `scores`, one number per class. */
export function score(weights: Weights, features: Features, scores: Int32Array): void {
  const { starts, entries } = weights;
  const { hashes, count } = features;
  const mask = weights.rows - 1;
  // Where the rows begin and end is asked for all of them first: the processor then waits for them together.
  for (let index = 0; index < count; index += 1) {
    const row = (hashes[index] as number) & mask;
    begins[index] = starts[row] as number;
    ends[index] = starts[row + 1] as number;
  }
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const end = ends[index] as number;
    for (let at = begins[index] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      const column = entry >>> 8;
      scores[column] = (scores[column] as number) + ((entry << 24) >> 24);
    }
  }
}

/** As `score`, for the three moves. */
export function scoreMoves({ rows, cells }: MoveWeights, features: Features, scores: Int32Array): void {
  const { hashes, count } = features;
  const mask = rows - 1;
  let [first, second, third] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const row = cells[(hashes[index] as number) & mask] as number;
    first += (row << 24) >> 24;
    second += (row << 16) >> 24;
    third += (row << 8) >> 24;
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
