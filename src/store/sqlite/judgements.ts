import type { Judgement } from '../../reconcile/comparison.ts';
import { type Marked, matchClaims } from '../../review/match-claims.ts';
import type { JudgementFilter, JudgementRecord } from '../store.ts';
import type { Connection, Row } from './connection.ts';
import { digests } from './digests.ts';
import { appendLog, lastEntry } from './log.ts';
import { versionOf } from './migrate.ts';
import { numberOf } from './report-rows.ts';
import type { Session } from './session.ts';

/** A judgement as it is kept: with both claims as they were when it was made, so that it can be carried to later readings. */
interface Kept {
  readonly judgement: Judgement;
  readonly sides: { readonly a: Marked; readonly b: Marked };
}

interface Side {
  readonly report: number;
  readonly stands: string | null;
  readonly marked: Marked;
}

export function judge(session: Session, judgement: Judgement): JudgementRecord {
  return session.connection.write(() => {
    const { connection } = session;
    const { a, b, how } = sidesOf(connection, judgement);
    const json = JSON.stringify({ judgement, sides: { a: a.marked, b: b.marked } } satisfies Kept);
    const digest = digests.judgement(saltsOf(connection, a.report, b.report), json);
    appendLog(connection, { at: session.now(), act: 'judgement', report: null, digest });
    const number = connection.run(
      'INSERT INTO judgement (id, line, a_report, b_report, json, a_stands, b_stands, how) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      judgement.id,
      Number(lastEntry(connection)?.number),
      a.report,
      b.report,
      json,
      a.stands,
      b.stands,
      how,
    );
    return records(connection, 'number = ?', number)[0] as JudgementRecord;
  });
}

export function judgements({ connection }: Session, { report, claim }: JudgementFilter): JudgementRecord[] {
  if (isBefore(connection)) return [];
  if (claim !== undefined) return records(connection, '(a_stands = ?1 OR b_stands = ?1)', claim);
  if (report === undefined) return records(connection, 'true');
  return records(connection, '(a_report = ?1 OR b_report = ?1)', numberOf(connection, report));
}

/** A file of version 1 that is only read: nothing was judged in it yet. */
function isBefore(connection: Connection): boolean {
  return versionOf(connection) < 2;
}

/** A judgement stands at the claims that it names; a withdrawal where the judgement stands that it takes back. */
function sidesOf(connection: Connection, judgement: Judgement): { readonly a: Side; readonly b: Side; readonly how: string } {
  if (judgement.withdraws !== null) return sidesTakenBack(connection, judgement.withdraws);
  if (judgement.a === judgement.b) throw new Error('a claim is not judged against itself; name two claims');
  return { a: sideOf(connection, judgement.a), b: sideOf(connection, judgement.b), how: 'same' };
}

function sideOf(connection: Connection, claim: string): Side {
  const row = connection.get('SELECT report, json FROM claim JOIN claim_content ON claim = number WHERE id = ?', claim);
  if (row === undefined) throw new Error(`no claim ${claim} in this register`);
  const { id, kind, quote } = JSON.parse(String(row.json)) as Marked;
  return { report: Number(row.report), stands: claim, marked: { id, kind, quote } };
}

function sidesTakenBack(connection: Connection, id: string) {
  const row = connection.get('SELECT * FROM judgement WHERE id = ? AND json IS NOT NULL', id);
  if (row === undefined) throw new Error(`no judgement ${id} in this register`);
  const { sides } = keptOf(row);
  return {
    a: { report: Number(row.a_report), stands: row.a_stands as string | null, marked: sides.a },
    b: { report: Number(row.b_report), stands: row.b_stands as string | null, marked: sides.b },
    how: String(row.how),
  };
}

function records(connection: Connection, where: string, ...values: (string | number)[]): JudgementRecord[] {
  return connection
    .all(`SELECT json, a_stands, b_stands, how FROM judgement WHERE json IS NOT NULL AND ${where} ORDER BY number`, ...values)
    .map((row) => ({
      judgement: keptOf(row).judgement,
      sides: keptOf(row).sides,
      a: row.a_stands as string | null,
      b: row.b_stands as string | null,
      how: String(row.how) as JudgementRecord['how'],
    }));
}

