import type { Decision } from '../../review/decision.ts';
import type { Standing } from '../../review/status.ts';
import { facet } from '../facets.ts';
import type { ExportNote } from '../store.ts';
import { settleAdded } from './added-claims.ts';
import { standingAt } from './ask-decisions.ts';
import { markedClaims } from './claim-rows.ts';
import { digests } from './digests.ts';
import { facetNumbers, facetsOf, setFacets, setReportFacets } from './facet-rows.ts';
import { carryGradings } from './gradings.ts';
import { saltOf } from './intake.ts';
import { carryJudgements } from './judgements.ts';
import { appendLog } from './log.ts';
import { numberOf, ownFacets } from './report-rows.ts';
import type { Session } from './session.ts';

export function decide(session: Session, decision: Decision): Standing {
  return session.connection.write(() => {
    const { connection } = session;
    const report = numberOf(connection, decision.report);
    const place = placeOf(session, report, decision);
    const json = JSON.stringify(decision);
    connection.run(
      'INSERT INTO decision (id, report, json, stands_at, how) VALUES (?, ?, ?, ?, ?)',
      decision.id,
      report,
      json,
      place.standsAt,
      place.how,
    );
    appendLog(connection, {
      at: session.now(),
      act: 'decision',
      report,
      digest: digests.record(saltOf(connection, report), 'decision', json),
    });
    if (settleAdded(session, report)) {
      const claims = markedClaims(session, report);
      carryJudgements(session, report, claims);
      carryGradings(session, report, claims);
    }
    if (place.standsAt !== null) settleStatus(session, report, place.standsAt);
    return standingAt(connection, place.standsAt ?? decision.claim);
  });
}

interface DecisionPlace {
  readonly standsAt: string | null;
  readonly how: string;
}

/** A decision stands at the claim that it names; a withdrawal where the decision stands that it takes back. */
function placeOf({ connection }: Session, report: number, decision: Decision): DecisionPlace {
  if (decision.act === 'add') {
    guardAddable(connection, report, decision);
    return { standsAt: decision.claim, how: 'same' };
  }
  if (decision.act === 'withdraw') {
    const row = connection.get('SELECT stands_at, how FROM decision WHERE id = ?', decision.withdraws);
    if (row === undefined) throw new Error(`no decision ${decision.withdraws} in this register`);
    return { standsAt: row.stands_at as string | null, how: String(row.how) };
  }
  const claim = connection.get('SELECT 1 FROM claim WHERE id = ?', decision.claim);
  if (claim === undefined) throw new Error(`no claim ${decision.claim} in this register`);
  return { standsAt: decision.claim, how: 'same' };
}

function guardAddable(connection: Session['connection'], report: number, { claim, adds }: Decision): void {
  if (adds === undefined || adds.id !== claim) throw new Error('a decision that adds a claim must hold it');
  if (connection.get('SELECT 1 FROM claim WHERE id = ?', claim) !== undefined) throw new Error(`claim ${claim} is there already`);
  const row = connection.get('SELECT text, reading FROM extraction JOIN report ON number = report WHERE report = ?', report);
  if (typeof row?.reading !== 'number') throw new Error('the report was not read yet; read it before adding claims');
  const { start, end, exact } = adds.quote;
  if (start >= end || String(row.text).slice(start, end) !== exact) throw new Error('the quote is not in the text of the report');
}

/** The status is a facet: derived from the decisions whenever they change. */
function settleStatus({ connection }: Session, report: number, claim: string): void {
  const row = connection.get('SELECT number FROM claim WHERE id = ?', claim);
  if (row === undefined) return;
  const number = Number(row.number);
  const statuses = connection.all(`SELECT number FROM facet WHERE name LIKE 'status:%'`).map((one) => Number(one.number));
  const [now] = facetNumbers(connection, [facet('status', standingAt(connection, claim).status)]);
  const kept = facetsOf(connection, number).filter((one) => !statuses.includes(one));
  setFacets(connection, number, [...kept, now as number]);
  const report_ = connection.get('SELECT publisher, language FROM report WHERE number = ?', report);
  setReportFacets(
    connection,
    report,
    ownFacets(connection, { publisher: report_?.publisher as string | null, language: report_?.language as 'und' }),
  );
}

export function noteExport(session: Session, { by, what }: ExportNote): void {
  session.connection.write(() => {
    const at = session.now();
    appendLog(session.connection, {
      at,
      act: 'export',
      report: null,
      digest: digests.record(session.secret, 'export', JSON.stringify({ at, by, what })),
    });
  });
}

export function noteRestore(session: Session): void {
  session.connection.write(() => {
    const at = session.now();
    appendLog(session.connection, { at, act: 'restore', report: null, digest: digests.record(session.secret, 'restore', at) });
  });
}
