import { Worker } from 'node:worker_threads';
import { messageOf } from './problem.ts';
import type { Job, Outcome } from './read-one.ts';
import type { ReadSettings } from './settings.ts';

/** A reading thread: answers one job at a time, and starts anew when a job has ended it. */
export interface Thread {
  /** Never rejects: a thread that dies of its job is an outcome too. */
  ask(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export function openThread(workerUrl: URL, settings: ReadSettings): Thread {
  const start = () => new Worker(workerUrl, { workerData: settings });
  let worker = start();
  return {
    ask: async (job) => {
      try {
        return await answer(worker, job);
      } catch (error) {
        worker = start();
        return { ok: false, problem: `internal error in ${job.input.name}: ${messageOf(error)}; please report` };
      }
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function answer(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((done, failed) => {
    const settle = (then: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      then();
    };
    const onMessage = (outcome: Outcome) => settle(() => done(outcome));
    const onError = (error: unknown) => settle(() => failed(error));
    const onExit = (code: number) => settle(() => failed(new Error(`the reading thread ended with code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
