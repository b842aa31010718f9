import { parentPort, workerData } from 'node:worker_threads';
import type { Method } from '../methods.ts';
import { type Engine, fromSystem, openEngine } from './engine.ts';

export interface Role {
  readonly file: string;
  readonly readOnly: boolean;
}

export interface Call {
  readonly call: number;
  readonly method: Method | 'close';
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly kind: 'wait' }
  | { readonly kind: 'value'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly message: string; readonly code: number | null };

/** A thread's whole life: open the file, then answer calls in the order in which they come. */
function serve({ file, readOnly }: Role): void {
  const port = parentPort;
  if (port === null) throw new Error('the store thread was started outside a worker thread');
  const answer = (message: Answer) => port.postMessage(message);
  let engine: Engine | null = null;
  port.on('message', ({ call, method, args }: Call) => {
    try {
      // Opened on the first call, so that what is wrong with the file is an answer too.
      engine ??= openEngine(file, { ...fromSystem, readOnly, onWait: () => answer({ kind: 'wait' }) });
      const run = engine[method] as (...all: readonly unknown[]) => unknown;
      answer({ kind: 'value', call, value: run(...args) });
    } catch (error) {
      const code = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
      answer({ kind: 'error', call, message: error instanceof Error ? error.message : String(error), code });
    }
  });
}

serve(workerData as Role);
