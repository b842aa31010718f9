import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grading, gradingsInForce, gradingsOf } from './grading.ts';

const given = (id: string, claims: readonly string[], more: Partial<Grading> = {}): Grading => ({
  id,
  topic: 'figure persons',
  ask: { en: 'How many?', ar: 'كم؟' },
  claims,
  grade: 'confirmed',
  computed: 'single',
  by: 'Analyst',
  at: '2026-01-02T03:04:05.000Z',
  reason: 'the list was seen',
  withdraws: null,
  ...more,
});
const finding = (id: string, claims: readonly string[], topic = 'figure persons') => ({ id, topic, claims });

describe('a grade that a person gave stays with the claims of its finding', () => {
  test.each<[string, readonly ReturnType<typeof finding>[], readonly Grading[], Readonly<Record<string, string>>]>([
    ['the same claims', [finding('f', ['a', 'b'])], [given('g', ['a', 'b'])], { f: 'g' }],
    [
      'an older report joins and gives the finding another id',
      [finding('new', ['older', 'a', 'b'])],
      [given('g', ['a', 'b'])],
      { new: 'g' },
    ],
    ['a claim vanished with a later reading', [finding('f', ['b'])], [given('g', ['b'])], { f: 'g' }],
    [
      'of two findings of one claim, that of its question',
      [finding('s', ['a'], 'stance'), finding('f', ['a'])],
      [given('g', ['a'])],
      { f: 'g' },
    ],
    ['it came apart: where most claims are', [finding('x', ['a']), finding('y', ['b', 'c'])], [given('g', ['a', 'b', 'c'])], { y: 'g' }],
    [
      'it came apart in halves: where the earliest claim is',
      [finding('y', ['b']), finding('x', ['a'])],
      [given('g', ['a', 'b'])],
      { x: 'g' },
    ],
    ['two grown into one: the last given', [finding('f', ['a', 'b'])], [given('g', ['a']), given('h', ['b'])], { f: 'h' }],
    [
      'taken back: the one before stands again',
      [finding('f', ['a'])],
      [given('g', ['a']), given('h', ['a']), given('w', [], { withdraws: 'h' })],
      { f: 'g' },
    ],
    [
      'the taking back is taken back',
      [finding('f', ['a'])],
      [given('g', ['a']), given('w', [], { withdraws: 'g' }), given('v', [], { withdraws: 'w' })],
      { f: 'g' },
    ],
    ['another question', [finding('f', ['z'])], [given('g', ['a'])], {}],
  ])('%s', (_, findings, gradings, expected) => {
    expect(Object.fromEntries([...gradingsOf(findings, gradings)].map(([id, grading]) => [id, grading.id]))).toEqual(expected);
  });

  test('whatever joins the finding, and in whatever order findings come', () => {
    const claims = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(claims, claims, fc.boolean(), (of, others, first) => {
        const joined = finding('f', first ? [...others, ...of] : [...of, ...others]);
        const beside = finding('other', ['elsewhere']);
        for (const findings of [
          [joined, beside],
          [beside, joined],
        ])
          expect([...gradingsOf(findings, [given('g', of)]).keys()]).toEqual(['f']);
      }),
    );
  });

  test('what is in force never holds a withdrawal, nor what one took back', () => {
    const acts = fc.array(fc.record({ back: fc.boolean(), of: fc.nat(10) }), { maxLength: 10 });
    fc.assert(
      fc.property(acts, (steps) => {
        const gradings = steps.map(({ back, of }, index) => given(`g${index}`, ['a'], { withdraws: back && of < index ? `g${of}` : null }));
        const inForce = gradingsInForce(gradings);
        const backs = gradings.filter(({ withdraws }) => withdraws !== null);
        const last = backs.at(-1);
        expect(inForce.every(({ withdraws }) => withdraws === null)).toBe(true);
        if (last !== undefined) expect(inForce.some(({ id }) => id === last.withdraws)).toBe(false);
      }),
    );
  });
});
