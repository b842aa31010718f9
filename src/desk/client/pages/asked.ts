import type { QueryClient } from '@tanstack/react-query';
import type { Address } from '../address.ts';
import { question } from '../api/queries.ts';
import { claimsAsked } from '../claims-asked.ts';
import { reportsAsked } from './inbox/asked.ts';
import { placesAsked } from './map/asked.ts';
import { clockOf } from './timeline/clock.ts';

type Asker = (address: Address, queries: QueryClient) => unknown;

/** What pages ask first: asked while their code is still on its way, and when the mouse comes near a link to them. */
export const askedFirst: Readonly<Record<string, Asker>> = {
  inbox: (address, queries) =>
    Promise.all([
      queries.prefetchQuery(question('GET /api/reports', { query: reportsAsked(address) })),
      queries.prefetchQuery(question('GET /api/register', {})),
    ]),
  timeline: (address, queries) =>
    queries.prefetchQuery(question('GET /api/timeline', { query: { clock: clockOf(address), ...claimsAsked(address) } })),
  map: (address, queries) => queries.prefetchQuery(question('GET /api/places', { query: placesAsked(address) })),
};
