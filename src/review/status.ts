import type { Decision } from './decision.ts';

export const STATUSES = ['open', 'accepted', 'rejected', 'corrected'] as const;
export type Status = (typeof STATUSES)[number];

/** Where a claim stands: derived from its decisions, never stored as a truth of its own. */
export interface Standing {
  readonly status: Status;
  /** Corrected values by path, the later over the earlier; they stand beside what was read. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** The decision that says so; null while the claim is open. */
  readonly last: Decision | null;
}

const AFTER = { add: 'accepted', accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const;

/** The standing of a claim whose decisions are given in the order in which they were made. */
export function standingOf(decisions: readonly Decision[]): Standing {
  const valid = inForce(decisions);
  const last = valid.at(-1) ?? null;
  const changes = Object.assign({}, ...valid.map((decision) => decision.changes)) as Record<string, unknown>;
  return { status: last === null ? 'open' : AFTER[last.act], changes, last };
}

export type InForce = Decision & { readonly act: Exclude<Decision['act'], 'withdraw'> };

/** Decisions that nobody took back. A withdrawal can itself be withdrawn. */
export function inForce(decisions: readonly Decision[]): InForce[] {
  const gone = new Set<string>();
  const kept: InForce[] = [];
  for (const decision of [...decisions].reverse()) {
    if (gone.has(decision.id)) continue;
    if (decision.act === 'withdraw') gone.add(decision.withdraws ?? '');
    else kept.push(decision as InForce);
  }
  return kept.reverse();
}
