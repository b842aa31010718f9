import type { Features } from '../model/features.ts';
import type { MoveWeights, Weights } from '../model/weights.ts';

/** An averaged perceptron in training: dense rows of weights, with running sums for the average. */
export interface Perceptron {
  readonly rows: number;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  /** Step at which each weight last entered its sum. */
  readonly stamps: Int32Array;
  readonly scores: Float64Array;
  step: number;
}

export function newPerceptron(rows: number, classes: number): Perceptron {
  const size = rows * classes;
  return {
    rows,
    classes,
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    stamps: new Int32Array(size),
    scores: new Float64Array(classes),
    step: 0,
  };
}

export function scoreAll(model: Perceptron, features: Features): Float64Array {
  const { weights, scores, classes } = model;
  const mask = model.rows - 1;
  scores.fill(0);
  for (let index = 0; index < features.count; index += 1) {
    const base = ((features.hashes[index] as number) & mask) * classes;
    for (let column = 0; column < classes; column += 1) scores[column] = (scores[column] as number) + (weights[base + column] as number);
  }
  return scores;
}

/** Rewards the right class and punishes the one that was chosen instead. */
export function correct(model: Perceptron, features: Features, classes: { readonly right: number; readonly chosen: number }): void {
  change(model, features, classes.right, 1);
  change(model, features, classes.chosen, -1);
}

function change(model: Perceptron, features: Features, column: number, by: number): void {
  const { weights, sums, stamps, step } = model;
  const mask = model.rows - 1;
  for (let index = 0; index < features.count; index += 1) {
    const at = ((features.hashes[index] as number) & mask) * model.classes + column;
    const weight = weights[at] as number;
    sums[at] = (sums[at] as number) + (step - (stamps[at] as number)) * weight;
    stamps[at] = step;
    weights[at] = weight + by;
  }
}

/** The averaged weights as sparse rows of whole numbers. */
export function averaged(model: Perceptron): Weights {
  const { rows, classes } = model;
  const weights = wholeAverages(model);
  const entries = new Uint16Array(weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0));
  const starts = new Uint32Array(rows + 1);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < classes; column += 1) {
      const weight = weights[row * classes + column] as number;
      if (weight === 0) continue;
      entries[at] = (column << 8) | (weight & 0xff);
      at += 1;
    }
    starts[row + 1] = at;
  }
  return { rows, classes, starts, entries };
}

/** The averaged weights of the moves. */
export function averagedMoves(model: Perceptron): MoveWeights {
  const { rows, classes } = model;
  const cells = new Int32Array(rows);
  wholeAverages(model).forEach((weight, at) => {
    const row = Math.floor(at / classes);
    cells[row] = (cells[row] as number) | ((weight & 0xff) << (8 * (at % classes)));
  });
  return { rows, cells };
}

const LARGEST = 127;

/** Averages as whole numbers, the largest 127 (clipping larger ones costs accuracy). */
function wholeAverages({ weights, sums, stamps, step }: Perceptron): Int8Array {
  const mean = (at: number): number => {
    const weight = weights[at] as number;
    return ((sums[at] as number) + (step - (stamps[at] as number)) * weight) / Math.max(1, step);
  };
  let largest = 0;
  for (let at = 0; at < weights.length; at += 1) largest = Math.max(largest, Math.abs(mean(at)));
  const scale = LARGEST / (largest || 1);
  const whole = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) whole[at] = Math.round(mean(at) * scale);
  return whole;
}
