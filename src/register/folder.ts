import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where registers are kept: the folder asked for, that of SIJILL_REGISTER, or one in the user's data. */
export function registerFolder(asked: string | undefined, base: string): string {
  const named = asked ?? process.env.SIJILL_REGISTER;
  return named === undefined || named === '' ? join(dataFolder(), 'sijill') : resolve(base, named);
}

/** Where the dossier that comes with the program is kept once it was opened. */
export function exampleFolder(): string {
  return join(dataFolder(), 'sijill-example');
}

function dataFolder(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  const { XDG_DATA_HOME } = process.env;
  return XDG_DATA_HOME?.startsWith('/') ? XDG_DATA_HOME : join(homedir(), '.local', 'share');
}

/** The one file that holds everything. */
export function registerFile(folder: string): string {
  return join(folder, 'register.sqlite');
}

export function hasRegister(folder: string): boolean {
  return existsSync(registerFile(folder));
}

/** Makes the folder for its owner alone. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The mode is only of folders made just now: one that was there keeps its own.
  if (!hasRegister(folder) && process.platform !== 'win32') chmodSync(folder, 0o700);
}
