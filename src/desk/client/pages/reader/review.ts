import { useSyncExternalStore } from 'react';
import { ask } from '../../api/ask.ts';
import { settings } from '../../settings.ts';
import type { HeldClaim, Standing } from './types.ts';

/** What this person did last, so that it can be undone. */
interface Done {
  readonly claim: string;
  readonly code: string;
}

/**
 * Where the claims of one report stand, and which is the current one. Rows and marks listen to their own claim only, so that
 * a key press draws one row anew and not three hundred.
 */
export interface Review {
  current(): string | null;
  setCurrent(claim: string | null): void;
  standing(claim: string): Standing | undefined;
  /** Takes over what the server says. */
  settle(claims: readonly HeldClaim[]): void;
  decide(claim: HeldClaim, decision: Decision): Promise<Standing>;
  lastDone(): Done | null;
  note(done: Done | null): void;
  watch(topic: string, listener: () => void): () => void;
  /** Told of every standing that changes. */
  watchAll(listener: () => void): () => void;
}

export interface Decision {
  readonly act: 'accept' | 'correct' | 'reject' | 'withdraw';
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
}

const CURRENT = 'current';
const DONE = 'done';
const ANY = 'any';
const SHOWN_AT_ONCE = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const;

export function openReview(): Review {
  const listeners = new Map<string, Set<() => void>>();
  const standings = new Map<string, Standing>();
  let current: string | null = null;
  let done: Done | null = null;
  const tell = (topic: string) => {
    for (const listener of listeners.get(topic) ?? []) listener();
  };
  const put = (claim: string, standing: Standing) => {
    standings.set(claim, standing);
    tell(claim);
    tell(ANY);
  };
  const watch = (topic: string, listener: () => void) => {
    const own = listeners.get(topic) ?? new Set();
    listeners.set(topic, own.add(listener));
    return () => own.delete(listener);
  };
  const setCurrent = (claim: string | null) => {
    if (claim === current) return;
    const before = current;
    current = claim;
    if (before !== null) tell(before);
    if (claim !== null) tell(claim);
    tell(CURRENT);
  };
  return {
    current: () => current,
    setCurrent,
    standing: (claim) => standings.get(claim),
    settle: (claims) => {
      for (const { claim, standing } of claims)
        if (JSON.stringify(standings.get(claim.id)) !== JSON.stringify(standing)) put(claim.id, standing);
    },
    decide: async ({ claim, code }, decision) => {
      const before = standings.get(claim.id);
      const { act, changes, reason } = decision;
      // Shown before the server has answered; taken back where it refuses.
      if (act !== 'withdraw' && before !== undefined)
        put(claim.id, { ...before, status: SHOWN_AT_ONCE[act], changes: { ...before.changes, ...changes } });
      try {
        const body = { act, ...(changes && { changes }), ...(reason && { reason }), ...by() };
        const { standing } = await ask('POST /api/claims/:id/decisions', { params: { id: claim.id }, body });
        put(claim.id, standing);
        done = act === 'withdraw' ? null : { claim: claim.id, code };
        tell(DONE);
        return standing;
      } catch (problem) {
        if (before !== undefined) put(claim.id, before);
        throw problem;
      }
    },
    lastDone: () => done,
    note: (now) => {
      done = now;
      tell(DONE);
    },
    watch,
    watchAll: (listener) => watch(ANY, listener),
  };
}

/** The name that decisions carry; left out where the person gave none. */
export function by(): { readonly by?: string } {
  const name = settings().name.trim();
  return name === '' ? {} : { by: name };
}

export function useCurrent(review: Review): string | null {
  return useSyncExternalStore((listener) => review.watch(CURRENT, listener), review.current);
}

export function useIsCurrent(review: Review, claim: string): boolean {
  return useSyncExternalStore(
    (listener) => review.watch(claim, listener),
    () => review.current() === claim,
  );
}

export function useStanding(review: Review, held: HeldClaim): Standing {
  return useSyncExternalStore(
    (listener) => review.watch(held.claim.id, listener),
    () => review.standing(held.claim.id) ?? held.standing,
  );
}

export function useLastDone(review: Review): Done | null {
  return useSyncExternalStore((listener) => review.watch(DONE, listener), review.lastDone);
}
