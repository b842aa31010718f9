import type { Claim } from '../claims/claim.ts';
import { sharedLength } from '../text/span.ts';

/** What two readings of one report are compared by. */
export type Marked = Pick<Claim, 'id' | 'kind' | 'quote'>;

export interface ClaimMatch {
  readonly claim: string;
  readonly how: 'same' | 'moved';
}

/**
 * For each claim of an earlier reading its counterpart in a later one of the same frozen text: the one with its id, else
 * the one of its kind whose quote overlaps it most and that no claim has by its id. Claims without one have no entry.
 */
export function matchClaims(before: readonly Marked[], after: readonly Marked[]): ReadonlyMap<string, ClaimMatch> {
  const ids = new Set(after.map(({ id }) => id));
  const matches = new Map<string, ClaimMatch>();
  for (const { id } of before) if (ids.has(id)) matches.set(id, { claim: id, how: 'same' });
  const free = after.filter(({ id }) => !matches.has(id));
  const pairs = before
    .filter(({ id }) => !matches.has(id))
    .flatMap((old) => free.map((claim) => ({ old, claim, shared: overlap(old, claim) })));
  const taken = new Set<string>();
  for (const { old, claim } of pairs.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)) {
    if (matches.has(old.id) || taken.has(claim.id)) continue;
    taken.add(claim.id);
    matches.set(old.id, { claim: claim.id, how: 'moved' });
  }
  return matches;
}

/** Shared stretch as a part of both quotes: a long quote that covers many is no better a match than a short one. */
function overlap(a: Marked, b: Marked): number {
  if (a.kind !== b.kind) return 0;
  return sharedLength(a.quote, b.quote) / (a.quote.end - a.quote.start + (b.quote.end - b.quote.start));
}
