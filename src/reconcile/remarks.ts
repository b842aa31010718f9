import type { PointPair } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Remark } from './finding.ts';
import { reasonWords } from './reasons/words.ts';

/** Pairs of some verdicts as remarks, each with its two claims. */
export function remarksOf(pairs: readonly PointPair[], verdicts: ReadonlySet<Verdict>): Remark[] {
  return pairs
    .filter(({ verdict }) => verdicts.has(verdict))
    .map(({ a, b, reason }) => ({ why: reasonWords(reason), reason, claims: [a.claim.id, b.claim.id] }));
}
