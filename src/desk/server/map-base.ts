import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

const LAYERS: ReadonlySet<string> = new Set(['countries', 'areas', 'waters', 'places']);
const BASE = new URL('../../../data/map/', import.meta.url);

/** The base of the map, sent as it is packed. It changes only with the program. */
export function serveMapBase(app: FastifyInstance): void {
  app.get<{ Params: { layer: string } }>('/api/map/:layer', { schema: { hide: true } }, async (request, reply) => {
    const { layer } = request.params;
    if (!LAYERS.has(layer)) throw new Refusal(404, `the map has no layer ${layer}`);
    reply.headers({ 'content-type': 'application/json', 'content-encoding': 'gzip', 'cache-control': 'private, max-age=86400' });
    return reply.send(await readFile(new URL(`${layer}.json.gz`, BASE)));
  });
}
