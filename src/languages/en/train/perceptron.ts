import type { Features } from '../model/features.ts';
import type { Weights } from '../model/weights.ts';

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

const LARGEST = 127;

/** The averaged weights as whole numbers, the largest 127 (clipping costs accuracy); rows without weights are empty. */
export function averaged(model: Perceptron): Weights {
  const means = model.weights.map((weight, at) => {
    const rest = (model.step - (model.stamps[at] as number)) * weight;
    return ((model.sums[at] as number) + rest) / Math.max(1, model.step);
  });
  const scale = LARGEST / (means.reduce((top, mean) => Math.max(top, Math.abs(mean)), 0) || 1);
  const rounded = Int8Array.from(means, (mean) => Math.round(mean * scale));
  const entries = rounded.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  const starts = new Uint32Array(model.rows + 1);
  const columns = new Uint8Array(entries);
  const values = new Int8Array(entries);
  let entry = 0;
  for (let row = 0; row < model.rows; row += 1) {
    for (let column = 0; column < model.classes; column += 1) {
      const value = rounded[row * model.classes + column] as number;
      if (value === 0) continue;
      columns[entry] = column;
      values[entry] = value;
      entry += 1;
    }
    starts[row + 1] = entry;
  }
  return { rows: model.rows, classes: model.classes, starts, columns, values };
}
