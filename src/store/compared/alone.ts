import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { isBusy } from '../sqlite/connection.ts';
import { comparedPath } from './open.ts';

const AGAIN_MS = 200;

/**
 * Does the work when no other program does it for this register: what two of them write between each other's steps need not
 * fit together. The lock goes with its program, however that ends.
 */
export async function alone<T>(register: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(lockPath(register));
  try {
    return await work();
  } finally {
    release();
  }
}

function lockPath(register: string): string {
  return comparedPath(register).replace(/sqlite$/, 'lock');
}

async function lock(path: string): Promise<() => void> {
  for (;;) {
    try {
      return lockNow(path);
    } catch (error) {
      // Where no file can be made, nobody shares what is worked out.
      if (!isBusy(error)) return () => {};
      await setTimeout(AGAIN_MS);
    }
  }
}

function lockNow(path: string): () => void {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    if (process.platform !== 'win32') chmodSync(path, 0o600);
    return () => db.close();
  } catch (error) {
    db.close();
    throw error;
  }
}
