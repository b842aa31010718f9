import type { Grading } from '../../reconcile/grading.ts';
import { type Marked, matchClaims } from '../../review/match-claims.ts';
import type { GradingFilter, GradingRecord } from '../store.ts';
import type { Connection, Row } from './connection.ts';
import { digests } from './digests.ts';
import { appendLog, lastEntry } from './log.ts';
import { numberOf } from './report-rows.ts';
import type { Session } from './session.ts';

/** A grading as it is kept: with its claims as they were when it was made, so that it can be carried to later readings. */
interface Kept {
  readonly grading: Grading;
  readonly marked: readonly Marked[];
}

interface Claimed {
  readonly report: number;
  readonly stands: string | null;
  readonly marked: Marked;
}

export function grade(session: Session, grading: Grading): GradingRecord {
  return session.connection.write(() => {
    const { connection } = session;
    const claims = claimsOf(connection, grading);
    const json = JSON.stringify({ grading, marked: claims.map(({ marked }) => marked) } satisfies Kept);
    const digest = digests.grading(
      saltsOf(
        connection,
        claims.map(({ report }) => report),
      ),
      json,
    );
    appendLog(connection, { at: session.now(), act: 'grading', report: null, digest });
    const line = Number(lastEntry(connection)?.number);
    const number = Number(connection.run('INSERT INTO grading (id, line, json) VALUES (?, ?, ?)', grading.id, line, json));
    for (const [place, { report, stands }] of claims.entries())
      connection.run('INSERT INTO grading_claim (grading, place, report, stands) VALUES (?, ?, ?, ?)', number, place, report, stands);
    return records(connection, 'number = ?', number)[0] as GradingRecord;
  });
}

export function gradings({ connection }: Session, { report }: GradingFilter): GradingRecord[] {
  if (isBefore(connection)) return [];
  if (report === undefined) return records(connection, 'true');
  return records(connection, 'number IN (SELECT grading FROM grading_claim WHERE report = ?)', numberOf(connection, report));
}

/** A file of an earlier version that is only read: nothing was graded in it yet. */
function isBefore(connection: Connection): boolean {
  return connection.get(`SELECT 1 FROM sqlite_schema WHERE name = 'grading'`) === undefined;
}

/** A grading stands at the claims that it names; a withdrawal where the grading stands that it takes back. */
function claimsOf(connection: Connection, { claims, withdraws }: Grading): readonly Claimed[] {
  if (withdraws !== null) return claimsTakenBack(connection, withdraws);
  if (claims.length === 0) throw new Error('a finding rests on claims; name at least one');
  return [...new Set(claims)].map((claim) => claimedAt(connection, claim));
}

function claimedAt(connection: Connection, claim: string): Claimed {
  const row = connection.get('SELECT report, json FROM claim JOIN claim_content ON claim = number WHERE id = ?', claim);
  if (row === undefined) throw new Error(`no claim ${claim} in this register`);
  const { id, kind, quote } = JSON.parse(String(row.json)) as Marked;
  return { report: Number(row.report), stands: claim, marked: { id, kind, quote } };
}

function claimsTakenBack(connection: Connection, id: string): readonly Claimed[] {
  const row = connection.get('SELECT * FROM grading WHERE id = ? AND json IS NOT NULL', id);
  if (row === undefined) throw new Error(`no grading ${id} in this register`);
  const { marked } = keptOf(row);
  return placesOf(connection, Number(row.number)).map(({ report, stands }, place) => ({
    report: Number(report),
    stands: stands as string | null,
    marked: marked[place] as Marked,
  }));
}

function placesOf(connection: Connection, grading: number): Row[] {
  return connection.all('SELECT report, stands FROM grading_claim WHERE grading = ? ORDER BY place', grading);
}

function records(connection: Connection, where: string, ...values: number[]): GradingRecord[] {
  return connection.all(`SELECT number, json FROM grading WHERE json IS NOT NULL AND ${where} ORDER BY number`, ...values).map((row) => {
    const { grading, marked } = keptOf(row);
    const places = placesOf(connection, Number(row.number));
    const claims = marked.map((one, place) => ({ marked: one, stands: (places[place]?.stands ?? null) as string | null }));
    return { grading, claims, how: howOf(claims) };
  });
}

