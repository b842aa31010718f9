import type { Claim } from '../../claims/claim.ts';
import { STATUSES } from '../../review/status.ts';
import type { EarlierReading, StatusCounts } from '../store.ts';
import { unpackClaims } from './readings.ts';
import type { Session } from './session.ts';

export function standings({ connection }: Session, reports: readonly string[]): Record<string, StatusCounts> {
  const statuses = STATUSES.flatMap((status) => {
    const row = connection.get('SELECT number FROM facet WHERE name = ?', `status:${status}`);
    return row === undefined ? [] : [{ status, facet: Number(row.number) }];
  });
  // CROSS JOIN keeps the order: the few claims of the report first, then their facets.
  const count = (report: string, facet: number) =>
    Number(
      connection.get(
        `SELECT count(*) AS n FROM claim CROSS JOIN claim_facet ON claim_facet.claim = claim.number AND facet = ?
         WHERE report = (SELECT number FROM report WHERE id = ?)`,
        facet,
        report,
      )?.n,
    );
  return Object.fromEntries(
    reports.map((report) => {
      const counted = statuses.map(({ status, facet }) => [status, count(report, facet)] as const);
      return [report, Object.fromEntries(counted.filter(([, claims]) => claims > 0))];
    }),
  );
}

export function earlierReading({ connection }: Session, report: string): EarlierReading | null {
  const row = connection.get(
    `SELECT version, rules, at, packed FROM reading WHERE report = (SELECT number FROM report WHERE id = ?) AND packed IS NOT NULL
     ORDER BY number DESC LIMIT 1`,
    report,
  );
  if (row === undefined) return null;
  const claims = unpackClaims(row.packed as Uint8Array).map((json) => JSON.parse(json) as Claim);
  return { version: String(row.version), rules: String(row.rules), at: String(row.at), claims };
}
