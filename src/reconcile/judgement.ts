import type { Judgement } from './comparison.ts';

/** The key of a pair of claims, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * The judgement that holds for each pair, of those given in the order in which they were made: the last that nobody took
 * back. A withdrawal can itself be withdrawn.
 */
export function judgementsInForce(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const gone = new Set<string>();
  const inForce = new Map<string, Judgement>();
  for (const judgement of [...judgements].reverse()) {
    if (gone.has(judgement.id)) continue;
    const key = pairKey(judgement.a, judgement.b);
    if (judgement.withdraws !== null) gone.add(judgement.withdraws);
    else if (!inForce.has(key)) inForce.set(key, judgement);
  }
  return inForce;
}
