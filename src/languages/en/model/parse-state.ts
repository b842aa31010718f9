/** Moves of the arc-hybrid system, in the order of their classes. */
export const SHIFT = 0;
export const RIGHT = 1;
export const LEFT = 2;

/**
 * A parse under way over `count` places, the last of which is the root. `next` is the front of the buffer; the stack
 * holds `size` places. For every place: its head and label once known, its two outermost children on either side.
 */
export interface ParseState {
  readonly count: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly stack: Int32Array;
  size: number;
  next: number;
}

export function newParseState(words: number): ParseState {
  const count = words + 1;
  const none = (): Int32Array => new Int32Array(count).fill(-1);
  return {
    count,
    heads: none(),
    labels: new Int32Array(count),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: new Int32Array(count),
    rightCount: new Int32Array(count),
    stack: new Int32Array(count),
    size: 0,
    next: 0,
  };
}

export function isFinished(state: ParseState): boolean {
  return state.size === 0 && state.next + 1 >= state.count;
}

export function isPossible(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next + 1 < state.count;
  return state.size >= (move === RIGHT ? 2 : 1);
}

/** The move where only one is possible; null where there is a choice. */
export function onlyMove(state: ParseState): number | null {
  if (state.size === 0) return SHIFT;
  return state.size === 1 && !isPossible(state, SHIFT) ? LEFT : null;
}

export function stackAt(state: ParseState, depth: number): number {
  return depth < state.size ? (state.stack[state.size - 1 - depth] as number) : -1;
}

export function shift(state: ParseState): void {
  state.stack[state.size] = state.next;
  state.size += 1;
  state.next += 1;
}

/** The governor that `move` would give to the top of the stack. */
export function headOf(state: ParseState, move: number): number {
  return move === RIGHT ? stackAt(state, 1) : state.next;
}

/** Takes the top off the stack and hangs it where `move` says. */
export function attach(state: ParseState, move: number, label: number): void {
  const child = stackAt(state, 0);
  const head = headOf(state, move);
  state.size -= 1;
  state.heads[child] = head;
  state.labels[child] = label;
  if (child < head) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = child;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = child;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
  }
}
