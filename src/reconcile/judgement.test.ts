import { describe, expect, test } from 'vitest';
import type { Judgement, Verdict } from './comparison.ts';
import { judgementsInForce, pairKey } from './judgement.ts';

const judge = (id: string, verdict: Verdict, more: Partial<Judgement> = {}): Judgement => ({
  id,
  a: 'x',
  b: 'y',
  verdict,
  by: 'Analyst',
  at: '2026-01-02T03:04:05.000Z',
  reason: null,
  withdraws: null,
  ...more,
});

const rows: [why: string, made: Judgement[], holds: string[]][] = [
  ['none', [], []],
  ['one', [judge('1', 'same')], ['1']],
  ['the later over the earlier', [judge('1', 'same'), judge('2', 'differs')], ['2']],
  ['the same pair the other way round', [judge('1', 'same'), judge('2', 'differs', { a: 'y', b: 'x' })], ['2']],
  ['two pairs', [judge('1', 'same'), judge('2', 'differs', { b: 'z' })], ['1', '2']],
  ['taken back', [judge('1', 'same'), judge('2', 'same', { withdraws: '1' })], []],
  ['the one before holds again', [judge('1', 'same'), judge('2', 'differs'), judge('3', 'differs', { withdraws: '2' })], ['1']],
  ['a withdrawal taken back', [judge('1', 'same'), judge('2', 'same', { withdraws: '1' }), judge('3', 'same', { withdraws: '2' })], ['1']],
];

describe('judgements in force', () => {
  test.each(rows)('%s', (_, made, holds) => {
    expect([...judgementsInForce(made).values()].map(({ id }) => id).sort()).toEqual(holds);
  });

  test('a pair has one key', () => {
    expect(pairKey('x', 'y')).toBe(pairKey('y', 'x'));
  });
});
