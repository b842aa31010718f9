import type { Report } from '../../reports/report.ts';
import { dayOrNull } from '../day.ts';
import { facet } from '../facets.ts';
import { foundMetadata, metadataOf } from '../metadata.ts';
import type { Correction, Metadata, MetadataField, Provenance, ReportRecord } from '../record.ts';
import type { Connection, Row } from './connection.ts';
import { facetNumbers } from './facet-rows.ts';

export type OpenedReport = Omit<Report, 'text'>;

/** Number of a report by its id; an error where the register has none. */
export function numberOf(connection: Connection, id: string): number {
  const row = connection.get('SELECT number FROM report WHERE id = ?', id);
  if (row === undefined) throw new Error(`no report ${id} in this register`);
  return Number(row.number);
}

export function correctionsOf(connection: Connection, report: number): Correction[] {
  return connection
    .all('SELECT json FROM correction WHERE report = ? ORDER BY number', report)
    .map(({ json }) => JSON.parse(String(json)) as Correction);
}

/** What now holds of a report, put into the columns that lists and filters use. */
export function settleMetadata(connection: Connection, report: number): Metadata {
  const row = connection.get('SELECT opened, provenance FROM report WHERE number = ?', report) as Row;
  const now = metadataOf(
    JSON.parse(String(row.opened)) as OpenedReport,
    JSON.parse(String(row.provenance)) as Provenance,
    correctionsOf(connection, report),
  );
  connection.run(
    'UPDATE report SET title = ?, publisher = ?, language = ?, published_from = ?, published_to = ? WHERE number = ?',
    now.title,
    now.publisher,
    now.language,
    dayOrNull(now.published?.earliest),
    dayOrNull(now.published?.latest),
    report,
  );
  return now;
}

/** Facets that every claim of a report has from it. */
export function ownFacets(connection: Connection, { publisher, language }: Pick<Metadata, 'publisher' | 'language'>): number[] {
  const names = [facet('language', language), ...(publisher === null ? [] : [facet('publisher', publisher)])];
  return facetNumbers(connection, names);
}

export const REPORT_COLUMNS = `report.number, report.id, report.added, report.size, report.extractor, report.provenance, report.opened,
  reading.version, reading.rules, reading.at AS read_at,
  (SELECT count(*) FROM claim WHERE claim.report = report.number) AS claims`;
export const REPORT_JOIN = 'report LEFT JOIN reading ON reading.number = report.reading';

export function recordOf(connection: Connection, row: Row): ReportRecord {
  const opened = JSON.parse(String(row.opened)) as OpenedReport;
  const provenance = JSON.parse(String(row.provenance)) as Provenance;
  const corrections = correctionsOf(connection, Number(row.number));
  const found = foundMetadata(opened, provenance);
  return {
    ...metadataOf(opened, provenance, corrections),
    number: Number(row.number),
    id: String(row.id),
    provenance,
    added: String(row.added),
    size: Number(row.size),
    extractor: String(row.extractor),
    notes: opened.notes,
    reading:
      row.version === null
        ? null
        : { version: String(row.version), rules: String(row.rules), at: String(row.read_at), claims: Number(row.claims) },
    found: Object.fromEntries(corrections.map(({ field }) => [field, found[field]])) as Partial<Record<MetadataField, never>>,
  };
}
