import type { SQLInputValue } from 'node:sqlite';
import type { Claim } from '../../claims/claim.ts';
import type { StoredClaim } from '../store.ts';
import { standingAt } from './ask-decisions.ts';
import type { Session } from './session.ts';

/** Claims with their standing; `where` speaks of the tables claim, claim_content and report. */
export function storedClaims({ connection }: Session, where: string, ...values: SQLInputValue[]): StoredClaim[] {
  return connection
    .all(
      `SELECT report.id AS report, claim.id AS id, json FROM claim JOIN claim_content ON claim_content.claim = claim.number
       JOIN report ON report.number = claim.report ${where}`,
      ...values,
    )
    .map((row) => ({
      report: String(row.report),
      claim: JSON.parse(String(row.json)) as Claim,
      standing: standingAt(connection, String(row.id)),
    }));
}

export function claim(session: Session, id: string): StoredClaim | null {
  return storedClaims(session, 'WHERE claim.id = ?', id)[0] ?? null;
}
