import { loadGazetteer } from '../../../gazetteer/place-gazetteer.ts';
import type { placeEndpoints } from '../../contract/places.ts';
import type { Handlers } from '../handler.ts';
import { quotedClaims } from '../quoted.ts';
import type { DeskTools } from '../tools.ts';
import { filterOf } from './claim-filter.ts';
import { routesOf } from './travel.ts';

const MOST_SPOTS = 2_000;
const MOST_MOVEMENTS = 300;
const AT_ONCE = 100;
/** Points of one place differ by less: about a metre. */
const NUDGE = 0.00001;

export function placeRoutes({ store }: DeskTools): Handlers<keyof typeof placeEndpoints> {
  return {
    'GET /api/places': async ({ query }) => {
      const filter = filterOf(query);
      const movements = { ...filter, kind: 'event', type: 'movement' };
      const asksMovements = query.kind === undefined || query.kind === 'event';
      const [{ spots, ...found }, moved] = await Promise.all([
        store.spots(filter, MOST_SPOTS),
        asksMovements ? store.claims({ filter: movements, words: [], order: 'recorded', limit: MOST_MOVEMENTS }) : null,
      ]);
      const standing = (moved?.claims ?? []).filter(({ standing: { status } }) => status !== 'rejected');
      return { ...found, spots: spots.map((spot) => ({ ...spot, kinds: [...spot.kinds] })), routes: routesOf(standing, loadGazetteer()) };
    },
    'GET /api/places/claims': async ({ query: { lat, lon, ...asked } }) => {
      const box = { west: lon - NUDGE, east: lon + NUDGE, south: lat - NUDGE, north: lat + NUDGE };
      return claimsAt(store, { ...filterOf(asked), box });
    },
    'GET /api/places/unplaced': async ({ query }) => claimsAt(store, { ...filterOf(query), placed: false }),
  };
}

async function claimsAt(store: DeskTools['store'], filter: Parameters<DeskTools['store']['days']>[0]) {
  const found = await store.claims({ filter, words: [], order: 'recorded', limit: AT_ONCE });
  const standing = found.claims.filter(({ standing: { status } }) => status !== 'rejected');
  return { quotes: await quotedClaims(store, standing), more: found.more };
}
