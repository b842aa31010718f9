import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeCompared } from '../store/compared/open.ts';
import { fromSystem, isNotWritable, openStore, releaseFile, syncFile } from '../store/sqlite/index.ts';
import type { Fault, Store } from '../store/store.ts';
import { hasRegister, makeFolder, registerFile } from './folder.ts';
import { type OpenPlan, openToAsk, openToWrite } from './open.ts';

export interface Backup {
  /** What is wrong with the copy; null where it is sound. */
  readonly problem: string | null;
  /** False where the register cannot be written: forgetting a report will not name this copy. */
  readonly noted: boolean;
}

/** Writes a whole copy to a new file and checks it. */
export async function backupRegister(plan: OpenPlan, file: string): Promise<Backup> {
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name`);
  mkdirSync(dirname(file), { recursive: true });
  const noted = await copied(openToWrite, plan, file).then(
    () => true,
    async (error) => {
      if (!isNotWritable(error) || existsSync(file)) throw error;
      await copied(openToAsk, plan, file);
      return false;
    },
  );
  ownerOnly(file);
  const [fault] = await faultsOf(file);
  return { problem: fault === undefined ? null : `${file}: ${fault.problem}`, noted };
}

async function copied(open: (plan: OpenPlan) => Promise<Store>, plan: OpenPlan, file: string): Promise<void> {
  const store = await open(plan);
  try {
    await store.backup(file);
  } finally {
    await store.close();
  }
}

async function faultsOf(file: string): Promise<readonly Fault[]> {
  const copy = openStore(file, { ...fromSystem, readOnly: true, onWait: () => {} });
  try {
    return await copy.checkWhole(null);
  } finally {
    await copy.close();
    await clean(file);
  }
}

export interface Restored {
  /** Where the register that was there before now is; null where there was none. */
  readonly before: string | null;
  /** Reports that had been forgotten in the register from before, and are there again with the backup. */
  readonly returned: readonly string[];
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
  // A restore is often made because the register is damaged: then it cannot be asked.
  const returned = hasRegister(plan.folder) ? await forgottenOf(file, target).catch(() => []) : [];
  const before = hasRegister(plan.folder) ? moveAside(target) : null;
  for (const end of ['-wal', '-shm']) rmSync(`${target}${end}`, { force: true });
  renameSync(part, target);
  // It is of the register that was there before.
  removeCompared(target);
  syncFile(plan.folder);
  const store = await openToWrite(plan);
  await store.noteRestore();
  await store.close();
  return { before, returned };
}

/** Reports of the backup that the register in place has forgotten. */
async function forgottenOf(backup: string, register: string): Promise<readonly string[]> {
  const [copy, present] = [backup, register].map((file) => openStore(file, { ...fromSystem, readOnly: true, onWait: () => {} }));
  if (copy === undefined || present === undefined) return [];
  const found: string[] = [];
  for await (const ids of idsOf(copy)) found.push(...(await present.known(ids)).forgotten);
  await Promise.all([copy.close(), present.close()]);
  await clean(backup);
  return found;
}

const AT_ONCE = 500;

async function* idsOf(store: Store): AsyncGenerator<readonly string[]> {
  for (let before: number | undefined; ; ) {
    const page = await store.reports({}, { limit: AT_ONCE, ...(before !== undefined && { before }) });
    if (page.length === 0) return;
    yield page.map(({ id }) => id);
    before = page.at(-1)?.number;
  }
}

// Reading may have left an empty log beside it.
async function clean(file: string): Promise<void> {
  await Promise.all(['-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
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
