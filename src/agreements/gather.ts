import type { Claim } from '../claims/claim.ts';
import type { Context } from '../claims/kind.ts';
import type { Agreement } from './agreement.ts';
import { type DealClaim, isDealClaim } from './deal-claim.ts';
import { guarantorsOf } from './guarantors.ts';
import { nameOf } from './name.ts';
import { openPoints } from './open.ts';
import { sidesOf } from './sides.ts';
import { splitsOf, standsOf } from './stances.ts';
import { milestonesOf, statusOf, stepsOf } from './steps.ts';
import { type Thread, threadsOf } from './threads.ts';
import { versionsOf } from './versions.ts';

export interface Gathered {
  /** The claims, those of an agreement now naming it. */
  readonly claims: readonly Claim[];
  readonly agreements: readonly Agreement[];
}

/** Gathers terms, positions and milestones of one report into its agreements. */
export function gatherAgreements(context: Context, claims: readonly Claim[]): Gathered {
  const threads = threadsOf(context, claims.filter(isDealClaim));
  const agreements = threads.map((thread, index) => agreementOf({ context, claims }, thread, `a${index + 1}`));
  return { claims: claims.map((claim) => named(claim, agreements)), agreements };
}

interface Told {
  readonly context: Context;
  readonly claims: readonly Claim[];
}

function agreementOf({ context, claims }: Told, thread: Thread, id: string): Agreement {
  const own = thread.claims;
  const { parties, mediators } = sidesOf(context, own);
  const versions = versionsOf(own);
  const steps = stepsOf(id === 'a1' ? withMovements(claims, own) : own);
  const asides = claims.filter((claim) => claim.aside === 'precedent' && !thread.precedents.some((one) => one.id === claim.id));
  return {
    id,
    name: nameOf(context, own, parties),
    parties,
    mediators,
    guarantors: guarantorsOf(context, own),
    versions,
    terms: own.filter((claim) => claim.kind === 'term').map((claim) => claim.id),
    positions: standsOf(own),
    splits: splitsOf(context, own),
    milestones: milestonesOf(steps),
    precedents: [...thread.precedents, ...(id === 'a1' ? asides : [])].map((claim) => claim.id),
    status: statusOf(steps),
    open: openPoints({ context, claims: own, steps, versions, parties }),
  };
}

/** Movements that are told after the deal is first named may carry it out. */
function withMovements(claims: readonly Claim[], own: readonly DealClaim[]): Claim[] {
  const first = own[0]?.quote.start ?? 0;
  const ids = new Set(own.map((claim) => claim.id));
  return claims.filter((claim) => ids.has(claim.id) || (claim.kind === 'event' && claim.quote.start > first));
}

function named(claim: Claim, agreements: readonly Agreement[]): Claim {
  const agreement = agreements.find(
    (one) =>
      one.terms.includes(claim.id) ||
      one.positions.some((position) => position.claim === claim.id) ||
      one.milestones.some((milestone) => milestone.claim === claim.id),
  );
  if (agreement === undefined)
    return agreements.some((one) => one.precedents.includes(claim.id)) ? { ...claim, aside: 'precedent' } : claim;
  if (claim.kind === 'term') {
    const version = agreement.versions.find((one) => one.terms.includes(claim.id))?.id ?? null;
    return { ...claim, body: { ...claim.body, agreement: agreement.id, version } };
  }
  if (claim.kind === 'position') return { ...claim, body: { ...claim.body, agreement: agreement.id } };
  return claim.kind === 'milestone' ? { ...claim, body: { ...claim.body, agreement: agreement.id } } : claim;
}
