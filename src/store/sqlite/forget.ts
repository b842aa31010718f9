import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeCompared } from '../compared/open.ts';
import type { Forgetting, Forgotten } from '../store.ts';
import { removeClaims } from './claim-rows.ts';
import { forgetSignature } from './copies.ts';
import { digests } from './digests.ts';
import { facetNumbers } from './facet-rows.ts';
import { forgetGradings } from './gradings.ts';
import { forgetJudgements } from './judgements.ts';
import { appendLog } from './log.ts';
import { numberOf } from './report-rows.ts';
import type { Session } from './session.ts';

/**
 * Destroys what the register holds of a report and wipes the file of its words.
 */
export function forget(session: Session, id: string, forgetting: Forgetting): Forgotten {
  const gone = destroy(session, id, forgetting);
  return { gradings: gone.gradings, backups: backupsHolding(session, gone), wiped: wipe(session) };
}

interface Gone {
  readonly number: number;
  readonly added: string;
  readonly gradings: number;
}

function destroy(session: Session, id: string, forgetting: Forgetting): Gone {
  const { connection } = session;
  return connection.write(() => {
    const number = numberOf(connection, id);
    const added = String(connection.get('SELECT added FROM report WHERE number = ?', number)?.added);
    const at = session.now();
    forgetJudgements(session, number);
    const gradings = forgetGradings(session, number);
    forgetSignature(session, number);
    removeClaims(session, number);
    connection.run('DELETE FROM report_facet WHERE report = ?', number);
    connection.run('DELETE FROM report_words WHERE rowid = ?', number);
    connection.run('UPDATE report SET reading = NULL WHERE number = ?', number);
    connection.run('DELETE FROM report WHERE number = ?', number);
    removeUnusedFacets(session);
    const mark = digests.mark(session.secret, id);
    // Forgotten before, and taken in again: that number keeps its tombstone, the mark goes to the later one.
    connection.run('UPDATE tombstone SET mark = NULL WHERE mark = ?', mark);
    connection.run(
      'INSERT INTO tombstone (report, at, by, reason, added, mark) VALUES (?, ?, ?, ?, ?, ?)',
      number,
      at,
      forgetting.by,
      forgetting.reason,
      added,
      forgetting.traceless ? null : mark,
    );
    connection.run(`INSERT OR REPLACE INTO setting (name, value) VALUES ('wipe', 'due')`);
    appendLog(connection, {
      at,
      act: 'forgetting',
      report: number,
      digest: digests.record(session.secret, 'forgetting', tombstoneJson(session, number)),
    });
    return { number, added, gradings };
  });
}

export function tombstoneJson({ connection }: Session, report: number): string {
  const row = connection.get('SELECT at, by, reason, added FROM tombstone WHERE report = ?', report);
  return JSON.stringify([row?.at, row?.by, row?.reason, row?.added]);
}

/** Names of facets are words too: those of parties and places that only this report named. */
function removeUnusedFacets({ connection }: Session): void {
  facetNumbers(connection, []);
  connection.run('DELETE FROM facet WHERE claims = 0 AND number NOT IN (SELECT facet FROM report_facet)');
}

/**
 * What was kept beside the register goes; search segments are written anew without what was deleted, then the whole file
 * without its free pages, then an empty write-ahead log. Gives false where others keep the files from it, or the disk has
 * no room; it stays due.
 */
export function wipe({ connection, file }: Session): boolean {
  try {
    removeCompared(file);
    connection.write(() => {
      connection.db.exec(
        `INSERT INTO report_words (report_words) VALUES ('optimize'); INSERT INTO claim_words (claim_words) VALUES ('optimize')`,
      );
    });
    connection.db.exec('VACUUM');
    const checkpoint = connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
    if (Number(checkpoint?.busy) !== 0) return false;
    connection.run(`DELETE FROM setting WHERE name = 'wipe'`);
    connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
    return true;
  } catch {
    return false;
  }
}

/** Copies that were made after the report came in: backups, and files set aside by updates and restores. */
function backupsHolding({ connection, file }: Session, { number, added }: Gone): Forgotten['backups'] {
  const told = connection.all('SELECT file, at FROM backup WHERE last_report >= ? ORDER BY number', number);
  const folder = dirname(file);
  const aside = [...filesIn(join(folder, 'before-update')), ...filesIn(folder).filter((path) => /-before-restore-/.test(path))];
  const old = aside.map((path) => ({ file: path, at: statSync(path).mtime.toISOString() })).filter(({ at }) => at >= added);
  return [...told.map((row) => ({ file: String(row.file), at: String(row.at) })), ...old];
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
