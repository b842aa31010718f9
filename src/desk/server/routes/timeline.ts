import type { Clock, Filter } from '../../../store/filter.ts';
import type { timelineEndpoints } from '../../contract/timeline.ts';
import type { Handlers } from '../handler.ts';
import { quotedClaims } from '../quoted.ts';
import type { DeskTools } from '../tools.ts';
import { untilChanged } from '../until-changed.ts';
import { filterOf } from './claim-filter.ts';

const AT_ONCE = 100;

export function timelineRoutes({ store }: DeskTools): Handlers<keyof typeof timelineEndpoints> {
  const days = untilChanged(store, ({ clock, ...asked }: Parameters<typeof filterOf>[0] & { readonly clock: Clock }) =>
    store.days(filterOf(asked), clock),
  );
  return {
    'GET /api/timeline': async ({ query }) => ({ days: [...(await days(query))] }),
    'GET /api/timeline/claims': async ({ query: { clock, from, to, ...asked } }) => {
      const filter = within(filterOf(asked), clock, { from, to });
      const found = await store.claims({ filter, words: [], order: 'happened', limit: AT_ONCE });
      const standing = found.claims.filter(({ standing: { status } }) => status !== 'rejected');
      return { quotes: await quotedClaims(store, standing), more: found.more };
    },
  };
}

/** The days by one clock; what was known by a day bounds the days of the same clock too. */
function within(filter: Filter, clock: Clock, days: { readonly from: string; readonly to: string }): Filter {
  const known = filter[clock]?.to ?? null;
  return { ...filter, [clock]: { from: days.from, to: known !== null && known < days.to ? known : days.to } };
}
