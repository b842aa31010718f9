import type { SQLInputValue } from 'node:sqlite';
import type { Decision } from '../../review/decision.ts';
import { type Standing, standingOf } from '../../review/status.ts';
import type { DecisionFilter, DecisionRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { numberOf } from './report-rows.ts';
import type { Session } from './session.ts';

export function decisions({ connection }: Session, filter: DecisionFilter): DecisionRecord[] {
  const where = filter.vanished === true ? `how = 'vanished'` : 'true';
  if (filter.report === undefined) return decisionRecords(connection, `WHERE ${where}`);
  return decisionRecords(connection, `WHERE ${where} AND report = ?`, numberOf(connection, filter.report));
}

/** Decisions that meet a condition, in the order in which they were made. */
export function decisionRecords(connection: Connection, where: string, ...values: SQLInputValue[]): DecisionRecord[] {
  return connection.all(`SELECT json, stands_at, how FROM decision ${where} ORDER BY number`, ...values).map((row) => ({
    decision: JSON.parse(String(row.json)) as Decision,
    standsAt: row.stands_at === null ? null : String(row.stands_at),
    how: String(row.how) as DecisionRecord['how'],
  }));
}

export function decisionsOf(connection: Connection, report: number): Decision[] {
  return decisionRecords(connection, 'WHERE report = ?', report).map(({ decision }) => decision);
}

/** The standing of a claim of the present reading. */
export function standingAt(connection: Connection, claim: string): Standing {
  return standingOf(decisionRecords(connection, 'WHERE stands_at = ?', claim).map(({ decision }) => decision));
}
