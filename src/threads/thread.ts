import { Worker } from 'node:worker_threads';

// Garbage of reading dies young: a small nursery keeps each thread's memory down and costs little time.
const YOUNG = { maxYoungGenerationSizeMb: 24 } as const;

/** How worker threads are started, and what a job that ended its thread comes to. */
export interface ThreadPlan<Job, Outcome> {
  readonly workerUrl: URL;
  /** Plain data that the thread starts with. */
  readonly data: unknown;
  readonly failed: (job: Job, error: unknown) => Outcome;
}

/** A thread that answers one job at a time, and starts anew when a job has ended it. */
export interface Thread<Job, Outcome> {
  /** Never rejects: a thread that dies of its job is an outcome too. */
  ask(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export function openThread<Job, Outcome>({ workerUrl, data, failed }: ThreadPlan<Job, Outcome>): Thread<Job, Outcome> {
  const start = () => new Worker(workerUrl, { workerData: data, resourceLimits: YOUNG });
  let worker = start();
  let closed = false;
  return {
    ask: async (job) => {
      try {
        return await answer<Outcome>(worker, job);
      } catch (error) {
        if (!closed) worker = start();
        return failed(job, error);
      }
    },
    close: async () => {
      closed = true;
      await worker.terminate();
    },
  };
}

function answer<Outcome>(worker: Worker, job: unknown): Promise<Outcome> {
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
