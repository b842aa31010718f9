import { Worker } from 'node:worker_threads';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import type { AsOf } from '../../reconcile/dossier.ts';
import { type Parties, partiesOf } from '../../reconcile/parties.ts';
import type { Store } from '../../store/store.ts';
import { NURSERY_TO_ASK_MB } from '../../threads/heaps.ts';
import type { SideAnswers, SideAsk } from './side-answers.ts';
import type { SideAnswer, SideCall, Worked } from './side-thread.ts';

/** Sets the reports of the register side by side, on a thread of its own: the desk answers meanwhile. */
export interface SideBySide {
  readonly parties: Parties;
  /** Sets side by side what came in, before anybody asks. */
  begin(): void;
  ask<K extends SideAsk['kind']>(asked: SideAsk & { readonly kind: K }): Promise<SideAnswers[K]>;
  caseFile(asOf: AsOf | null, use: 'safe' | 'full'): Promise<Worked>;
  /** Reports that came in before are side by side now. */
  onRenewed(tell: () => void): void;
  close(): Promise<void>;
}

/** Answers that stay in memory. */
const MOST_KEPT = 24;

/** Keeps answers until something in the register changes. The thread begins with the first question. */
export function openSideBySide({ store, folder }: { readonly store: Store; readonly folder: string }): SideBySide {
  let at = -1;
  let thread: Thread | null = null;
  const tellers: (() => void)[] = [];
  const kept = new Map<string, Promise<unknown>>();
  const begun = (): Thread => {
    const renewed = () => {
      kept.clear();
      for (const tell of tellers) tell();
    };
    // Nobody would answer any more: the next question begins another.
    const ended = () => {
      if (thread === mine) thread = null;
    };
    const mine = openThread(folder, { renewed, ended });
    return mine;
  };
  const asked = async (call: Call): Promise<unknown> => {
    const { number } = await store.head();
    if (number !== at) kept.clear();
    at = number;
    const key = JSON.stringify(call);
    const known = kept.get(key);
    if (known !== undefined) return known;
    thread ??= begun();
    const answer = thread.ask(call);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(key, answer);
    // Only if it still stands there: a later question may have put another in its place.
    answer.catch(() => kept.get(key) === answer && kept.delete(key));
    return answer;
  };
  return {
    parties: partiesOf(loadRegistry()),
    begin: () => void asked({ ask: { kind: 'boards', asOf: null } }).catch(() => {}),
    ask: async (ask) => (await asked({ ask })) as never,
    caseFile: async (asOf, use) => (await asked({ caseFile: { asOf, use } })) as Worked,
    onRenewed: (tell) => void tellers.push(tell),
    close: async () => {
      await thread?.close();
    },
  };
}

type Call = { readonly ask: SideAsk } | Omit<Extract<SideCall, { caseFile: unknown }>, 'call'>;

interface Thread {
  ask(call: Call): Promise<unknown>;
  close(): Promise<unknown>;
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './side-thread.ts' : './side-thread.js', import.meta.url);

interface Told {
  renewed(): void;
  ended(): void;
}

function openThread(folder: string, { renewed, ended }: Told): Thread {
  const worker = new Worker(workerUrl, { workerData: folder, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_TO_ASK_MB } });
  const pending = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void }>();
  let next = 0;
  worker.on('message', (answer: SideAnswer) => {
    if ('renewed' in answer) return renewed();
    const asked = pending.get(answer.call);
    pending.delete(answer.call);
    if ('value' in answer) asked?.done(answer.value);
    else asked?.failed(new Error(answer.problem));
  });
  const end = (error: Error) => {
    ended();
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
