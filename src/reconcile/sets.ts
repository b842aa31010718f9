/** Sets of things that are joined one pair after the other; the one that stands first in the list stands for its set. */
export interface Sets<T> {
  first(one: T): T;
  /** Joins the sets of two; gives the one that stands for both. */
  join(a: T, b: T): T;
}

export function setsOf<T>(all: readonly T[]): Sets<T> {
  const rank = new Map(all.map((one, index) => [one, index]));
  const parents = new Map<T, T>();
  const first = (one: T): T => {
    let top = one;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    for (let at = one; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  return {
    first,
    join: (a, b) => {
      const [topA, topB] = [first(a), first(b)];
      if (topA === topB) return topA;
      const [top, under] = (rank.get(topA) ?? 0) < (rank.get(topB) ?? 0) ? [topA, topB] : [topB, topA];
      parents.set(under, top);
      return top;
    },
  };
}
