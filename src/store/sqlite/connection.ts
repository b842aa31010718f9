import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

/** An open file with its prepared statements. Synchronous: whoever holds it waits. */
export interface Connection {
  readonly db: DatabaseSync;
  run(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** Runs `body` in one transaction that writes; all of it or nothing is kept. */
  write<T>(body: () => T): T;
  close(): void;
}

export interface OpenOptions {
  readonly readOnly: boolean;
  /** Told once when another process writes and this one waits. */
  readonly onWait: () => void;
}

const OLDEST_SQLITE = [3, 51, 3] as const;
/** "sijl" */
export const APPLICATION_ID = 0x73696a6c;
const BUSY_MS = 2_000;
const MOST_WAITS = 30;

/** Opens an existing file, or makes it where it may write. */
export function connect(file: string, { readOnly, onWait }: OpenOptions): Connection {
  const db = openFile(file, readOnly);
  try {
    guardVersion(db);
    db.exec(readOnly ? READER : WRITER);
  } catch (error) {
    db.close();
    throw error;
  }
  const cache = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = cache.get(sql);
    if (known !== undefined) return known;
    const statement = db.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  return {
    db,
    run: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    get: (sql, ...values) => prepared(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => prepared(sql).all(...values) as Row[],
    write: (body) => inTransaction(db, body, onWait),
    close: () => {
      cache.clear();
      db.close();
    },
  };
}

function openFile(file: string, readOnly: boolean): DatabaseSync {
  const options = { readOnly, timeout: BUSY_MS, enableForeignKeyConstraints: true };
  try {
    const db = new DatabaseSync(file, options);
    if (readOnly) db.prepare('SELECT 1 FROM sqlite_schema').get();
    return db;
  } catch (error) {
    if (!readOnly || !isNotWritable(error) || !existsSync(file) || existsSync(`${file}-wal`)) throw error;
    // On a disk that nobody can write to there is no log to share, and none that could change.
    const address = pathToFileURL(file);
    address.searchParams.set('immutable', '1');
    return new DatabaseSync(address, options);
  }
}

const GUARDED = 'PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF;';
// Several threads read at a time, and the system keeps what they share: each holds little of its own.
const READER = `PRAGMA query_only = ON; PRAGMA cache_size = -12000; ${GUARDED}`;
const WRITER = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -20000; ${GUARDED}`;

// Older ones can lose committed pages when two connections checkpoint and write at once.
function guardVersion(db: DatabaseSync): void {
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  if (isOlder(version))
    throw new Error(`SQLite ${version} is not safe for a register; ${OLDEST_SQLITE.join('.')} is needed: use Node 24.21 or later`);
}

export function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  const differs = OLDEST_SQLITE.findIndex((part, index) => part !== parts[index]);
  return differs >= 0 && (parts[differs] ?? 0) < (OLDEST_SQLITE[differs] ?? 0);
}

function inTransaction<T>(db: DatabaseSync, body: () => T, onWait: () => void): T {
  begin(db, onWait);
  try {
    const result = body();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function begin(db: DatabaseSync, onWait: () => void): void {
  for (let waits = 1; ; waits += 1) {
    try {
      db.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || waits >= MOST_WAITS) throw error;
      if (waits === 1) onWait();
    }
  }
}

const BUSY = 5;
// A disk or a folder where the log's files cannot be made.
const NOT_WRITABLE: readonly number[] = [8, 14];

export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === BUSY;
}

/** Whether an error says that the file, its disk or its folder cannot be written. */
export function isNotWritable(error: unknown): boolean {
  return NOT_WRITABLE.includes(sqliteCode(error) ?? 0);
}

/** Primary result code of SQLite, null for any other error. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