function keptOf(row: Row): Kept {
  return JSON.parse(String(row.json)) as Kept;
}

/** After a new reading of a report: its side of every judgement by id, else by kind and overlapping quote. */
export function carryJudgements({ connection }: Session, report: number, claims: readonly Marked[]): void {
  const rows = connection.all('SELECT * FROM judgement WHERE json IS NOT NULL AND (a_report = ?1 OR b_report = ?1)', report);
  if (rows.length === 0) return;
  const marked = rows.flatMap((row) => {
    const { a, b } = keptOf(row).sides;
    return [...(Number(row.a_report) === report ? [a] : []), ...(Number(row.b_report) === report ? [b] : [])];
  });
  const matches = matchClaims([...new Map(marked.map((one) => [one.id, one])).values()], claims);
  const standing = (side: Marked, of: unknown, now: unknown) =>
    Number(of) === report ? (matches.get(side.id)?.claim ?? null) : (now as string | null);
  for (const row of rows) {
    const { a, b } = keptOf(row).sides;
    const at = { a: standing(a, row.a_report, row.a_stands), b: standing(b, row.b_report, row.b_stands) };
    const how = at.a === null || at.b === null ? 'vanished' : at.a === a.id && at.b === b.id ? 'same' : 'moved';
    connection.run('UPDATE judgement SET a_stands = ?, b_stands = ?, how = ? WHERE number = ?', at.a, at.b, how, Number(row.number));
  }
}

/** Of a forgotten report's judgements only the numbers stay, in which the log is followed. */
export function forgetJudgements({ connection }: Session, report: number): void {
  connection.run(
    'UPDATE judgement SET id = NULL, json = NULL, a_stands = NULL, b_stands = NULL, how = NULL WHERE a_report = ?1 OR b_report = ?1',
    report,
  );
}

/** What of the judgements is not as the log tells. */
export function judgementFaults({ connection }: Session): string[] {
  if (isBefore(connection)) return [];
  const lines = connection.all(
    `SELECT log.number AS told, digest, judgement.* FROM log LEFT JOIN judgement ON line = log.number WHERE act = 'judgement'`,
  );
  const unsaid = connection.all(`SELECT id FROM judgement WHERE line NOT IN (SELECT number FROM log WHERE act = 'judgement')`);
  const lost = connection.all(
    `SELECT id FROM judgement WHERE (a_stands IS NOT NULL AND a_stands NOT IN (SELECT id FROM claim))
     OR (b_stands IS NOT NULL AND b_stands NOT IN (SELECT id FROM claim))`,
  );
  return [
    ...lines.flatMap((row) => lineFault(connection, row)),
    ...unsaid.map(({ id }) => `the log does not know of judgement ${id}`),
    ...lost.map(({ id }) => `judgement ${id} stands at a claim that is not there`),
  ];
}

function lineFault(connection: Connection, row: Row): string[] {
  if (row.a_report === null) return [`line ${row.told} of the log tells of a judgement that is not there`];
  const [a, b] = [Number(row.a_report), Number(row.b_report)];
  if (row.json === null) {
    const forgotten = connection.get('SELECT 1 FROM tombstone WHERE report IN (?, ?)', a, b) !== undefined;
    return forgotten ? [] : [`the judgement of line ${row.told} of the log is gone without its reports having been forgotten`];
  }
  const told = digests.judgement(saltsOf(connection, a, b), String(row.json));
  return told === row.digest ? [] : [`judgement ${row.id} is not as it was written`];
}

function saltsOf(connection: Connection, a: number, b: number): Uint8Array {
  const salt = (report: number) => connection.get('SELECT salt FROM report WHERE number = ?', report)?.salt as Uint8Array | undefined;
  return Buffer.concat([salt(a) ?? new Uint8Array(), salt(b) ?? new Uint8Array()]);
}
