import type { AsOf } from '../../reconcile/dossier.ts';
import type { Origin, ReportLink } from '../../reconcile/origin.ts';
import type { Sources } from '../../reconcile/origins/source.ts';
import { titleOf } from '../../reconcile/origins/source.ts';
import { names, quoted, type Reason } from '../../reconcile/reasons/reason.ts';
import { reasonWords, whyOf } from '../../reconcile/reasons/words.ts';
import { addDays } from '../../reconcile/window.ts';
import type { Connection, Row } from '../sqlite/connection.ts';
import { named } from './ask.ts';
import { knownBy } from './known.ts';

export interface SourcesFound {
  readonly origins: readonly Origin[];
  readonly links: readonly ReportLink[];
  readonly reports: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: { readonly earliest: string; readonly latest: string } | null;
  }[];
}

/** Who the newest reports rest on, and how they hang together. */
export function sources(connection: Connection, limit: number, asOf: AsOf | null): SourcesFound {
  const { sql, values } = knownBy(asOf, 'published_to');
  const rows = connection.all(`SELECT * FROM report WHERE ${sql} ORDER BY recorded DESC, number DESC LIMIT ?`, ...values, limit);
  const drafts = new Map<string, { claims: string[]; reports: string[] }>();
  for (const row of rows)
    for (const [claim, origin] of JSON.parse(String(row.origins ?? '[]')) as [string, string][]) {
      const draft = drafts.get(origin) ?? { claims: [], reports: [] };
      drafts.set(origin, draft);
      draft.claims.push(claim);
      if (draft.reports.at(-1) !== row.id) draft.reports.push(String(row.id));
    }
  const origins = named(connection, drafts.keys()).map((origin) => {
    const { claims = [], reports = [] } = drafts.get(origin.id) ?? {};
    const kept = connection.get('SELECT reasons FROM origin WHERE id = ?', origin.id)?.reasons;
    const reasons = JSON.parse(String(kept ?? '[]')) as Reason[];
    return { ...origin, claims, reports: [...reports].sort(), why: reasons.map(reasonWords), reasons };
  });
  return {
    origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: rows.flatMap((row) => linksOf(connection, row)),
    reports: rows.map(reportIn),
  };
}

function reportIn({ id, title, publisher, published_from: from, published_to: to, told }: Row): SourcesFound['reports'][number] {
  const published = from === null || to === null ? null : { earliest: String(from), latest: String(to) };
  return { id: String(id), title: (title as string | null) ?? fileIn(told), publisher: publisher as string | null, published };
}

const fileIn = (told: unknown): string | null => (JSON.parse(String(told)) as { readonly file: string | null }).file;

function linksOf(connection: Connection, row: Row): ReportLink[] {
  return [...(JSON.parse(String(row.links ?? '[]')) as ReportLink[]), ...relays(connection, row)];
}

const DAYS = 3;

/** Outlets that the report names; `to` is the report of theirs that came shortly before, if there is one. */
function relays(connection: Connection, { id, title, day, told, outlets }: Row): ReportLink[] {
  const label = titleOf({ id: String(id), title: title as string | null, file: fileIn(told) });
  return (JSON.parse(String(outlets ?? '[]')) as Sources['outlets']).flatMap(({ key, name, outlet }): ReportLink[] => {
    if (!outlet && connection.get('SELECT 1 FROM report WHERE outlet = ?', key) === undefined) return [];
    const near = 'SELECT id FROM report WHERE outlet = ? AND day <= ? AND day >= ? ORDER BY day DESC, id LIMIT 1';
    const to = typeof day === 'string' ? connection.get(near, key, day, addDays(day, -DAYS))?.id : undefined;
    const why = whyOf('relay', { report: quoted(label), outlet: names(name) });
    return [
      { kind: 'relay', from: String(id), to: to === undefined ? null : String(to), outlet: name, shared: null, passages: [], ...why },
    ];
  });
}
