import type { Judgement } from '../reconcile/comparison.ts';
import type { AsOf, ComparedReport } from '../reconcile/dossier.ts';
import { comparedReading, isKnown } from '../reconcile/from-reading.ts';
import type { Grading } from '../reconcile/grading.ts';
import { judgementsInForce } from '../reconcile/judgement.ts';
import { correctClaim } from '../review/correct.ts';
import { type Standing, standingOf } from '../review/status.ts';
import type { Filter } from '../store/filter.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Store, StoredClaim } from '../store/store.ts';
import { heldReading } from './stored-reading.ts';

export interface ComparedAsk {
  /** Of reports: every claim of a report that the filter finds comes along. */
  readonly filter?: Filter;
  /** What was known; null for everything. */
  readonly asOf?: AsOf | null;
}

const AT_ONCE = 50;

/**
 * The reports of a register as reconciling sees them, one after the other, the last taken in first: claims with
 * corrections applied, rejected ones left out. A few are in memory at a time. By the recorded clock decisions of later
 * days do not count either.
 */
export async function* comparedReports(store: Store, { filter = {}, asOf = null }: ComparedAsk = {}): AsyncGenerator<ComparedReport> {
  for (let before: number | undefined; ; ) {
    const page = await store.reports(filter, { limit: AT_ONCE, ...(before !== undefined && { before }) });
    for (const record of page) {
      const known = asOf === null || isKnown({ published: record.published, recorded: record.added }, asOf);
      if (known && record.reading !== null) yield comparedReport(store, record, asOf);
    }
    before = page.at(-1)?.number;
    if (before === undefined) return;
  }
}

/** One report of a register as reconciling sees it. */
export async function comparedReport(store: Store, record: ReportRecord, asOf: AsOf | null = null): Promise<ComparedReport> {
  const { reading, standings } = await heldReading(store, record);
  const then = asOf?.clock === 'recorded' ? await standingsBy(store, record.id, asOf.day) : standings;
  const claims = reading.claims.flatMap((claim) => standingClaim(claim, then.get(claim.id)));
  return comparedReading({ ...reading, claims }, record.added);
}

function standingClaim(claim: StoredClaim['claim'], standing: Standing | undefined): StoredClaim['claim'][] {
  if (standing === undefined) return [claim];
  if (standing.status === 'rejected') return [];
  if (Object.keys(standing.changes).length === 0) return [claim];
  const corrected = correctClaim(claim, standing.changes);
  return ['problem' in corrected ? claim : corrected];
}

async function standingsBy(store: Store, report: string, day: string): Promise<ReadonlyMap<string, Standing>> {
  const made = (await store.decisions({ report })).filter(({ decision }) => decision.at.slice(0, 10) <= day);
  const claims = new Set(made.flatMap(({ standsAt }) => standsAt ?? []));
  const on = (claim: string) => made.filter(({ standsAt }) => standsAt === claim).map(({ decision }) => decision);
  return new Map([...claims].map((claim) => [claim, standingOf(on(claim))]));
}

/** The judgements in force, on the claims where they now stand; those whose claim has vanished are left out. */
export async function heldJudgements(store: Store, asOf: AsOf | null = null): Promise<readonly Judgement[]> {
  const made = (await store.judgements({})).filter(({ judgement }) => asOf?.clock !== 'recorded' || judgement.at.slice(0, 10) <= asOf.day);
  const standing = made.flatMap(({ judgement, a, b }) => (a === null || b === null ? [] : [{ ...judgement, a, b }]));
  return [...judgementsInForce(standing).values()];
}

/** The gradings, on the claims where they now stand; those of which every claim has vanished hold for nothing. */
export async function heldGradings(store: Store, asOf: AsOf | null = null): Promise<readonly Grading[]> {
  const made = (await store.gradings({})).filter(({ grading }) => asOf?.clock !== 'recorded' || grading.at.slice(0, 10) <= asOf.day);
  return made.map(({ grading, claims }) => ({ ...grading, claims: claims.flatMap(({ stands }) => stands ?? []) }));
}
