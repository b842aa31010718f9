import type { SQLInputValue } from 'node:sqlite';
import { dayNumber } from '../day.ts';
import { FACETS, facet } from '../facets.ts';
import type { DayRange, Filter, Review } from '../filter.ts';
import type { Connection } from './connection.ts';

/** A part of a WHERE clause with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Facets that a filter asks for, rarest first; null where one of them is unknown, so that nothing can match. */
export function facetsAsked(connection: Connection, filter: Filter): number[] | null {
  const names = FACETS.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [facet(name, value)];
  });
  const rows = names.map((name) => connection.get('SELECT number, claims FROM facet WHERE name = ?', name));
  if (rows.some((row) => row === undefined)) return null;
  return rows
    .map((row) => ({ number: Number(row?.number), claims: Number(row?.claims) }))
    .sort((a, b) => a.claims - b.claims)
    .map(({ number }) => number);
}

/** Conditions on the columns of `claim`. */
export function claimConditions(filter: Filter): Condition[] {
  const conditions = [
    ...rangeConditions(filter.happened, 'claim.happened_from', 'claim.happened_to'),
    ...rangeConditions(filter.reported, 'claim.reported', 'claim.reported'),
    ...rangeConditions(filter.recorded, 'claim.recorded', 'claim.recorded'),
  ];
  if (filter.box !== undefined) conditions.push(boxCondition(filter.box));
  if (filter.placed !== undefined) conditions.push({ sql: `claim.lat IS ${filter.placed ? 'NOT ' : ''}NULL`, values: [] });
  if (filter.report !== undefined) {
    conditions.push({ sql: 'claim.report = (SELECT number FROM report WHERE id = ?)', values: [filter.report] });
  }
  return conditions;
}

function boxCondition({ south, north, west, east }: NonNullable<Filter['box']>): Condition {
  // A box over the date line has its west east of its east.
  const lon = west <= east ? 'claim.lon BETWEEN ? AND ?' : '(claim.lon >= ? OR claim.lon <= ?)';
  return { sql: `claim.lat BETWEEN ? AND ? AND ${lon}`, values: [south, north, west, east] };
}

/** Stretches that touch the range. */
export function rangeConditions(range: DayRange | undefined, from: string, to: string): Condition[] {
  const conditions: Condition[] = [];
  if (range?.to) conditions.push({ sql: `${from} <= ?`, values: [dayNumber(range.to)] });
  if (range?.from) conditions.push({ sql: `${to} >= ?`, values: [dayNumber(range.from)] });
  return conditions;
}

/** Conditions on the columns of `report`; those on claims are left to the facets of the report. */
export function reportConditions(filter: Filter): Condition[] {
  const conditions = [
    ...rangeConditions(filter.reported, 'report.published_from', 'report.published_to'),
    ...rangeConditions(filter.recorded, 'report.added_day', 'report.added_day'),
  ];
  if (filter.report !== undefined) conditions.push({ sql: 'report.id = ?', values: [filter.report] });
  if (filter.review !== undefined) conditions.push(reviewCondition(filter.review));
  if (filter.unread === true) conditions.push({ sql: 'report.reading IS NULL', values: [] });
  if (filter.notReadBy !== undefined) {
    conditions.push({
      // What a person put right after the reading makes it due as well.
      sql: `(report.reading IS NULL OR EXISTS (SELECT 1 FROM reading WHERE reading.number = report.reading AND (rules <> ?
        OR EXISTS (SELECT 1 FROM correction WHERE correction.report = report.number AND correction.at > reading.at))))`,
      values: [filter.notReadBy],
    });
  }
  return conditions;
}

const HAS = (statuses: string) =>
  `EXISTS (SELECT 1 FROM report_facet JOIN facet ON facet.number = facet WHERE report_facet.report = report.number AND facet.name IN (${statuses}))`;
const DECIDED = HAS(`'status:accepted', 'status:rejected', 'status:corrected'`);
const OPEN = HAS(`'status:open'`);

/** A report without claims is done as soon as it is read: there is nothing to decide. */
function reviewCondition(review: Review): Condition {
  const sql = {
    unread: `(report.reading IS NULL OR (${OPEN} AND NOT ${DECIDED}))`,
    'in-review': `(${OPEN} AND ${DECIDED})`,
    done: `(report.reading IS NOT NULL AND NOT ${OPEN})`,
  };
  return { sql: sql[review], values: [] };
}

/** Whether a filter says something of claims that the facets of their report cannot tell together. */
export function asksOfClaims(filter: Filter): boolean {
  const { kind, type, party, place, country, modality, status, box, placed, happened } = filter;
  return [kind, type, party, place, country, modality, status, box, placed, happened].some((one) => one !== undefined);
}

export function joined(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? 'true' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}
