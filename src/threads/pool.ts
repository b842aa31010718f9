import { keepHeapsSmall } from './heaps.ts';
import { openThread, type Thread, type ThreadPlan } from './thread.ts';

export interface PoolPlan<Job, Outcome> extends ThreadPlan<Job, Outcome> {
  readonly threads: number;
}

// How far work may run ahead of whoever takes the outcomes: bounds the memory that they take.
const AHEAD = 32;

/** Does all jobs on worker threads; gives the outcomes in the order of the jobs, each with its job. */
export async function* onThreads<Job, Outcome>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  plan: PoolPlan<Job, Outcome>,
): AsyncGenerator<{ readonly job: Job; readonly outcome: Outcome }> {
  keepHeapsSmall();
  const threads = Array.from({ length: plan.threads }, () => openThread(plan));
  const ask = shareThreads(threads);
  const running: Promise<{ readonly job: Job; readonly outcome: Outcome }>[] = [];
  try {
    for await (const job of jobs) {
      running.push(ask(job).then((outcome) => ({ job, outcome })));
      if (running.length >= AHEAD) yield await (running.shift() as (typeof running)[number]);
    }
    for (const next of running) yield await next;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** Gives each job to the next thread that is free. */
function shareThreads<Job, Outcome>(threads: readonly Thread<Job, Outcome>[]): (job: Job) => Promise<Outcome> {
  const free = [...threads];
  const queue: ((thread: Thread<Job, Outcome>) => void)[] = [];
  return async (job) => {
    const thread = free.pop() ?? (await new Promise<Thread<Job, Outcome>>((resolve) => queue.push(resolve)));
    const outcome = await thread.ask(job);
    const next = queue.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
    return outcome;
  };
}
