import type { Static } from 'typebox';
import type { Marked } from '../../review/match-claims.ts';
import type { DecisionRecord, GradingRecord, JudgementRecord, Store } from '../../store/store.ts';
import type { DecisionRowSchema } from '../contract/decisions.ts';

export type DecisionRow = Static<typeof DecisionRowSchema>;

/** A row without what only its reports tell. */
export type BareRow = Omit<DecisionRow, 'sides' | 'withdrawn'> & { readonly sides: readonly BareSide[] };

interface BareSide {
  readonly marked: Pick<Marked, 'kind' | 'quote'>;
  /** Claim id that it stands at now; by which its report is found where that is not told. */
  readonly claim: string | null;
  readonly report: string | null;
}

const NOTHING = { changes: {}, verdict: null, graded: null } as const;

export function rowOfDecision({ decision, standsAt, how }: DecisionRecord): BareRow {
  const { id, act, by, at, reason, changes, withdraws, kind, quote, report } = decision;
  return {
    ...NOTHING,
    ...{ id, act, by, at, reason, withdraws, how },
    changes: { ...changes },
    sides: [{ marked: { kind: kind as Marked['kind'], quote }, claim: standsAt, report }],
  };
}

export function rowOfJudgement({ judgement, sides, a, b, how }: JudgementRecord): BareRow {
  const { id, by, at, reason, withdraws, verdict } = judgement;
  return {
    ...NOTHING,
    ...{ id, by, at, reason, withdraws, how, verdict },
    act: withdraws === null ? 'judge' : 'withdraw',
    sides: [
      { marked: sides.a, claim: a, report: null },
      { marked: sides.b, claim: b, report: null },
    ],
  };
}

export function rowOfGrading({ grading, claims, how }: GradingRecord): BareRow {
  const { id, by, at, reason, withdraws, ask, grade, computed } = grading;
  return {
    ...NOTHING,
    ...{ id, by, at, reason: reason === '' ? null : reason, withdraws, how },
    act: withdraws === null ? 'grade' : 'withdraw',
    graded: { ask, grade, computed, claims: claims.flatMap(({ stands }) => stands ?? []) },
    sides: [],
  };
}

/** Acts that somebody took back, of those given in the order in which they were made; a withdrawal of a withdrawal counted. */
export function takenBack(acts: readonly Pick<BareRow, 'id' | 'withdraws'>[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { id, withdraws } of [...acts].reverse()) if (withdraws !== null && !gone.has(id)) gone.add(withdraws);
  return gone;
}

/** Rows with the names of their reports. */
export async function fullRows(store: Store, rows: readonly BareRow[], withdrawn: ReadonlySet<string>): Promise<DecisionRow[]> {
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      withdrawn: withdrawn.has(row.id),
      sides: await Promise.all(row.sides.map((side) => fullSide(store, side))),
    })),
  );
}

async function fullSide(store: Store, { marked, claim, report: named }: BareSide): Promise<DecisionRow['sides'][number]> {
  const report = named ?? (claim === null ? null : ((await store.claim(claim))?.report ?? null));
  const held = report === null ? null : await store.report(report);
  return {
    kind: marked.kind,
    quote: marked.quote.exact,
    report,
    title: held?.title ?? held?.provenance.name ?? null,
    language: held?.language ?? 'und',
    claim,
  };
}
