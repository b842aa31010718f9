import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attach, isFinished, newParseState, SHIFT, shift } from '../model/parse-state.ts';
import { goodMoves, isProjective } from './oracle.ts';

/** Random governors: only trees count, the root last. */
const governors = fc.integer({ min: 1, max: 9 }).chain((count) => fc.array(fc.nat(count), { minLength: count, maxLength: count }));

function isTree(heads: readonly number[]): boolean {
  return heads.every((_, index) => {
    let at = index;
    for (let steps = 0; steps <= heads.length; steps += 1) {
      if (at === heads.length) return true;
      at = heads[at] as number;
    }
    return false;
  });
}

describe('goodMoves', () => {
  it('leads to the tree itself from the start, for every projective tree', () => {
    let seen = 0;
    fc.assert(
      fc.property(governors, fc.nat(), (heads, pick) => {
        const gold = Int32Array.from([...heads, -1]);
        fc.pre(isTree(heads) && isProjective(gold));
        seen += 1;
        const state = newParseState(heads.length);
        while (!isFinished(state)) {
          const moves = goodMoves(state, gold);
          expect(moves.length).toBeGreaterThan(0);
          const move = moves[pick % moves.length] as number;
          if (move === SHIFT) shift(state);
          else attach(state, move, 1);
        }
        expect([...state.heads]).toEqual([...gold]);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('isProjective', () => {
  it.each([
    [[1, 2, -1], true],
    [[2, 0, -1], true],
    [[2, 4, 4, 1, -1], false],
  ])('%j: %s', (gold, expected) => {
    expect(isProjective(Int32Array.from(gold))).toBe(expected);
  });
});
