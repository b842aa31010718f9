import type { Claim } from '../claims/claim.ts';
import { compareReadings, type ReadingDifference } from '../review/compare-readings.ts';
import type { Correction, ReportRecord } from '../store/record.ts';
import type { DecisionRecord, Store } from '../store/store.ts';
import { inBatches } from './batches.ts';
import type { Reread, RereadJob } from './prepare.ts';

export interface RereadPlan {
  readonly reports: AsyncIterable<ReportRecord>;
  readonly stop: AbortSignal;
}

export type RereadEvent =
  | {
      readonly kind: 'read';
      readonly report: ReportRecord;
      readonly first: boolean;
      readonly difference: ReadingDifference;
      readonly carried: readonly DecisionRecord[];
    }
  | { readonly kind: 'failed'; readonly report: ReportRecord; readonly problem: string };

export interface RereadTools {
  readonly store: Store;
  readonly tell: (event: RereadEvent) => void;
  readonly read: (jobs: AsyncIterable<RereadJob>) => AsyncIterable<{ readonly job: RereadJob; readonly outcome: Reread }>;
}

/** Reads reports again and puts the new readings beside the old; decisions are carried over, never changed. */
export async function rereadReports(plan: RereadPlan, tools: RereadTools): Promise<void> {
  const records = new Map<string, ReportRecord>();
  for await (const batch of inBatches(tools.read(jobsOf(plan, tools.store, records)))) {
    const ready = batch.flatMap(({ outcome }) => (outcome.ok ? [outcome.reading] : []));
    const added = await tools.store.addReadings(ready);
    for (const { job, outcome } of batch) {
      const report = records.get(job.id) as ReportRecord;
      records.delete(job.id);
      if (!outcome.ok) {
        tools.tell({ kind: 'failed', report, problem: outcome.problem });
        continue;
      }
      const result = added[ready.indexOf(outcome.reading)];
      const after = outcome.reading.claims.map(({ json }) => JSON.parse(json) as Claim);
      const difference = compareReadings(result?.before ?? [], after);
      tools.tell({ kind: 'read', report, first: report.reading === null, difference, carried: result?.carried ?? [] });
    }
  }
}

async function* jobsOf({ reports, stop }: RereadPlan, store: Store, records: Map<string, ReportRecord>): AsyncGenerator<RereadJob> {
  for await (const record of reports) {
    if (stop.aborted) return;
    const extraction = await store.extraction(record.id);
    if (extraction === null) continue;
    records.set(record.id, record);
    yield {
      id: record.id,
      name: record.provenance.name ?? record.id,
      text: extraction.text,
      opened: extraction.opened,
      provenance: record.provenance,
      corrections: correctionsOf(record),
    };
  }
}

/** What a person put right, as far as the reader looks at it. */
function correctionsOf({ found, title, publisher, published, language }: ReportRecord): Correction[] {
  const now = { title, publisher, published: published?.expression ?? null, language };
  const fields = Object.keys(now) as (keyof typeof now)[];
  return fields.filter((field) => field in found).map((field) => ({ field, value: now[field], by: '', reason: null }));
}

/** Reports that a reading by these rules is due for, the last taken in first. */
export async function* dueReports(store: Store, rules: string, all: boolean): AsyncGenerator<ReportRecord> {
  for (let before: number | undefined; ; ) {
    const page = await store.reports(all ? {} : { notReadBy: rules }, { limit: 100, ...(before !== undefined && { before }) });
    yield* page;
    before = page.at(-1)?.number;
    if (before === undefined) return;
  }
}

/** How many reports `dueReports` gives; where there are very many, no fewer. */
export async function countDue(store: Store, rules: string, all: boolean): Promise<number> {
  const due = await store.search({ words: [], filter: all ? {} : { notReadBy: rules }, order: 'newest', limit: 0 });
  return due.exact ? due.total : (await store.counts()).reports;
}
