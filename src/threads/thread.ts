import { Worker } from 'node:worker_threads';

// Garbage of reading dies young: a small nursery keeps each thread's memory down; with one smaller still, pages take longer.
const NURSERY_MB = 48;

/** How worker threads are started, and what a job that ended its thread comes to. */
export interface ThreadPlan<Job, Outcome> {
  readonly workerUrl: URL;
  /** Plain data that the thread starts with. */
  readonly data: unknown;
  readonly failed: (job: Job, error: unknown) => Outcome;
  /** Room for what was just made, MB: less of it costs time, and saves memory where much else is held. */
  readonly nurseryMb?: number;
  /** What to ask a new thread when the job has ended its own; null to leave it. */
  readonly retry?: (job: Job, error: unknown) => Job | null;
}

/** A thread that answers one job at a time, and starts anew when a job has ended it. */
export interface Thread<Job, Outcome> {
  /** Never rejects: a thread that dies of its job is an outcome too. */
  ask(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export function openThread<Job, Outcome>({
  workerUrl,
  data,
  failed,
  retry,
  nurseryMb = NURSERY_MB,
}: ThreadPlan<Job, Outcome>): Thread<Job, Outcome> {
  const start = () => new Worker(workerUrl, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: nurseryMb } });
  let worker = start();
  let closed = false;
  const ask = async (job: Job, again: boolean): Promise<Outcome> => {
    try {
      return await answer<Outcome>(worker, job);
    } catch (error) {
      if (closed) return failed(job, error);
      worker = start();
      const less = again ? (retry?.(job, error) ?? null) : null;
      return less === null ? failed(job, error) : ask(less, false);
    }
  };
  return {
    ask: (job) => ask(job, true),
    close: async () => {
      closed = true;
      await worker.terminate();
    },
  };
}

function answer<Outcome>(worker: Worker, job: unknown): Promise<Outcome> {
  return new Promise((done, failed) => {
    const settle = (then: () => void) => {
      worker.off('message', onMessage).off('messageerror', onError).off('error', onError).off('exit', onExit);
      then();
    };
    const onMessage = (outcome: Outcome) => settle(() => done(outcome));
    const onError = (error: unknown) => settle(() => failed(error));
    const onExit = (code: number) => settle(() => failed(new Error(`the reading thread ended with code ${code}`)));
    worker.on('message', onMessage).on('messageerror', onError).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
