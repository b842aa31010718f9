import type { Claim, ClaimKind } from '../../claims/claim.ts';
import type { Parties } from '../parties.ts';

/** What of a claim is asked once it is a point: plain and small, so that points can be kept without their claims. */
export interface PointClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly modality: Claim['modality'];
  readonly negated: boolean;
  /** True where the report speaks in its own voice. */
  readonly own: boolean;
  /** The innermost source as written. */
  readonly speaker: string;
  /** Registered whole of who is said to have done it; null where none is named. */
  readonly blamed: string | null;
  readonly timeRole: NonNullable<Claim['time']>['role'] | null;
  /** Words for what an event hit. */
  readonly hit: readonly string[];
  /** The place as written. */
  readonly place: string | null;
  /** Of figures: whom or what is counted, what the number is qualified by, its unit, all as said. */
  readonly of: string | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
}

export function pointClaim(claim: Claim, parties: Parties): PointClaim {
  const { id, kind, modality, negated, attribution, time, place } = claim;
  const figure = claim.kind === 'figure' ? claim.body : null;
  return {
    id,
    kind,
    modality,
    negated,
    own: attribution.length === 1,
    speaker: attribution.at(-1)?.source ?? '',
    blamed: blamedIn(claim, parties),
    timeRole: time?.role ?? null,
    hit: claim.kind === 'event' ? wordsIn(claim.body.recipient ?? '') : [],
    place: place?.name ?? null,
    of: figure?.of ?? null,
    qualifier: figure?.qualifier ?? figure?.vague ?? null,
    unit: figure?.unit ?? null,
  };
}

function blamedIn({ parties: named }: Claim, parties: Parties): string | null {
  const wholes = [...(named.actor ?? []), ...(named.against ?? [])].map(({ id }) => parties.whole(id));
  return wholes.find((whole) => whole !== null) ?? null;
}

function wordsIn(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 3);
}
