import type { Decision } from './decision.ts';
import { type Marked, matchClaims } from './match-claims.ts';

/** Where a decision's claim stands in the present reading: null where it has vanished. */
export interface Carried {
  readonly decision: Decision;
  readonly claim: string | null;
  readonly how: 'same' | 'moved' | 'vanished';
}

/** Maps decisions to the claims of a reading: by id, then by kind and overlapping quote. None is dropped. */
export function carryDecisions(decisions: readonly Decision[], claims: readonly Marked[]): Carried[] {
  const decided = new Map(decisions.map(({ claim, kind, quote }) => [claim, { id: claim, kind, quote } as Marked]));
  const matches = matchClaims([...decided.values()], claims);
  return decisions.map((decision) => {
    const match = matches.get(decision.claim);
    return match === undefined ? { decision, claim: null, how: 'vanished' } : { decision, claim: match.claim, how: match.how };
  });
}
