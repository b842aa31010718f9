import { mix, spread } from './hash.ts';

/** The features that fire at one decision, as hashes. One buffer is reused for all decisions of a model. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

/** No decision has more of them. */
export const CAPACITY = 128;

export function newFeatures(): Features {
  return { hashes: new Int32Array(CAPACITY), count: 0 };
}

export function add(features: Features, hash: number): void {
  features.hashes[features.count] = spread(hash);
  features.count += 1;
}

export function addPair(features: Features, a: number, b: number): void {
  add(features, mix(a, b));
}
