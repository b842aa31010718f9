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
  const places = placesIn(agreements);
  return { claims: claims.map((claim) => named(claim, places)), agreements };
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

/** By claim id: the first agreement that holds it, its version, and whether it is a precedent. */
interface Places {
  readonly agreements: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, string>;
  readonly precedents: ReadonlySet<string>;
}

function placesIn(agreements: readonly Agreement[]): Places {
  // Later entries of a map win: the first agreement is put in last.
  const backwards = agreements.toReversed();
  const claimsOf = (one: Agreement) => [...one.terms, ...[...one.positions, ...one.milestones].map(({ claim }) => claim)];
  const versionsOf = (one: Agreement) =>
    one.versions.toReversed().flatMap(({ id, terms }) => terms.map((term) => [`${one.id} ${term}`, id] as const));
  return {
    agreements: new Map(backwards.flatMap((one) => claimsOf(one).map((claim) => [claim, one.id] as const))),
    versions: new Map(backwards.flatMap(versionsOf)),
    precedents: new Set(agreements.flatMap(({ precedents }) => precedents)),
  };
}

function named(claim: Claim, places: Places): Claim {
  const agreement = places.agreements.get(claim.id);
  if (agreement === undefined) return places.precedents.has(claim.id) ? { ...claim, aside: 'precedent' } : claim;
  if (claim.kind === 'term')
    return { ...claim, body: { ...claim.body, agreement, version: places.versions.get(`${agreement} ${claim.id}`) ?? null } };
  if (claim.kind === 'position') return { ...claim, body: { ...claim.body, agreement } };
  return claim.kind === 'milestone' ? { ...claim, body: { ...claim.body, agreement } } : claim;
}
