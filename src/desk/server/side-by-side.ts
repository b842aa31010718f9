import { Worker } from 'node:worker_threads';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import type { AsOf } from '../../reconcile/dossier.ts';
import { type Parties, partiesOf } from '../../reconcile/parties.ts';
import type { Store } from '../../store/store.ts';
import type { SideAnswer, SideCall, Worked } from './side-thread.ts';

export interface Shown extends Worked {
  readonly parties: Parties;
}

/** Sets the reports of the register side by side, on a thread of its own: the desk answers meanwhile. */
export interface SideBySide {
  ask(asOf: AsOf | null, use?: SideCall['use']): Promise<Shown>;
  close(): Promise<void>;
}

/** Days of the slider that stay in memory. */
const MOST_KEPT = 16;

/** Keeps what was worked out until something in the register changes. The thread begins with the first question. */
export function openSideBySide({ store, folder }: { readonly store: Store; readonly folder: string }): SideBySide {
  let at = -1;
  let thread: Thread | null = null;
  const kept = new Map<string, Promise<Shown>>();
  const parties = partiesOf(loadRegistry());
  return {
    ask: async (asOf, use = 'desk') => {
      const { number } = await store.head();
      if (number !== at) kept.clear();
      at = number;
      const key = `${asOf === null ? 'now' : `${asOf.clock} ${asOf.day}`} ${use}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      thread ??= openThread(folder);
      const asked = thread.ask({ head: number, asOf, use }).then((side) => ({ ...side, parties }));
      if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()].find((day) => day !== 'now desk') ?? key);
      kept.set(key, asked);
      asked.catch(() => kept.delete(key));
      return asked;
    },
    close: async () => {
      await thread?.close();
    },
  };
}

interface Thread {
  ask(call: Omit<SideCall, 'call'>): Promise<Worked>;
  close(): Promise<unknown>;
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './side-thread.ts' : './side-thread.js', import.meta.url);

function openThread(folder: string): Thread {
  const worker = new Worker(workerUrl, { workerData: folder, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  const pending = new Map<number, { readonly done: (side: Worked) => void; readonly failed: (error: Error) => void }>();
  let next = 0;
  worker.on('message', (answer: SideAnswer) => {
    const asked = pending.get(answer.call);
    pending.delete(answer.call);
    if ('value' in answer) asked?.done(answer.value);
    else asked?.failed(new Error(answer.problem));
  });
  const end = (error: Error) => {
    for (const { failed } of pending.values()) failed(error);
    pending.clear();
  };
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the thread that sets reports side by side has ended')));
  return {
    ask: (call) =>
      new Promise((done, failed) => {
        next += 1;
        pending.set(next, { done, failed });
        worker.postMessage({ call: next, ...call } satisfies SideCall);
      }),
    close: () => worker.terminate(),
  };
}
