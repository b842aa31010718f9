import { readFile, stat } from 'node:fs/promises';
import type { Part } from '../reports/container.ts';
import { openAll } from '../reports/containers.ts';
import { reportId } from '../reports/report.ts';
import type { Correction } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import { inBatches } from './batches.ts';
import type { IntakeJob, Prepared } from './prepare.ts';

/** A file to take in: `name` is what the user is told, bytes come along where there is no file. */
export interface Source {
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
  /** Whether the user named this very file, and so wants to hear why it is no report. */
  readonly named: boolean;
}

export interface AddPlan {
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly read: boolean;
  readonly again: boolean;
  readonly maxBytes: number;
  readonly stop: AbortSignal;
}

/** What happens on the way: `added` only after the report is on the disk. */
export type AddEvent =
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly id: string;
      readonly number: number;
      readonly title: string | null;
      readonly claims: number | null;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'held'; readonly name: string; readonly id: string }
  | { readonly kind: 'forgotten'; readonly name: string; readonly id: string }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: string }
  /** A file of another program in a folder or an archive; with a problem, a page of an archive that is nothing to read. */
  | { readonly kind: 'skipped'; readonly name: string; readonly problem: string | null }
  | { readonly kind: 'file'; readonly name: string };

export interface AddTools {
  readonly store: Store;
  readonly tell: (event: AddEvent) => void;
  readonly prepare: (jobs: AsyncIterable<IntakeJob>) => AsyncIterable<{ readonly job: IntakeJob; readonly outcome: Prepared }>;
  readonly problemOf: (error: unknown) => string;
}

/**
 * Takes in every report of every file. Those that the register holds cost a look at their bytes only, so that a run that
 * was stopped goes on where it stopped when it is started again.
 */
export async function addReports(plan: AddPlan, tools: AddTools): Promise<void> {
  for await (const batch of inBatches(tools.prepare(newJobs(plan, tools)))) await store(batch, tools);
}

/** Reports that the register does not hold yet; of the others it is told. */
async function* newJobs(plan: AddPlan, tools: AddTools): AsyncGenerator<IntakeJob> {
  const begun = new Set<string>();
  for await (const jobs of inBatches(jobsOf(plan, tools))) {
    if (plan.stop.aborted) return;
    const ids = jobs.map((job) => reportId(job.bytes));
    const known = await tools.store.known(ids);
    for (const [index, job] of jobs.entries()) {
      const id = ids[index] as string;
      if (known.held.includes(id) || begun.has(id)) tools.tell({ kind: 'held', name: job.name, id });
      else if (known.forgotten.includes(id) && !plan.again) tools.tell({ kind: 'forgotten', name: job.name, id });
      else yield job;
      begun.add(id);
    }
  }
}

async function* jobsOf(plan: AddPlan, tools: AddTools): AsyncGenerator<IntakeJob> {
  for (const source of plan.sources) {
    if (plan.stop.aborted) return;
    try {
      const bytes = source.bytes ?? (await bytesOf(source.path ?? '', plan.maxBytes));
      for await (const part of openAll(bytes, source.name)) {
        if ('refused' in part) tools.tell(refusal(part, source));
        else yield jobOf(part, { plan, source, bytes });
      }
    } catch (error) {
      tools.tell({ kind: 'failed', name: source.name, problem: `${source.name}: ${tools.problemOf(error)}` });
    }
    tools.tell({ kind: 'file', name: source.name });
  }
}

function refusal({ name, refused, foreign }: Extract<Part, { refused: string }>, source: Source): AddEvent {
  const missed = foreign !== true || (source.named && name === source.name);
  return missed ? { kind: 'failed', name, problem: `${name}: ${refused}` } : { kind: 'skipped', name, problem: null };
}

async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > most)
    throw new Error(`${Math.ceil(size / 1024 ** 2)} MB, over the limit of ${Math.floor(most / 1024 ** 2)} MB; raise it with --max-size`);
  return readFile(path);
}

interface Origin {
  readonly plan: AddPlan;
  readonly source: Source;
  readonly bytes: Uint8Array;
}

function jobOf(part: Extract<Part, { bytes: Uint8Array }>, { plan, source, bytes }: Origin): IntakeJob {
  const whole = part.bytes === bytes;
  return {
    name: part.name,
    bytes: part.bytes,
    facts: part.facts,
    container: whole ? null : { name: source.name, id: reportId(bytes) },
    corrections: plan.corrections,
    read: plan.read,
    unread: null,
    again: plan.again,
  };
}

type Batch = readonly { readonly job: IntakeJob; readonly outcome: Prepared }[];

async function store(batch: Batch, { store, tell }: AddTools): Promise<void> {
  for (const { job, outcome } of batch) {
    if (!outcome.ok) tell({ kind: outcome.passedOver ? 'skipped' : 'failed', name: job.name, problem: outcome.problem });
  }
  const ready = batch.flatMap(({ job, outcome }) => (outcome.ok ? [{ name: job.name, ...outcome }] : []));
  const added = await store.addReports(ready.map(({ report }) => report));
  for (const [index, { name, report, title, claims, warnings }] of ready.entries()) {
    const result = added[index];
    const { id } = report;
    if (result?.outcome !== 'added') tell({ kind: result?.outcome ?? 'held', name, id });
    else tell({ kind: 'added', name, id, number: result.number, title, claims, warnings });
  }
}
