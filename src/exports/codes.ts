import type { Claim } from '../claims/claim.ts';
import { kindNames, kinds } from './words/claim.ts';

/** Short codes by claim id, counted within each kind in the order of the text: F1, F2, T1… */
export function claimCodes(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const kind of kinds) {
    const own = claims.filter((claim) => claim.kind === kind);
    for (const [index, claim] of own.entries()) codes.set(claim.id, `${kindNames[kind].letter}${index + 1}`);
  }
  return codes;
}
