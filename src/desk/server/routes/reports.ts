import type { Static } from 'typebox';
import { queryWords } from '../../../languages/search.ts';
import { type CopyFamily, copiesOf } from '../../../register/copies.ts';
import type { Filter } from '../../../store/filter.ts';
import type { ReportRecord } from '../../../store/record.ts';
import type { StatusCounts, Store } from '../../../store/store.ts';
import type { InboxRowSchema, ReportRowSchema, reportEndpoints } from '../../contract/reports.ts';
import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';

type ReportRow = Static<typeof ReportRowSchema>;
type InboxRow = Static<typeof InboxRowSchema>;

export function reportRoutes({ store }: DeskTools): Handlers<keyof typeof reportEndpoints> {
  return {
    'GET /api/reports': async ({ query }) => {
      const { from, to, before, q, limit = 50, ...same } = query;
      const filter: Filter = { ...same, ...reportedBetween(from, to) };
      const page = { limit: limit + 1, ...(before !== undefined && { before }) };
      const words = queryWords(q ?? '');
      const found = words.length === 0 ? await store.reports(filter, page) : await holding(store, { words, filter, limit: limit + 1 });
      const shown = found.slice(0, limit);
      return { reports: await inboxRows(store, shown), more: found.length > limit, last: shown.at(-1)?.number ?? null };
    },
  };
}

/** Copies stand under the first of them that the page holds. */
async function inboxRows(store: Store, records: readonly ReportRecord[]): Promise<InboxRow[]> {
  const ids = records.map(({ id }) => id);
  const [rows, families] = await Promise.all([reportRows(store, records), copiesOf(store, ids)]);
  const leads = new Map<CopyFamily, string>();
  for (const id of ids) {
    const family = families.get(id);
    if (family !== undefined && (!leads.has(family) || family.first.id === id)) leads.set(family, id);
  }
  return rows.flatMap((row) => {
    const family = families.get(row.id);
    if (family === undefined) return [{ ...row, copies: NO_COPIES }];
    return leads.get(family) === row.id ? [{ ...row, copies: copiesTold(family, row.id) }] : [];
  });
}

const NO_COPIES = { count: 0, shown: [] };
/** More are told by their number: a text that everybody carries would fill the page. */
const COPIES_SHOWN = 8;

function copiesTold({ first, copies }: CopyFamily, lead: string): InboxRow['copies'] {
  const others = [first, ...copies].filter(({ id }) => id !== lead);
  const shown = others.slice(0, COPIES_SHOWN).map(({ id, title, publisher, published }) => ({
    id,
    title,
    publisher,
    published,
    first: id === first.id,
  }));
  return { count: others.length, shown };
}

export function reportedBetween(from: string | undefined, to: string | undefined): Pick<Filter, 'reported'> {
  return from === undefined && to === undefined ? {} : { reported: { from: from ?? null, to: to ?? null } };
}

interface Holding {
  readonly words: readonly (readonly string[])[];
  readonly filter: Filter;
  readonly limit: number;
}

async function holding(store: Store, { words, filter, limit }: Holding): Promise<ReportRecord[]> {
  const { hits } = await store.search({ words, filter, order: 'newest', limit });
  return hits.map(({ report }) => report);
}

export async function reportRows(store: Store, records: readonly ReportRecord[]): Promise<ReportRow[]> {
  const standings = await store.standings(records.map(({ id }) => id));
  return records.map((record) => reportRow(record, standings[record.id] ?? {}));
}

function reportRow(record: ReportRecord, statuses: StatusCounts): ReportRow {
  const { id, number, title, publisher, published, language, provenance, added, reading } = record;
  const file = provenance.name?.replace(/^.*[/\\]/, '') ?? null;
  return { id, number, title, publisher, published, language, file, added, claims: reading?.claims ?? null, statuses: { ...statuses } };
}
