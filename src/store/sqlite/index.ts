import { methodNames } from '../methods.ts';
import type { Store } from '../store.ts';
import { type Engine, type EngineOptions, openEngine } from './engine.ts';

export { release as releaseFile, sync as syncFile } from './backup.ts';
export { isNotWritable } from './connection.ts';
export { fromSystem, openEngine } from './engine.ts';
export { openThreadedStore } from './threads.ts';

/** A store in this thread: for one short command. A program that goes on answering takes `openThreadedStore`. */
export function openStore(file: string, options: EngineOptions): Store {
  return storeOf(openEngine(file, options));
}

/** The engine as a store: every answer a promise, every error a rejection. */
export function storeOf(engine: Engine): Store {
  const methods = [...methodNames, 'close' as const].map((name) => [
    name,
    async (...args: never[]) => (engine[name] as (...all: never[]) => unknown)(...args),
  ]);
  return Object.fromEntries(methods) as Store;
}
