import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fromSystem, openStore, releaseFile, syncFile } from '../store/sqlite/index.ts';
import type { Fault } from '../store/store.ts';
import { hasRegister, makeFolder, registerFile } from './folder.ts';
import { type OpenPlan, openToWrite } from './open.ts';

/** Writes a whole copy to a new file and checks it; a string says what is wrong with it. */
export async function backupRegister(plan: OpenPlan, file: string): Promise<string | null> {
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name`);
  mkdirSync(dirname(file), { recursive: true });
  const store = await openToWrite(plan);
  try {
    await store.backup(file);
  } finally {
    await store.close();
  }
  ownerOnly(file);
  const faults = await faultsOf(file);
  return faults.length === 0 ? null : `${file}: ${faults[0]?.problem}`;
}

async function faultsOf(file: string): Promise<readonly Fault[]> {
  const copy = openStore(file, { ...fromSystem, readOnly: true, onWait: () => {} });
  try {
    return await copy.checkWhole(null);
  } finally {
    await copy.close();
    // Reading may have left an empty log beside it.
    await Promise.all(['-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
  }
}

export interface Restored {
  /** Where the register that was there before now is; null where there was none. */
  readonly before: string | null;
}

/**
 * Puts a backup in the register's place, after checking it. A register that is there is moved aside, never overwritten,
 * and only when asked to.
 */
export async function restoreRegister(plan: OpenPlan, file: string, replace: boolean): Promise<Restored> {
  if (!existsSync(file)) throw new Error(`${file}: no such file`);
  const [fault] = await faultsOf(file);
  if (fault !== undefined) throw new Error(`${file} is no sound backup: ${fault.problem}`);
  const target = registerFile(plan.folder);
  if (hasRegister(plan.folder) && !replace) throw new Error(`there is a register in ${plan.folder}; move it aside with --replace`);
  makeFolder(plan.folder);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  await copyFile(file, part);
  ownerOnly(part);
  syncFile(part);
  const before = hasRegister(plan.folder) ? moveAside(target) : null;
  for (const end of ['-wal', '-shm']) rmSync(`${target}${end}`, { force: true });
  renameSync(part, target);
  syncFile(plan.folder);
  const store = await openToWrite(plan);
  await store.noteRestore();
  await store.close();
  return { before };
}

function moveAside(target: string): string {
  // Takes the file back from its log; fails where another program has it open.
  releaseFile(target);
  const aside = target.replace(/\.sqlite$/, `-before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}.sqlite`);
  renameSync(target, aside);
  return aside;
}

function ownerOnly(file: string): void {
  if (process.platform !== 'win32') chmodSync(file, 0o600);
}
