import { type Gazetteer, loadGazetteer } from '../../../gazetteer/place-gazetteer.ts';
import type { SpotsFound } from '../../../store/store.ts';
import type { placeEndpoints } from '../../contract/places.ts';
import type { Handlers } from '../handler.ts';
import { quotedClaims } from '../quoted.ts';
import type { DeskTools } from '../tools.ts';
import { untilChanged } from '../until-changed.ts';
import { filterOf } from './claim-filter.ts';
import { routesOf } from './travel.ts';

type Spot = SpotsFound['spots'][number];

const MOST_SPOTS = 2_000;
const MOST_MOVEMENTS = 300;
const AT_ONCE = 100;
/** Points of one place differ by less: about a metre. */
const NUDGE = 0.00001;

export function placeRoutes({ store }: DeskTools): Handlers<keyof typeof placeEndpoints> {
  const places = untilChanged(store, (asked: Asked) => placesOf(store, asked));
  return {
    'GET /api/places': async ({ query }) => places(query),
    'GET /api/places/claims': async ({ query: { lat, lon, ...asked } }) => {
      const box = { west: lon - NUDGE, east: lon + NUDGE, south: lat - NUDGE, north: lat + NUDGE };
      return claimsAt(store, { ...filterOf(asked), box });
    },
    'GET /api/places/unplaced': async ({ query }) => claimsAt(store, { ...filterOf(query), placed: false }),
  };
}

type Asked = Parameters<typeof filterOf>[0];

async function placesOf(store: DeskTools['store'], asked: Asked) {
  const filter = filterOf(asked);
  const movements = { ...filter, kind: 'event', type: 'movement' };
  const asksMovements = asked.kind === undefined || asked.kind === 'event';
  const [{ spots, ...found }, moved] = await Promise.all([
    store.spots(filter, MOST_SPOTS),
    asksMovements ? store.claims({ filter: movements, words: [], order: 'recorded', limit: MOST_MOVEMENTS }) : null,
  ]);
  const standing = (moved?.claims ?? []).filter(({ standing: { status } }) => status !== 'rejected');
  const gazetteer = loadGazetteer();
  return {
    ...found,
    spots: spots.map((spot) => ({ ...spot, kinds: [...spot.kinds], names: namesOf(spot, gazetteer) })),
    routes: routesOf(standing, gazetteer),
  };
}

/** Places of one name are told apart by where they lie. */
const NEAR_DEGREES = 0.05;
const ARABIC = /^\p{Script=Arabic}/u;

function namesOf({ name, lat, lon }: Spot, gazetteer: Gazetteer): { en: string; ar: string | null } | null {
  const isNear = (one: { readonly lat: number | null; readonly lon: number | null }) =>
    one.lat !== null && one.lon !== null && Math.abs(one.lat - lat) < NEAR_DEGREES && Math.abs(one.lon - lon) < NEAR_DEGREES;
  const place = gazetteer.find(name).find((match) => isNear(match.place))?.place;
  return place === undefined ? null : { en: place.name, ar: place.aliases.find((alias) => ARABIC.test(alias)) ?? null };
}

async function claimsAt(store: DeskTools['store'], filter: Parameters<DeskTools['store']['days']>[0]) {
  const found = await store.claims({ filter, words: [], order: 'recorded', limit: AT_ONCE });
  const standing = found.claims.filter(({ standing: { status } }) => status !== 'rejected');
  return { quotes: await quotedClaims(store, standing), more: found.more };
}
