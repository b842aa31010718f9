import type { Comparison, Judgement } from './comparison.ts';
import { judgementsInForce, pairKey } from './judgement.ts';
import { judgedWhy } from './reasons/judged.ts';

/** A comparison as it stands: what a person judged above what the program says. */
export interface JudgedComparison extends Comparison {
  /** Who judged so; null for the program. */
  readonly by: string | null;
}

/** Judged pairs come first, also those on which the program is silent. */
export function judgedComparisons(comparisons: readonly Comparison[], judgements: readonly Judgement[]): JudgedComparison[] {
  const inForce = judgementsInForce(judgements);
  const judged = [...inForce.values()].map(({ a, b, verdict, by, reason }) => ({
    a,
    b,
    verdict,
    score: 1,
    ...judgedWhy({ by, reason }),
    by,
  }));
  const rest = comparisons.filter(({ a, b }) => !inForce.has(pairKey(a, b)));
  return [...judged, ...rest.map((one) => ({ ...one, by: null }))];
}
