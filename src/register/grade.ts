import { randomUUID } from 'node:crypto';
import type { Finding, Grade } from '../reconcile/finding.ts';
import type { GradingRecord, Store } from '../store/store.ts';

export interface GivingGrade {
  /** Null takes back the grade that a person gave. */
  readonly grade: Grade | null;
  readonly by: string;
  readonly reason: string | null;
}

/** Appends the grade that a person gives a finding of the register; a string says why it cannot be. */
export async function gradeFinding(store: Store, finding: Finding, { grade, by, reason }: GivingGrade): Promise<GradingRecord | string> {
  const { topic, question, claims, computed, given } = finding;
  const said = { id: randomUUID(), topic, ask: question.ask, claims, computed, by, at: new Date().toISOString() };
  if (grade === null)
    return given === null
      ? 'nobody gave this finding a grade: there is nothing to take back'
      : store.grade({ ...said, grade: given.grade, reason: reason?.trim() ?? '', withdraws: given.id });
  const why = reason?.trim() ?? '';
  if (why === '') return 'say why: a grade that a person gives needs a reason';
  return store.grade({ ...said, grade, reason: why, withdraws: null });
}
