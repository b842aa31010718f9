import type { Static } from 'typebox';
import type { Filter } from '../../../store/filter.ts';
import type { ReportRecord } from '../../../store/record.ts';
import type { ReportRowSchema, reportEndpoints } from '../../contract/reports.ts';
import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';

export function reportRoutes({ store }: DeskTools): Handlers<keyof typeof reportEndpoints> {
  return {
    'GET /api/reports': async ({ query }) => {
      const { from, to, before, limit = 50, ...same } = query;
      const reported = from === undefined && to === undefined ? {} : { reported: { from: from ?? null, to: to ?? null } };
      const filter: Filter = { ...same, ...reported };
      const found = await store.reports(filter, { limit: limit + 1, ...(before !== undefined && { before }) });
      return { reports: found.slice(0, limit).map(reportRow), more: found.length > limit };
    },
  };
}

export function reportRow({
  id,
  number,
  title,
  publisher,
  published,
  language,
  provenance,
  added,
  reading,
}: ReportRecord): Static<typeof ReportRowSchema> {
  return { id, number, title, publisher, published, language, file: provenance.name, added, claims: reading?.claims ?? null };
}
