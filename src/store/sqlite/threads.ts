import { Worker } from 'node:worker_threads';
import { NURSERY_TO_ASK_MB } from '../../threads/heaps.ts';
import { METHODS, type Method, methodNames } from '../methods.ts';
import type { Store } from '../store.ts';
import type { Answer, Call, Role } from './thread.ts';

export interface ThreadedOptions {
  readonly readers: number;
  /** Told when another process writes and the writer waits. */
  readonly onWait: () => void;
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** One writing thread and some that read: nothing here waits for the disk. */
export async function openThreadedStore(file: string, { readers, onWait }: ThreadedOptions): Promise<Store> {
  const writer = await openPort({ file, readOnly: false }, onWait);
  const pool = await openReaders(file, { readers, onWait }).catch(async (error) => {
    await writer.close();
    throw error;
  });
  const least = () => pool.reduce((best, port) => (port.waiting() < best.waiting() ? port : best), pool[0] ?? writer);
  const call =
    (method: Method) =>
    (...args: unknown[]) =>
      (METHODS[method] === 'write' ? writer : least()).call(method, args);
  const close = async () => {
    await Promise.all(pool.map((port) => port.close()));
    await writer.close();
  };
  return { ...Object.fromEntries(methodNames.map((name) => [name, call(name)])), close } as Store;
}

/** All of them or none: a thread left over would keep the program from ending. */
async function openReaders(file: string, { readers, onWait }: ThreadedOptions): Promise<Port[]> {
  const opened = await Promise.allSettled(Array.from({ length: readers }, () => openPort({ file, readOnly: true }, onWait)));
  const pool = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (failed === undefined) return pool;
  await Promise.all(pool.map((port) => port.close()));
  throw failed.reason;
}

interface Port {
  call(method: Method | 'close', args: readonly unknown[]): Promise<unknown>;
  waiting(): number;
  close(): Promise<void>;
}

interface Pending {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
}

async function openPort(role: Role, onWait: () => void): Promise<Port> {
  const worker = new Worker(workerUrl, { workerData: role, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_TO_ASK_MB } });
  const pending = new Map<number, Pending>();
  let next = 0;
  let ended: Error | null = null;
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'wait') return onWait();
    const asked = pending.get(answer.call);
    pending.delete(answer.call);
    if (answer.kind === 'value') asked?.done(answer.value);
    else asked?.failed(Object.assign(new Error(answer.message), answer.code !== null && { errcode: answer.code }));
  });
  const end = (error: Error) => {
    ended ??= error;
    for (const { failed } of pending.values()) failed(error);
    pending.clear();
  };
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('messageerror', end);
  worker.on('exit', () => end(new Error('the thread that keeps the register has ended')));
  const call: Port['call'] = (method, args) =>
    new Promise((done, failed) => {
      // Nobody would answer.
      if (ended !== null) return failed(ended);
      next += 1;
      pending.set(next, { done, failed });
      worker.postMessage({ call: next, method, args } satisfies Call);
    });
  const port = {
    call,
    waiting: () => pending.size,
    close: async () => {
      if (ended === null) await call('close', []);
      await worker.terminate();
    },
  };
  try {
    await call('head', []);
    return port;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}
