import type { ClaimPlace } from '../../claims/common.ts';
import { LARGEST_KM } from './lexicon.ts';

/** Where something was, as far as places can be compared. `sure` is false where the report's own place stands in. */
export interface Spot {
  readonly name: string;
  readonly id: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly precisionKm: number;
  readonly sure: boolean;
}

export function spotOf(place: ClaimPlace | null, sure: boolean): Spot | null {
  if (place === null || place.lat === null || place.lon === null || (place.precisionKm ?? 0) > LARGEST_KM) return null;
  return { name: place.name, id: place.id, lat: place.lat, lon: place.lon, precisionKm: place.precisionKm ?? 5, sure };
}

const DEGREE_KM = 111.2;

/** Kilometres between two places, on a flat map: right within a few per cent over the distances that are asked for. */
export function distanceKm(a: Spot, b: Spot): number {
  const north = (a.lat - b.lat) * DEGREE_KM;
  const east = (a.lon - b.lon) * DEGREE_KM * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}

/** How two places stand: the same, one within the other, apart, or not told. */
export type PlaceRelation = 'same' | 'within' | 'apart' | 'untold';

export function placeRelation(a: Spot | null, b: Spot | null): PlaceRelation {
  if (a === null || b === null) return 'untold';
  if (a.id !== null && a.id === b.id) return 'same';
  const [small, large] = a.precisionKm <= b.precisionKm ? [a, b] : [b, a];
  const far = distanceKm(a, b);
  if (far > large.precisionKm + Math.min(small.precisionKm, 5)) return 'apart';
  return large.precisionKm > 3 * small.precisionKm + 5 ? 'within' : 'same';
}
