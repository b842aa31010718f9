import type { Claim } from '../claims/claim.ts';
import type { Context } from '../claims/kind.ts';
import type { Agreement } from './agreement.ts';

export interface Gathered {
  /** The claims, those of an agreement now naming it. */
  readonly claims: readonly Claim[];
  readonly agreements: readonly Agreement[];
}

/** Gathers terms, positions and milestones of one report into its agreements. */
export function gatherAgreements(_context: Context, claims: readonly Claim[]): Gathered {
  return { claims, agreements: [] };
}
