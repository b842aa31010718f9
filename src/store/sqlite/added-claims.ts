import type { Claim } from '../../claims/claim.ts';
import type { Decision } from '../../review/decision.ts';
import { inForce, standingOf } from '../../review/status.ts';
import { dayNumber } from '../day.ts';
import { newClaim } from '../entry.ts';
import { decisionsOf } from './ask-decisions.ts';
import { AFTER_READING, insertClaim, removeClaims } from './claim-rows.ts';
import { setReportFacets } from './facet-rows.ts';

import { ownFacets } from './report-rows.ts';
import type { Session } from './session.ts';

type Adding = Decision & { readonly adds: Claim };

/**
 * Brings the claims that persons made to what the decisions say: those in force are there, whatever the reading, those
 * taken back are not. Decisions on a claim that was taken back stand nowhere until it is added again. False where nobody
 * ever added one.
 */
export function settleAdded(session: Session, report: number): boolean {
  const { connection } = session;
  const decisions = decisionsOf(connection, report);
  const made = decisions.filter(isAdding);
  if (made.length === 0) return false;
  const valid = new Set(inForce(decisions).map(({ id }) => id));
  removeClaims(session, report, 'added_by IS NOT NULL');
  for (const [index, decision] of made.entries()) {
    const standing = valid.has(decision.id) ? decision.claim : null;
    connection.run(
      `UPDATE decision SET stands_at = ?, how = 'same' WHERE report = ? AND json_extract(json, '$.claim') = ?`,
      standing,
      report,
      decision.claim,
    );
    if (standing !== null) insertAdded(session, report, { decision, index, of: decisions });
  }
  const row = connection.get('SELECT publisher, language FROM report WHERE number = ?', report);
  setReportFacets(
    connection,
    report,
    ownFacets(connection, { publisher: row?.publisher as string | null, language: row?.language as 'und' }),
  );
  return true;
}

interface Added {
  readonly decision: Adding;
  readonly index: number;
  readonly of: readonly Decision[];
}

function insertAdded(session: Session, report: number, { decision, index, of }: Added): void {
  const row = session.connection.get('SELECT publisher, language, published_from FROM report WHERE number = ?', report);
  const own = ownFacets(session.connection, { publisher: row?.publisher as string | null, language: row?.language as 'und' });
  insertClaim(session, newClaim(decision.adds, decision.adds), {
    report,
    ordinal: AFTER_READING + index,
    own,
    status: standingOf(of.filter(({ claim }) => claim === decision.claim)).status,
    reported: row?.published_from as number | null,
    recorded: dayNumber(decision.at),
    addedBy: decision.id,
  });
}

function isAdding(decision: Decision): decision is Adding {
  return decision.act === 'add' && decision.adds !== undefined;
}

/** Decisions on claims that the reader made: those that a later reading has to be asked about. */
export function onReadClaims(decisions: readonly Decision[]): Decision[] {
  const made = new Set(decisions.filter(isAdding).map(({ claim }) => claim));
  return decisions.filter(({ claim }) => !made.has(claim));
}
