import { openThread, type Thread, type ThreadPlan } from './thread.ts';

export interface IdleThread<Job, Outcome> {
  /** Does jobs one after the other, as they come; gives each with its outcome. */
  through(jobs: AsyncIterable<Job>): AsyncGenerator<{ readonly job: Job; readonly outcome: Outcome }>;
  close(): Promise<void>;
}

/** A thread for work that comes now and then: started with the first job, and ended when none came for a while. */
export function idleThread<Job, Outcome>(plan: ThreadPlan<Job, Outcome>, idleMs: number): IdleThread<Job, Outcome> {
  let thread: Thread<Job, Outcome> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(timer);
    const open = thread;
    thread = null;
    await open?.close();
  };
  const ask = (job: Job): Promise<Outcome> => {
    const answer = last.then(() => {
      clearTimeout(timer);
      thread ??= openThread(plan);
      return thread.ask(job);
    });
    last = answer.then(() => {
      timer = setTimeout(() => void end(), idleMs);
      timer.unref();
    });
    return answer;
  };
  return {
    through: async function* (jobs) {
      for await (const job of jobs) yield { job, outcome: await ask(job) };
    },
    close: end,
  };
}
