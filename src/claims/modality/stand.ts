import type { Modality } from '../common.ts';

/** How a predicate is put: `null` modality means that it is told as a fact, in whoever's voice. */
export interface Stand {
  readonly modality: Modality | null;
  readonly negated: boolean;
}
