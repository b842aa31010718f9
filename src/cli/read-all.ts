import { availableParallelism } from 'node:os';
import { intakeExtensions } from '../reports/containers.ts';
import { onThreads } from '../threads/pool.ts';
import { expandInputs, type Input } from './inputs.ts';
import { openSink, type Sink } from './output.ts';
import { messageOf } from './problem.ts';
import { showProgress } from './progress.ts';
import { jobsOf, mayHoldMany } from './read-jobs.ts';
import { internalError, type Job, type Outcome, readOne } from './read-one.ts';
import type { Task } from './serve.ts';
import type { ReadSettings } from './settings.ts';
import { emptyWords } from './show-add.ts';
import { printError } from './streams.ts';
import type { Wiring } from './wiring.ts';

export interface ReadPlan {
  readonly paths: readonly string[];
  readonly out: string | null;
  /** The folder that relative paths count from. */
  readonly base: string;
  readonly settings: ReadSettings;
}

// Below this, loading the models once more costs more than a second thread saves.
const WORTH_THREADS = 7;
const MOST_THREADS = 8;

/** Reads everything asked for and prints it: exit code 0 all read, 1 some failed and the rest printed, 2 nothing read. */
export async function readAllPaths(plan: ReadPlan, wiring: Wiring): Promise<number> {
  const { inputs, problems, remarks } = expandInputs(plan.paths, plan.base, intakeExtensions);
  for (const line of [...remarks, ...problems]) printError(line);
  if (inputs.length === 0) return 2;
  const sink = openSink({ format: plan.settings.format, out: plan.out, base: plan.base, inputs });
  if (typeof sink === 'string') {
    printError(sink);
    return 2;
  }
  const tally = await readAll(inputs, { plan, wiring, sink });
  if (tally.fatal !== null) {
    printError(tally.fatal);
    return 2;
  }
  const written = await sink.close();
  if (written !== null && tally.read > 0) printError(written);
  const failed = tally.failed + problems.length;
  if (tally.read + tally.failed + tally.skipped + tally.empty > 1) printError(summary(tally, failed));
  return tally.read === 0 ? 2 : failed > 0 ? 1 : 0;
}

interface Tally {
  read: number;
  failed: number;
  skipped: number;
  empty: number;
  claims: number;
  fatal: string | null;
}

interface Run {
  readonly plan: ReadPlan;
  readonly wiring: Wiring;
  readonly sink: Sink;
}

async function readAll(inputs: readonly Input[], run: Run): Promise<Tally> {
  const tally: Tally = { read: 0, failed: 0, skipped: 0, empty: 0, claims: 0, fatal: null };
  const progress = showProgress(inputs.length);
  const fail = (problem: string) => {
    tally.failed += 1;
    progress.say(problem);
  };
  const passOver = (problem: string) => {
    tally.empty += 1;
    progress.say(problem);
  };
  async function* jobs(): AsyncGenerator<Job> {
    for await (const found of jobsOf(inputs, run.plan.settings)) {
      if (found.kind === 'job') yield found.job;
      else if (found.kind === 'failed') fail(found.problem);
      else tally.skipped += 1;
    }
  }
  let path: string | null = '';
  try {
    for await (const { job, outcome } of outcomes(jobs(), inputs, run)) {
      if (job.input.path !== path) progress.step(job.input.name);
      path = job.input.path;
      for (const warning of outcome.ok ? outcome.warnings : []) progress.say(warning);
      if (!outcome.ok && outcome.passedOver) passOver(outcome.problem);
      else if (!outcome.ok) fail(outcome.problem);
      else {
        tally.read += 1;
        tally.claims += outcome.claims;
        await run.sink.add(outcome.part, job.input, outcome.title);
      }
    }
  } catch (error) {
    tally.fatal = messageOf(error);
  } finally {
    progress.end();
  }
  return tally;
}

interface Answered {
  readonly job: Job;
  readonly outcome: Outcome;
}

async function* outcomes(jobs: AsyncIterable<Job>, inputs: readonly Input[], run: Run): AsyncGenerator<Answered> {
  const { settings } = run.plan;
  const many = inputs.some(mayHoldMany);
  const threads = Math.min(availableParallelism(), MOST_THREADS, many ? MOST_THREADS : inputs.length);
  if ((inputs.length < WORTH_THREADS && !many) || threads < 2) {
    const read = await run.wiring.openReader(settings.knowledge);
    for await (const job of jobs) yield { job, outcome: await readOne(job, settings, read) };
    return;
  }
  // A user's file that is wrong must be told once, not by every thread.
  if (Object.keys(settings.knowledge).length > 0) await run.wiring.openReader(settings.knowledge);
  const failed = (job: Job, error: unknown): Outcome => internalError(job.input.name, error);
  const data: Task = { task: 'read', settings, shared: await run.wiring.shareKnowledge() };
  yield* onThreads<Job, Outcome>(jobs, { workerUrl: run.wiring.workerUrl, data, failed, threads });
}

function summary(tally: Tally, failed: number): string {
  const parts = [
    `${tally.read} ${tally.read === 1 ? 'report' : 'reports'} read`,
    `${tally.claims} ${tally.claims === 1 ? 'claim' : 'claims'}`,
    tally.skipped > 0 && `${tally.skipped} ${tally.skipped === 1 ? 'file' : 'files'} of other programs skipped`,
    tally.empty > 0 && emptyWords(tally.empty),
    failed > 0 && `${failed} failed`,
  ];
  return parts.filter(Boolean).join(', ');
}
