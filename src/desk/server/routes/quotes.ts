import type { quoteEndpoints } from '../../contract/quotes.ts';
import type { Handlers } from '../handler.ts';
import { quotedClaims } from '../quoted.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';

const MOST = 100;

export function quoteRoutes({ store }: DeskTools): Handlers<keyof typeof quoteEndpoints> {
  return {
    'GET /api/quotes': async ({ query }) => {
      const ids = [...new Set(query.claims.split(',').filter((id) => id !== ''))];
      if (ids.length > MOST) throw new Refusal(400, `${ids.length} claims at once; ask for at most ${MOST}`);
      const found = await Promise.all(ids.map((id) => store.claim(id)));
      const held = found.filter((claim) => claim !== null);
      return { quotes: await quotedClaims(store, held), gone: ids.filter((_, index) => found[index] === null) };
    },
  };
}
