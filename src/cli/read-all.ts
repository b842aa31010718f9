import { availableParallelism } from 'node:os';
import { onThreads } from '../threads/pool.ts';
import { expandInputs, type Input } from './inputs.ts';
import { openSink, type Sink } from './output.ts';
import { messageOf } from './problem.ts';
import { showProgress } from './progress.ts';
import { internalError, type Job, type Outcome, readOne } from './read-one.ts';
import type { Task } from './serve.ts';
import type { ReadSettings } from './settings.ts';
import { printError, readInput } from './streams.ts';
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
  const { inputs, problems, remarks } = expandInputs(plan.paths, plan.base);
  for (const line of [...remarks, ...problems]) printError(line);
  if (inputs.length === 0) return 2;
  const sink = openSink({ format: plan.settings.format, out: plan.out, base: plan.base, inputs });
  if (typeof sink === 'string') {
    printError(sink);
    return 2;
  }
  const jobs = await jobsFrom(inputs, plan.settings);
  const tally = await readAll(jobs, { plan, wiring, sink });
  if (tally.fatal !== null) {
    printError(tally.fatal);
    return 2;
  }
  const written = await sink.close();
  if (written !== null && tally.read > 0) printError(written);
  const failed = tally.failed + problems.length;
  if (jobs.length > 1) printError(summary(tally, failed));
  return tally.read === 0 ? 2 : failed > 0 ? 1 : 0;
}

interface Tally {
  read: number;
  failed: number;
  claims: number;
  fatal: string | null;
}

interface Run {
  readonly plan: ReadPlan;
  readonly wiring: Wiring;
  readonly sink: Sink;
}

async function readAll(jobs: readonly Job[], run: Run): Promise<Tally> {
  const tally: Tally = { read: 0, failed: 0, claims: 0, fatal: null };
  const progress = showProgress(jobs.length);
  try {
    for await (const outcome of outcomes(jobs, run)) {
      const job = jobs[tally.read + tally.failed];
      progress.step(job?.input.name ?? '');
      if (outcome.ok) {
        tally.read += 1;
        tally.claims += outcome.claims;
        for (const warning of outcome.warnings) progress.say(warning);
        if (job !== undefined) await run.sink.add(outcome.part, job.input, outcome.title);
      } else {
        tally.failed += 1;
        progress.say(outcome.problem);
      }
    }
  } catch (error) {
    tally.fatal = messageOf(error);
  } finally {
    progress.end();
  }
  return tally;
}

async function* outcomes(jobs: readonly Job[], run: Run): AsyncGenerator<Outcome> {
  const { settings } = run.plan;
  const threads = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  if (jobs.length < WORTH_THREADS || threads < 2) {
    const read = run.wiring.openReader(settings.knowledge);
    for (const job of jobs) yield await readOne(job, settings, read);
    return;
  }
  // A user's file that is wrong must be told once, not by every thread.
  if (Object.keys(settings.knowledge).length > 0) run.wiring.openReader(settings.knowledge);
  const failed = (job: Job, error: unknown): Outcome => internalError(job.input.name, error);
  const data: Task = { task: 'read', settings };
  for await (const { outcome } of onThreads<Job, Outcome>(jobs, { workerUrl: run.wiring.workerUrl, data, failed, threads })) yield outcome;
}

async function jobsFrom(inputs: readonly Input[], settings: ReadSettings): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const [position, input] of inputs.entries()) {
    jobs.push({ position, input, bytes: input.path === null ? await readInput(settings.maxBytes) : null });
  }
  return jobs;
}

function summary(tally: Tally, failed: number): string {
  const reports = `${tally.read} ${tally.read === 1 ? 'report' : 'reports'} read`;
  return `${reports}, ${tally.claims} ${tally.claims === 1 ? 'claim' : 'claims'}${failed > 0 ? `, ${failed} failed` : ''}`;
}
