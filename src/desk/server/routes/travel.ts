import type { Static } from 'typebox';
import type { Gazetteer } from '../../../gazetteer/place-gazetteer.ts';
import type { StoredClaim } from '../../../store/store.ts';
import type { RouteSchema } from '../../contract/places.ts';

type Route = Static<typeof RouteSchema>;
type End = Route['ends'][number];

/** The ways that movements are told to have gone: only those with two ends of which a position is known. */
export function routesOf(movements: readonly StoredClaim[], gazetteer: Gazetteer): Route[] {
  return movements.map(({ claim }) => routeOf(claim, gazetteer)).filter((route) => route !== null && route.ends.length > 1) as Route[];
}

function routeOf(claim: StoredClaim['claim'], gazetteer: Gazetteer): Route | null {
  if (claim.kind !== 'event' || claim.body.route === null) return null;
  const { from, via, to } = claim.body.route;
  const country = claim.place?.candidates[0]?.country ?? null;
  const named = [from, via, to].filter((name) => name !== null);
  const ends = named.map((name) => ({ name, end: endOf(name, claim.place, { gazetteer, country }) }));
  return {
    claim: claim.id,
    stage: claim.body.stage,
    modality: claim.modality,
    ends: ends.flatMap(({ end }) => end ?? []),
    unplaced: ends.filter(({ end }) => end === null).map(({ name }) => name),
  };
}

interface Around {
  readonly gazetteer: Gazetteer;
  readonly country: string | null;
}

/** The claim's own place where the name is its; else the gazetteer's first of the same country. */
function endOf(name: string, place: StoredClaim['claim']['place'], { gazetteer, country }: Around): End | null {
  if (place !== null && place.lat !== null && place.lon !== null && name.includes(place.name)) {
    return { name, lat: place.lat, lon: place.lon, precisionKm: place.precisionKm };
  }
  const found = gazetteer.lookup(name);
  const best = found.find((one) => country !== null && one.country === country) ?? (country === null ? found[0] : undefined);
  if (best === undefined || best.lat === null || best.lon === null) return null;
  return { name, lat: best.lat, lon: best.lon, precisionKm: best.precisionKm };
}
