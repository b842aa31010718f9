import type { Connection } from './connection.ts';
import { digests } from './digests.ts';
import { appendLog, lastEntry } from './log.ts';
import type { Session } from './session.ts';

/** Gives a new register its secret and the first line of its log. */
export function begin({ connection, now, random }: Pick<Session, 'connection' | 'now' | 'random'>): void {
  if (lastEntry(connection) !== null) return;
  connection.write(() => {
    if (lastEntry(connection) !== null) return;
    const secret = Buffer.from(random(32)).toString('hex');
    const at = now();
    connection.run(`INSERT INTO setting (name, value) VALUES ('secret', ?), ('begun', ?)`, secret, at);
    appendLog(connection, { at, act: 'begin', report: null, digest: digests.record(secretOf(connection), 'begin', at) });
  });
}

/** Under which marks and the register's own acts are digested; each report has a salt of its own besides. */
export function secretOf(connection: Connection): Uint8Array {
  const row = connection.get(`SELECT value FROM setting WHERE name = 'secret'`);
  return Buffer.from(String(row?.value ?? ''), 'hex');
}
