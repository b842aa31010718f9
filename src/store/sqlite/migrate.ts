import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyTo } from './backup.ts';
import { APPLICATION_ID, type Connection } from './connection.ts';

/** Brings a file to the newest version, step by step; a file that already holds something is copied aside first. */
export function migrate(connection: Connection, file: string, steps: readonly string[]): void {
  if (versionOf(connection) === steps.length) return;
  guardIsRegister(connection, file, steps.length);
  if (versionOf(connection) > 0) copyAside(connection, file);
  connection.write(() => {
    // Another process may have done it while this one waited.
    for (let version = versionOf(connection); version < steps.length; version += 1) connection.db.exec(steps[version] as string);
    connection.db.exec(`PRAGMA user_version = ${steps.length}; PRAGMA application_id = ${APPLICATION_ID}`);
  });
}

export function versionOf(connection: Connection): number {
  return Number(connection.get('PRAGMA user_version')?.user_version ?? 0);
}

/** Refuses a file of another program, and one of a later version than this program knows. */
export function guardIsRegister(connection: Connection, file: string, newest: number): void {
  const id = Number(connection.get('PRAGMA application_id')?.application_id ?? 0);
  const empty = Number(connection.get('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0) === 0;
  if (id !== APPLICATION_ID && !empty) throw new Error(`${file} is not a register of sijill`);
  const version = versionOf(connection);
  if (version > newest)
    throw new Error(`${file} was made by a later sijill (version ${version} of the register, this one knows ${newest}); update sijill`);
}

function copyAside(connection: Connection, file: string): void {
  const folder = join(dirname(file), 'before-update');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  copyTo(connection.db, join(folder, `${basename(file, '.sqlite')}-v${versionOf(connection)}-${stamp}.sqlite`));
}