function howOf(claims: GradingRecord['claims']): GradingRecord['how'] {
  if (claims.every(({ stands }) => stands === null)) return 'vanished';
  return claims.every(({ marked, stands }) => stands === marked.id) ? 'same' : 'moved';
}

function keptOf(row: Row): Kept {
  return JSON.parse(String(row.json)) as Kept;
}

/** After a new reading of a report: its claims in every grading by id, else by kind and overlapping quote. */
export function carryGradings({ connection }: Session, report: number, claims: readonly Marked[]): void {
  const rows = connection.all(
    `SELECT grading, place, json_extract(json, '$.marked[' || place || ']') AS marked FROM grading_claim JOIN grading ON grading = number
     WHERE report = ? AND json IS NOT NULL`,
    report,
  );
  if (rows.length === 0) return;
  const marked = rows.map((row) => JSON.parse(String(row.marked)) as Marked);
  const matches = matchClaims([...new Map(marked.map((one) => [one.id, one])).values()], claims);
  for (const [index, { grading, place }] of rows.entries())
    connection.run(
      'UPDATE grading_claim SET stands = ? WHERE grading = ? AND place = ?',
      matches.get(marked[index]?.id ?? '')?.claim ?? null,
      Number(grading),
      Number(place),
    );
}

/** Of gradings that rest on a forgotten report too only the numbers stay, in which the log is followed; gives how many went. */
export function forgetGradings({ connection }: Session, report: number): number {
  const of = 'SELECT grading FROM grading_claim WHERE report = ?';
  const given = connection.get(
    `SELECT count(*) AS n FROM grading WHERE number IN (${of}) AND json_extract(json, '$.grading.withdraws') IS NULL AND json IS NOT NULL`,
    report,
  );
  connection.run(`UPDATE grading_claim SET stands = NULL WHERE grading IN (${of})`, report);
  connection.run(`UPDATE grading SET id = NULL, json = NULL WHERE number IN (${of})`, report);
  return Number(given?.n ?? 0);
}

/** What of the gradings is not as the log tells. */
export function gradingFaults({ connection }: Session): string[] {
  if (isBefore(connection)) return [];
  const lines = connection.all(
    `SELECT log.number AS told, digest, grading.* FROM log LEFT JOIN grading ON line = log.number WHERE act = 'grading'`,
  );
  const unsaid = connection.all(`SELECT id FROM grading WHERE line NOT IN (SELECT number FROM log WHERE act = 'grading')`);
  const lost = connection.all(
    `SELECT DISTINCT id FROM grading_claim JOIN grading ON grading = number WHERE stands IS NOT NULL AND stands NOT IN (SELECT id FROM claim)`,
  );
  return [
    ...lines.flatMap((row) => lineFault(connection, row)),
    ...unsaid.map(({ id }) => `the log does not know of grading ${id}`),
    ...lost.map(({ id }) => `grading ${id} stands at a claim that is not there`),
  ];
}

function lineFault(connection: Connection, row: Row): string[] {
  if (row.line === null) return [`line ${row.told} of the log tells of a grading that is not there`];
  const reports = placesOf(connection, Number(row.number)).map(({ report }) => Number(report));
  if (row.json === null) {
    const forgotten = reports.some((report) => connection.get('SELECT 1 FROM tombstone WHERE report = ?', report) !== undefined);
    return forgotten ? [] : [`the grading of line ${row.told} of the log is gone without its reports having been forgotten`];
  }
  const told = digests.grading(saltsOf(connection, reports), String(row.json));
  return told === row.digest ? [] : [`grading ${row.id} is not as it was written`];
}

/** The salts of all the reports, in the order of their numbers: once one is destroyed nobody can guess the words back. */
function saltsOf(connection: Connection, reports: readonly number[]): Uint8Array {
  const ordered = [...new Set(reports)].sort((a, b) => a - b);
  const salts = ordered.map((number) => connection.get('SELECT salt FROM report WHERE number = ?', number)?.salt as Uint8Array | undefined);
  return Buffer.concat(salts.map((salt) => salt ?? new Uint8Array()));
}
