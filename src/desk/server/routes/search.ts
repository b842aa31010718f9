import { parseQuery, searchReports } from '../../../register/search.ts';
import type { searchEndpoints } from '../../contract/search.ts';
import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';
import { reportedBetween, reportRows } from './reports.ts';

const AT_ONCE = 20;

export function searchRoutes({ store }: DeskTools): Handlers<keyof typeof searchEndpoints> {
  return {
    'GET /api/search': async ({ query }) => {
      const { q, from, to, order = 'best', skip = 0, ...filter } = query;
      const found = await searchReports(store, {
        query: parseQuery(q),
        filter: { ...filter, ...reportedBetween(from, to) },
        order,
        limit: AT_ONCE,
        skip,
      });
      const rows = await reportRows(
        store,
        found.hits.map(({ report }) => report),
      );
      return {
        total: found.total,
        exact: found.exact,
        hits: found.hits.flatMap(({ excerpts }, index) => {
          const report = rows[index];
          if (report === undefined) return [];
          return [
            {
              report,
              excerpts: excerpts.map(({ start, text, marks }) => ({ start, text, marks: marks.map(({ start, end }) => ({ start, end })) })),
            },
          ];
        }),
      };
    },
  };
}
