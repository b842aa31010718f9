import type { Verdict } from '../comparison.ts';
import type { Reason } from '../reasons/reason.ts';

/** What two points are to each other. */
export interface Outcome {
  readonly verdict: Exclude<Verdict, 'unrelated'>;
  readonly score: number;
  readonly reason: Reason;
}

/** What is not known takes from the score; nothing that was compared leaves it below a fifth. */
export function scored(unknown: readonly (readonly [when: boolean, cost: number])[]): number {
  const cost = unknown.reduce((sum, [when, price]) => sum + (when ? price : 0), 0);
  return Math.max(0.2, Math.round((1 - cost) * 100) / 100);
}
