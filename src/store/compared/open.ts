import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { type Connection, connect, isBusy } from '../sqlite/connection.ts';
import { SCHEMA } from './schema.ts';

/**
 * What comparing made of a register, in a file beside it: derived from it alone, so that it may be thrown away at any time,
 * is made anew by a program that compares otherwise, and is no part of a backup.
 */
export interface ComparedFile {
  readonly connection: Connection;
  /** False where the file was taken away meanwhile: a report was forgotten. */
  isThere(): boolean;
  close(): void;
}

export function comparedPath(register: string): string {
  return `${register.replace(/\.sqlite$/, '')}-compared.sqlite`;
}

/** `version` names the rules by which it is made; what was made by others goes. In memory where the folder cannot be written to. */
export function openCompared(register: string, version: string): ComparedFile {
  const path = comparedPath(register);
  try {
    return opened(path, version);
  } catch (error) {
    if (isBusy(error)) throw error;
    // Damaged, or of a program that compares otherwise, or on a disk that cannot be written to.
    try {
      removeCompared(register);
      return opened(path, version);
    } catch {
      return opened(':memory:', version);
    }
  }
}

function opened(path: string, version: string): ComparedFile {
  const connection = connect(path, { readOnly: false, onWait: () => {} });
  try {
    connection.db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000');
    if (path !== ':memory:' && process.platform !== 'win32') chmodSync(path, 0o600);
    if (isEmpty(connection))
      connection.write(() => {
        // Another program may have made it while this one waited.
        if (!isEmpty(connection)) return;
        connection.db.exec(SCHEMA);
        connection.run(`INSERT INTO setting (name, value) VALUES ('version', ?)`, version);
      });
    if (settingOf(connection, 'version') !== version) throw new Error('made by other rules');
  } catch (error) {
    connection.close();
    throw error;
  }
  const inode = path === ':memory:' ? null : statSync(path).ino;
  return {
    connection,
    isThere: () => inode === null || (existsSync(path) && statSync(path).ino === inode),
    close: () => connection.close(),
  };
}

function isEmpty(connection: Connection): boolean {
  return connection.get(`SELECT 1 FROM sqlite_schema WHERE name = 'setting'`) === undefined;
}

/** Takes the file away: it holds words of the reports. */
export function removeCompared(register: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${comparedPath(register)}${end}`, { force: true });
}

export function settingOf(connection: Connection, name: string): string | null {
  const value = connection.get('SELECT value FROM setting WHERE name = ?', name)?.value;
  return typeof value === 'string' ? value : null;
}

export function putSetting(connection: Connection, name: string, value: string): void {
  connection.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', name, value);
}
