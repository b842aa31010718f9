import type { Filter } from '../filter.ts';
import type { Page, ReportRecord } from '../record.ts';
import type { Counts, Extraction, StoredReading } from '../store.ts';
import { asksOfClaims, type Condition, claimConditions, facetsAsked, joined, reportConditions } from './conditions.ts';
import { REPORT_COLUMNS, REPORT_JOIN, recordOf } from './report-rows.ts';
import type { Session } from './session.ts';
import { storedClaims } from './stored-claims.ts';

export function reportRecord({ connection }: Session, id: string): ReportRecord | null {
  const row = connection.get(`SELECT ${REPORT_COLUMNS} FROM ${REPORT_JOIN} WHERE report.id = ?`, id);
  return row === undefined ? null : recordOf(connection, row);
}

export function reportsOf(session: Session, ids: readonly string[]): ReportRecord[] {
  return ids.map((id) => reportRecord(session, id)).filter((record) => record !== null);
}

export function reportsLike({ connection }: Session, start: string): string[] {
  const from = `sha256:${start}`;
  return connection
    .all('SELECT id FROM report WHERE id >= ? AND id < ? ORDER BY id LIMIT 10', from, `${from}~`)
    .map(({ id }) => String(id));
}

/** Reports newest intake first. */
export function reports(session: Session, filter: Filter, { limit, skip, before }: Page): ReportRecord[] {
  const { connection } = session;
  const condition = reportFilter(session, filter);
  if (condition === null) return [];
  return connection
    .all(
      `SELECT ${REPORT_COLUMNS} FROM ${REPORT_JOIN} WHERE ${condition.sql} AND report.number < ? ORDER BY report.number DESC LIMIT ? OFFSET ?`,
      ...condition.values,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
      skip ?? 0,
    )
    .map((row) => recordOf(connection, row));
}

/** The condition on `report` that a filter comes to; null where nothing can match. */
export function reportFilter({ connection }: Session, filter: Filter): Condition | null {
  const facets = facetsAsked(connection, filter);
  if (facets === null) return null;
  const has = facets.map((facet) => ({
    sql: 'EXISTS (SELECT 1 FROM report_facet WHERE facet = ? AND report_facet.report = report.number)',
    values: [facet],
  }));
  // One claim must meet all that is asked of claims; the facets of the report only sort out most that have none.
  const claims = asksOfClaims(filter) ? [oneClaim(facets, filter)] : [];
  return joined([...reportConditions(filter), ...has, ...claims]);
}

function oneClaim(facets: readonly number[], filter: Filter): Condition {
  const has = facets.map((facet) => ({
    sql: 'EXISTS (SELECT 1 FROM claim_facet WHERE facet = ? AND claim_facet.claim = claim.number)',
    values: [facet],
  }));
  const { sql, values } = joined([...claimConditions({ ...filter, report: undefined } as unknown as Filter), ...has]);
  return { sql: `EXISTS (SELECT 1 FROM claim WHERE claim.report = report.number AND ${sql})`, values };
}

export function extraction({ connection }: Session, report: string): Extraction | null {
  const row = connection.get('SELECT text, opened, extractor FROM report JOIN extraction ON report = number WHERE id = ?', report);
  if (row === undefined) return null;
  return { text: String(row.text), opened: String(row.opened), extractor: String(row.extractor) };
}

export function bytes({ connection }: Session, report: string): Uint8Array | null {
  const row = connection.get('SELECT bytes FROM report JOIN original ON report = number WHERE id = ?', report);
  return row === undefined ? null : (row.bytes as Uint8Array);
}

export function reading(session: Session, report: string): StoredReading | null {
  const row = session.connection.get(
    'SELECT reading.* FROM report JOIN reading ON reading.number = report.reading WHERE report.id = ?',
    report,
  );
  if (row === undefined) return null;
  return {
    version: String(row.version),
    rules: String(row.rules),
    at: String(row.at),
    claims: storedClaims(session, 'WHERE claim.report = ? ORDER BY claim.ordinal', Number(row.report)),
    rest: String(row.rest),
  };
}

export function counts({ connection }: Session): Counts {
  const count = (sql: string) => Number(connection.get(`SELECT count(*) AS n FROM ${sql}`)?.n);
  const languages = connection.all('SELECT language, count(*) AS n FROM report GROUP BY language ORDER BY n DESC');
  return {
    reports: count('report'),
    unread: count('report WHERE reading IS NULL'),
    claims: count('claim'),
    decisions: count('decision'),
    forgotten: count('tombstone'),
    languages: Object.fromEntries(languages.map(({ language, n }) => [String(language), Number(n)])),
  };
}
