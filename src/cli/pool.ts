import type { Job, Outcome } from './read-one.ts';
import type { ReadSettings } from './settings.ts';
import { openThread, type Thread } from './thread.ts';

export interface PoolPlan {
  readonly workerUrl: URL;
  readonly settings: ReadSettings;
  readonly threads: number;
}

// How far reading may run ahead of printing: bounds the memory that finished parts take.
const AHEAD = 100;

/** Reads all jobs on worker threads; gives the outcomes in the order of the jobs. */
export async function* readInParallel(jobs: readonly Job[], plan: PoolPlan): AsyncGenerator<Outcome> {
  const threads = Array.from({ length: plan.threads }, () => openThread(plan.workerUrl, plan.settings));
  const ask = shareThreads(threads);
  const waiting = [...jobs];
  const running: Promise<Outcome>[] = [];
  try {
    while (waiting.length > 0 || running.length > 0) {
      running.push(...waiting.splice(0, AHEAD - running.length).map(ask));
      const first = running.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** Gives each job to the next thread that is free. */
function shareThreads(threads: readonly Thread[]): (job: Job) => Promise<Outcome> {
  const free = [...threads];
  const queue: ((thread: Thread) => void)[] = [];
  return async (job) => {
    const thread = free.pop() ?? (await new Promise<Thread>((resolve) => queue.push(resolve)));
    const outcome = await thread.ask(job);
    const next = queue.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
    return outcome;
  };
}
