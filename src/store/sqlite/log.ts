import { chainHash, GENESIS, type LogAct, type LogEntry } from '../log.ts';
import type { Connection, Row } from './connection.ts';

export interface LogLine {
  readonly at: string;
  readonly act: LogAct;
  readonly report: number | null;
  readonly digest: string;
}

/** Adds a line to the chain; only inside a transaction that also holds what it tells of. */
export function appendLog(connection: Connection, line: LogLine): void {
  const before = lastEntry(connection);
  const entry = { number: (before?.number ?? 0) + 1, ...line };
  const hash = chainHash(before?.hash ?? GENESIS, entry);
  connection.run(
    'INSERT INTO log (number, at, act, report, digest, hash) VALUES (?, ?, ?, ?, ?, ?)',
    entry.number,
    entry.at,
    entry.act,
    entry.report,
    entry.digest,
    hash,
  );
}

export function lastEntry(connection: Connection): LogEntry | null {
  const row = connection.get('SELECT * FROM log ORDER BY number DESC LIMIT 1');
  return row === undefined ? null : entryOf(row);
}

export function entryOf(row: Row): LogEntry {
  return {
    number: Number(row.number),
    at: String(row.at),
    act: String(row.act) as LogAct,
    report: row.report === null ? null : Number(row.report),
    digest: String(row.digest),
    hash: String(row.hash),
  };
}
