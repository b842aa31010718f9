import { randomUUID } from 'node:crypto';
import type { Judgement, Verdict } from '../reconcile/comparison.ts';
import { judgementsInForce, pairKey } from '../reconcile/judgement.ts';
import type { JudgementRecord, Store } from '../store/store.ts';

export interface Judging {
  /** Null takes back the judgement that holds for the two claims. */
  readonly verdict: Verdict | null;
  readonly by: string;
  readonly reason: string | null;
}

/** Appends what a person says of two claims; a string says why it cannot be. */
export async function judgeClaims(store: Store, [a, b]: readonly [string, string], judging: Judging): Promise<JudgementRecord | string> {
  const { verdict, by, reason } = judging;
  if (a === b) return 'a claim is not judged against itself; name two claims';
  const said = { id: randomUUID(), a, b, by, at: new Date().toISOString(), reason };
  if (verdict !== null) return store.judge({ ...said, verdict, withdraws: null });
  const held = await judgementOf(store, a, b);
  if (held === null) return 'there is no judgement on these two claims to take back';
  return store.judge({ ...said, verdict: held.verdict, withdraws: held.id });
}

/** The judgement that holds for two claims of present readings. */
export async function judgementOf(store: Store, a: string, b: string): Promise<Judgement | null> {
  const records = await store.judgements({ claim: a });
  const standing = records.flatMap(({ judgement, ...at }) => (at.a === null || at.b === null ? [] : [{ ...judgement, a: at.a, b: at.b }]));
  return judgementsInForce(standing).get(pairKey(a, b)) ?? null;
}
