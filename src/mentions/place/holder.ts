import { distanceKm } from '../../gazetteer/place-score.ts';
import type { PlaceCandidate, PlaceMention } from '../mention.ts';

/** The known place in or beside which the text says that another one lies. */
export interface Holder {
  /** As meant, without what its own relation adds. */
  readonly place: PlaceCandidate;
  readonly relation: string;
  readonly sure: boolean;
  /** Where the held name lies, when nothing more is known of it. */
  readonly standIn: PlaceCandidate;
}

/** A mention and the place that it means, before "north of" and the like made it wider. */
export interface Meant {
  readonly mention: PlaceMention;
  readonly place: PlaceCandidate | undefined;
}

/** How the words between a name and the next known place tie them; null where they do not. */
export type Tie = (between: string) => Tied | null;

export interface Tied {
  readonly relation: string;
  readonly inside: boolean;
  /** True where the words can mean nothing else: a noun says what the name is a part of. */
  readonly sure: boolean;
}

export interface Ties {
  /** The places found in the same sentence or in all, in text order. */
  readonly known: readonly Meant[];
  readonly tie: Tie;
}

const NEAREST = 60;

/** The holder that the words after `end` name, where they run straight into a known place. */
export function holderAfter(text: string, end: number, { known, tie }: Ties): Holder | null {
  const next = known.find(({ mention }) => mention.start >= end && mention.start - end < NEAREST);
  if (next?.place === undefined) return null;
  const tied = tie(text.slice(end, next.mention.start));
  if (tied === null) return null;
  const { place, mention } = next;
  const own = mention.candidates[0]?.precisionKm ?? null;
  // "the X area north of Raqqa": what lies beside the known place has been reckoned with it.
  if (mention.relation !== null && own !== null && own > (place.precisionKm ?? 0)) {
    return { place, relation: mention.relation, sure: tied.sure, standIn: { ...place, precisionKm: own } };
  }
  const reach = place.precisionKm === null ? null : tied.inside ? Math.max(place.precisionKm, 5) : place.precisionKm + 30;
  return { place, relation: tied.relation, sure: tied.sure, standIn: { ...place, precisionKm: reach } };
}

const SLACK_KM = 10;

/** A mention with all candidates as ranked, before what a relation adds. */
export interface Placed extends Meant {
  readonly candidates: readonly PlaceCandidate[];
}

/**
 * "The X neighbourhood of Gaza City": a place of that name elsewhere is not meant. Where no place of the name lies in the
 * holder, the holder stands in; where the words may tie otherwise ("X in Gaza City"), the ranking stays. `known` are the
 * places of the same sentence.
 */
export function whereHeld(text: string, placed: Placed, { known, tie }: Ties): Placed {
  const { mention, candidates } = placed;
  const holder = holderAfter(text, mention.end, { known, tie });
  if (holder === null) return placed;
  const inside = heldBy(candidates, holder);
  if (inside.length === 0 && (holder.sure || candidates.length === 0)) {
    const { standIn, relation } = holder;
    return { mention: { ...mention, candidates: [standIn], relation }, candidates: [standIn], place: standIn };
  }
  const kept = inside.length > 0 ? inside : candidates;
  const shown = mention.candidates.filter(({ id }) => kept.some((one) => one.id === id));
  return { mention: { ...mention, candidates: shown }, candidates: kept, place: kept[0] };
}

/** Those candidates that lie where the text says: in the holder's country, or within its reach. */
function heldBy(candidates: readonly PlaceCandidate[], { place, standIn }: Holder): PlaceCandidate[] {
  return candidates.filter((candidate) => {
    if (candidate.id === place.id) return false;
    if (place.type === 'country') return candidate.country === null || candidate.country === place.country;
    const km = distanceKm(candidate, place);
    return km === null || km <= (standIn.precisionKm ?? 0) + reachOf(candidate) + SLACK_KM;
  });
}

/** A province may lie in a region with its middle far from the region's; a village must lie there itself. */
function reachOf({ type, precisionKm }: PlaceCandidate): number {
  return type === 'city' || type === 'village' || type === 'quarter' || type === 'facility'
    ? Math.min(precisionKm ?? 0, 5)
    : (precisionKm ?? 0);
}
