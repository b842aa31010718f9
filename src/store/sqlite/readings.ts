import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Claim } from '../../claims/claim.ts';
import { carryDecisions } from '../../review/carry.ts';
import { standingOf } from '../../review/status.ts';
import type { NewReading } from '../entry.ts';
import type { DecisionRecord, ReadingAdded } from '../store.ts';
import { onReadClaims, settleAdded } from './added-claims.ts';
import { decisionRecords, decisionsOf } from './ask-decisions.ts';
import { AFTER_READING, insertClaim, markedClaims, removeClaims } from './claim-rows.ts';
import { digests } from './digests.ts';
import { setReportFacets } from './facet-rows.ts';
import { carryGradings } from './gradings.ts';
import { carryJudgements } from './judgements.ts';
import { appendLog } from './log.ts';
import { numberOf, ownFacets } from './report-rows.ts';
import type { Session } from './session.ts';

export function addReadings(session: Session, readings: readonly NewReading[]): ReadingAdded[] {
  return session.connection.write(() =>
    readings.map((reading) => {
      const report = numberOf(session.connection, reading.report);
      return putReading(session, report, reading);
    }),
  );
}

/** Makes a reading the present one of its report. The one before is packed away, its decisions are carried over. */
export function putReading(session: Session, report: number, reading: NewReading): ReadingAdded {
  const { connection } = session;
  const firstSeen = recordedDays(session, report);
  const before = packPresent(session, report);
  const row = connection.get('SELECT salt, publisher, language, published_from, added_day FROM report WHERE number = ?', report);
  const at = session.now();
  const number = connection.run(
    'INSERT INTO reading (report, version, rules, at, rest) VALUES (?, ?, ?, ?, ?)',
    report,
    reading.version,
    reading.rules,
    at,
    reading.rest,
  );
  connection.run('UPDATE report SET reading = ? WHERE number = ?', number, report);
  const own = ownFacets(connection, { publisher: row?.publisher as string | null, language: row?.language as 'und' });
  const carried = carry(session, report, reading);
  const standings = standingsOf(session, report);
  for (const [ordinal, claim] of reading.claims.entries()) {
    const clocks = { reported: row?.published_from as number | null, recorded: firstSeen.get(claim.claim.id) ?? Number(row?.added_day) };
    const status = standings.get(claim.claim.id) ?? 'open';
    insertClaim(session, claim, { report, ordinal, own, status, addedBy: null, ...clocks });
  }
  settleAdded(session, report);
  const claims = markedClaims(session, report);
  carryJudgements(session, report, claims);
  carryGradings(session, report, claims);
  setReportFacets(connection, report, own);
  const digest = digests.reading(
    row?.salt as Uint8Array,
    reading,
    reading.claims.map(({ json }) => json),
  );
  appendLog(connection, { at, act: 'reading', report, digest });
  return { before, carried };
}

function recordedDays({ connection }: Session, report: number): Map<string, number> {
  const rows = connection.all('SELECT id, recorded FROM claim WHERE report = ?', report);
  return new Map(rows.map(({ id, recorded }) => [String(id), Number(recorded)]));
}

/** Takes the present claims out of lists and search, and keeps them packed beside their reading. */
function packPresent(session: Session, report: number): Claim[] {
  const { connection } = session;
  const present = connection.get('SELECT reading FROM report WHERE number = ?', report)?.reading;
  if (typeof present !== 'number') return [];
  const lines = presentClaims(session, report);
  connection.run('UPDATE reading SET packed = ? WHERE number = ?', deflateRawSync(JSON.stringify(lines)), present);
  removeClaims(session, report);
  return lines.map((line) => JSON.parse(line) as Claim);
}

/** Claims of the present reading as JSON, in text order; those that persons made are not of it. */
export function presentClaims({ connection }: Session, report: number): string[] {
  return connection
    .all(
      'SELECT json FROM claim JOIN claim_content ON claim = number WHERE report = ? AND ordinal < ? ORDER BY ordinal',
      report,
      AFTER_READING,
    )
    .map(({ json }) => String(json));
}

export function unpackClaims(packed: Uint8Array): string[] {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as string[];
}

function carry(session: Session, report: number, { claims }: NewReading): DecisionRecord[] {
  const { connection } = session;
  const decisions = onReadClaims(decisionsOf(connection, report));
  if (decisions.length === 0) return [];
  for (const { decision, claim, how } of carryDecisions(
    decisions,
    claims.map((one) => one.claim),
  )) {
    connection.run('UPDATE decision SET stands_at = ?, how = ? WHERE id = ?', claim, how, decision.id);
  }
  return decisionRecords(connection, 'WHERE report = ? AND how <> ?', report, 'same');
}

/** Status by claim id of the present reading, where it is not open. */
function standingsOf({ connection }: Session, report: number): Map<string, string> {
  const records = decisionRecords(connection, 'WHERE report = ?', report);
  const claims = new Set(records.flatMap(({ standsAt }) => standsAt ?? []));
  return new Map(
    [...claims].map((claim) => [
      claim,
      standingOf(records.filter(({ standsAt }) => standsAt === claim).map(({ decision }) => decision)).status,
    ]),
  );
}
