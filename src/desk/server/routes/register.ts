import { READER_VERSION } from '../../../version.ts';
import type { registerEndpoints } from '../../contract/register.ts';
import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';

export function registerRoutes({ store, folder, example, actor, map }: DeskTools): Handlers<keyof typeof registerEndpoints> {
  return {
    'GET /api/register': async () => ({
      folder,
      example,
      actor,
      version: READER_VERSION,
      ownMap: map !== undefined,
      counts: await store.counts(),
    }),
  };
}
