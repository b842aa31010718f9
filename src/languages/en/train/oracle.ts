import { isPossible, LEFT, type ParseState, RIGHT, SHIFT, stackAt } from '../model/parse-state.ts';

/**
 * The moves from which the best tree still in reach stays in reach (Goldberg and Nivre 2013, arc-hybrid). `gold[i]` is
 * the governor of place i; the root is the last place.
 */
export function goodMoves(state: ParseState, gold: Int32Array): number[] {
  const top = stackAt(state, 0);
  const next = state.next;
  if (top < 0 || (isPossible(state, SHIFT) && gold[next] === top)) return [SHIFT];
  if (gold[top] === next) return [LEFT];
  const below = stackAt(state, 1);
  const losing = new Set<number>();
  if (below >= 0 && gold[top] === below) losing.add(LEFT);
  if (linksStack(state, gold)) losing.add(SHIFT);
  if (linksBuffer(state, gold, top)) losing.add(LEFT).add(RIGHT);
  return [SHIFT, RIGHT, LEFT].filter((move) => isPossible(state, move) && !losing.has(move));
}

/** Shifting the next word loses its links with the words on the stack below the top. */
function linksStack(state: ParseState, gold: Int32Array): boolean {
  for (let depth = 0; depth < state.size; depth += 1) {
    const place = stackAt(state, depth);
    if (gold[place] === state.next || (depth > 0 && gold[state.next] === place)) return true;
  }
  return false;
}

/** Taking the top off the stack loses its links with the words behind the next one. */
function linksBuffer(state: ParseState, gold: Int32Array, top: number): boolean {
  for (let place = state.next + 1; place < state.count; place += 1) if (gold[place] === top || gold[top] === place) return true;
  return false;
}

/** True where no two arcs cross; only such trees can be built. `gold` as above. */
export function isProjective(gold: Int32Array): boolean {
  const root = gold.length - 1;
  for (let place = 0; place < root; place += 1) {
    const from = Math.min(place, gold[place] as number);
    const to = Math.max(place, gold[place] as number);
    for (let inner = from + 1; inner < to; inner += 1) {
      const head = gold[inner] as number;
      if (head < from || head > to) return false;
    }
  }
  return true;
}
