import type { Store } from '../../store/store.ts';

const MOST_KEPT = 32;

/** The same work, its answers kept until something in the register changes. */
export function untilChanged<Asked, Answer>(
  store: Pick<Store, 'head'>,
  work: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  let at = -1;
  return async (asked) => {
    const { number } = await store.head();
    if (number !== at) kept.clear();
    at = number;
    const key = JSON.stringify(asked);
    const held = kept.get(key);
    if (held !== undefined) return held;
    const answer = work(asked);
    if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0] ?? key);
    kept.set(key, answer);
    // Only if it still stands there: a later question may have put another in its place.
    answer.catch(() => kept.get(key) === answer && kept.delete(key));
    return answer;
  };
}
