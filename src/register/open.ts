import { chmodSync } from 'node:fs';
import { fromSystem, openStore, openThreadedStore } from '../store/sqlite/index.ts';
import type { Store } from '../store/store.ts';
import { hasRegister, makeFolder, registerFile } from './folder.ts';

export interface OpenPlan {
  readonly folder: string;
  /** Told once when another program writes and this one waits. */
  readonly onWait: () => void;
}

/** Makes a new, empty register; an error where there is one already. */
export async function beginRegister({ folder, onWait }: OpenPlan): Promise<Store> {
  if (hasRegister(folder)) throw new Error(`there is a register in ${folder} already`);
  makeFolder(folder);
  const store = openStore(registerFile(folder), { ...fromSystem, readOnly: false, onWait });
  if (process.platform !== 'win32') chmodSync(registerFile(folder), 0o600);
  return store;
}

/** For one short question. */
export async function openToAsk({ folder, onWait }: OpenPlan): Promise<Store> {
  guardThere(folder);
  return openStore(registerFile(folder), { ...fromSystem, readOnly: true, onWait });
}

/** For one short change. */
export async function openToWrite({ folder, onWait }: OpenPlan): Promise<Store> {
  guardThere(folder);
  return openStore(registerFile(folder), { ...fromSystem, readOnly: false, onWait });
}

/** For long work: one writing thread, and threads that read beside it. */
export async function openToWork({ folder, onWait }: OpenPlan, readers = 1): Promise<Store> {
  guardThere(folder);
  return openThreadedStore(registerFile(folder), { readers, onWait });
}

function guardThere(folder: string): void {
  // Copies that SQLite makes on the way hold the reports' words: they belong beside the register, not on another disk.
  process.env.SQLITE_TMPDIR ??= folder;
  if (!hasRegister(folder)) throw new Error(`no register in ${folder}; make one with: sijill init`);
}
