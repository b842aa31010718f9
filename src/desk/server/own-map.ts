import { basename, dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

/** The person's own map beneath the claims: one PMTiles file, of which the page asks for stretches. Its path stays here. */
export function serveOwnMap(app: FastifyInstance, file: string | undefined): void {
  app.get('/api/map/own.pmtiles', { schema: { hide: true } }, (_request, reply) => {
    if (file === undefined) throw new Refusal(404, 'no map of your own; give one with sijill desk --map FILE');
    return reply.sendFile(basename(file), dirname(file), { cacheControl: false });
  });
}
