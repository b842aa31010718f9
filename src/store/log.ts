import { createHash } from 'node:crypto';

export const LOG_ACTS = [
  'begin',
  'intake',
  'reading',
  'correction',
  'decision',
  'judgement',
  'grading',
  'forgetting',
  'export',
  'backup',
  'migration',
  'restore',
] as const;
export type LogAct = (typeof LOG_ACTS)[number];

/**
 * One line of the chained log. It never holds text: `digest` is a salted hash of what was done, whose salt is destroyed
 * with a forgotten report, so that nobody can guess the words back from it. `hash` covers the line and the hash before.
 */
export interface LogEntry {
  readonly number: number;
  readonly at: string;
  readonly act: LogAct;
  /** Number of the report in this register. */
  readonly report: number | null;
  readonly digest: string;
  readonly hash: string;
}

/** What stands before the first line. */
export const GENESIS = '0'.repeat(64);

export function chainHash(before: string, entry: Omit<LogEntry, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([before, entry.number, entry.at, entry.act, entry.report, entry.digest]))
    .digest('hex');
}

/** Digest of what was done, under a secret. Parts are joined so that no two lists give the same bytes. */
export function saltedDigest(salt: Uint8Array, parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(salt);
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
