import { Worker } from 'node:worker_threads';
import { messageOf } from './problem.ts';
import type { Job, Outcome } from './read-one.ts';
import type { ReadSettings } from './settings.ts';

export interface PoolPlan {
  readonly workerUrl: URL;
  readonly settings: ReadSettings;
  readonly threads: number;
}

// How far reading may run ahead of printing: bounds the memory that finished parts take.
const AHEAD = 200;

/** Reads all jobs on worker threads; gives the outcomes in the order of the jobs. */
export async function* readInParallel(jobs: readonly Job[], plan: PoolPlan): AsyncGenerator<Outcome> {
  const finished = new Map<number, Outcome>();
  let next = 0;
  let printed = 0;
  let wake = () => {};
  const idle: Worker[] = [];
  const workers = new Set<Worker>();

  const settle = (index: number, outcome: Outcome) => {
    finished.set(index, outcome);
    wake();
  };
  const feed = () => {
    while (idle.length > 0 && next < jobs.length && next < printed + AHEAD) {
      const worker = idle.pop();
      if (worker !== undefined) assign(worker, next);
      next += 1;
    }
  };
  const assign = (worker: Worker, index: number) => {
    const job = jobs[index];
    const done = (outcome: Outcome, alive: boolean) => {
      worker.removeAllListeners();
      if (alive) idle.push(worker);
      else replace(worker);
      settle(index, outcome);
      feed();
    };
    const failed = (reason: string) =>
      done({ ok: false, problem: `internal error in ${job?.input.name}: ${reason}; please report` }, false);
    worker.on('message', (outcome: Outcome) => done(outcome, true));
    worker.on('error', (error) => failed(messageOf(error)));
    worker.on('exit', (code) => failed(`the reading thread ended with ${code}`));
    worker.postMessage(job);
  };
  const start = () => {
    const worker = new Worker(plan.workerUrl, { workerData: plan.settings });
    workers.add(worker);
    idle.push(worker);
  };
  const replace = (worker: Worker) => {
    workers.delete(worker);
    start();
  };

  try {
    for (let count = 0; count < plan.threads; count += 1) start();
    feed();
    for (; printed < jobs.length; printed += 1) {
      while (!finished.has(printed)) {
        await new Promise<void>((resume) => {
          wake = resume;
        });
      }
      const outcome = finished.get(printed);
      finished.delete(printed);
      if (outcome !== undefined) yield outcome;
      feed();
    }
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}
