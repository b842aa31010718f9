import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { connect, isBusy } from './connection.ts';
import { digests } from './digests.ts';
import { appendLog } from './log.ts';
import type { Session } from './session.ts';

/**
 * A whole and compact copy as of one moment, while others read and write. The copy is written down in the register
 * first, so that forgetting can name it even if the program ends in between; in one that cannot be written it is not.
 */
export function backup(session: Session, file: string): void {
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name`);
  if (!session.readOnly) noteBackup(session, file);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    copyInto(session, part);
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function noteBackup(session: Session, file: string): void {
  const { connection } = session;
  connection.write(() => {
    const at = session.now();
    const last = Number(connection.get('SELECT max(number) AS n FROM report')?.n ?? 0);
    connection.run('INSERT INTO backup (at, file, last_report) VALUES (?, ?, ?)', at, file, last);
    appendLog(connection, {
      at,
      act: 'backup',
      report: null,
      digest: digests.record(session.secret, 'backup', JSON.stringify([at, file])),
    });
  });
}

// A connection that only reads refuses the copy too while its "query only" holds; the file itself stays open for reading.
function copyInto({ connection: { db }, readOnly }: Session, file: string): void {
  if (readOnly) db.exec('PRAGMA query_only = OFF');
  try {
    copyTo(db, file);
  } finally {
    if (readOnly) db.exec('PRAGMA query_only = ON');
  }
}

/** Writes a copy to a new file, which only its owner can read from the first byte on. */
export function copyTo(db: DatabaseSync, file: string): void {
  closeSync(openSync(file, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(file);
}

/** Not every system lets a folder be opened for this; a file always can. */
export function sync(path: string): void {
  try {
    const handle = openSync(path, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  }
}

/** Brings all of the log into the file, alone with it; an error where another program has it open. */
export function release(file: string): void {
  const { db, close } = connect(file, { readOnly: false, onWait: () => {} });
  try {
    const mode = db.prepare('PRAGMA journal_mode = DELETE').get() as { journal_mode: string };
    if (mode.journal_mode !== 'delete') throw new Error(`${file} is open in another program; close it first`);
  } catch (error) {
    if (isBusy(error)) throw new Error(`${file} is open in another program; close it first`);
    throw error;
  } finally {
    close();
  }
}
