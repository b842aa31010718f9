import type { Place, PlaceMatch, RankedPlace } from './place.ts';

/** Weight of a name's reading before any context, 0 to 1: what a reader with no other clue would think of first. */
export function priorScore(match: PlaceMatch): number {
  return Math.min(1, spellingScore(match) + curatedScore(match) + sizeScore(match.place));
}

export function spellingScore({ kind }: PlaceMatch): number {
  return kind === 'plain' ? 0.15 : 0;
}

export function curatedScore({ place, curated }: PlaceMatch): number {
  if (!curated) return 0;
  return place.id.startsWith('own:') ? 0.2 : 0.1;
}

export function sizeScore(place: Place): number {
  return 0.65 * weight(place);
}

/** What a country adds to the scores of its places where a report, or a person who asks, is about nothing else. */
export const COUNTRY_SCORE = 0.35;

const NEAR_KM = 250;

/** What lying near the other places of a report adds. */
export function nearScore(km: number): number {
  return 0.15 * Math.exp(-km / NEAR_KM);
}

/** Countries and continents stand above all; a province counts as a tenth of its people, so that its city comes first. */
function weight(place: Place): number {
  if (place.type === 'country') return 1;
  if (place.country === null) return 0.9;
  const people = place.type === 'province' ? place.population * 0.1 : place.population;
  return Math.min(0.95, Math.log10(people + 300) / 8);
}

export function candidateOf(place: Place, score: number): RankedPlace {
  const { id, name, lat, lon, precisionKm, country, type } = place;
  return { id, name, lat, lon, precisionKm, country, type, score: Math.round(score * 100) / 100 };
}

type Positioned = Pick<Place, 'lat' | 'lon'>;

/** Great-circle distance in km; null where either has no position. */
export function distanceKm(a: Positioned, b: Positioned): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
}
