import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardStep } from '../../../reconcile/board.ts';
import { isoDay } from './days.ts';
import { stepLine } from './steps.ts';

function step(name: string, earliest: string | null, latest = earliest): BoardStep {
  return { step: name, track: null, earliest, latest, state: 'done', venue: null, origins: [], claims: [] };
}

describe('the line of an agreement', () => {
  test('numbers follow time; steps without a day come last and keep a number', () => {
    const { slots, undated } = stepLine([step('failed', '2017-10-12'), step('talks', null), step('agreed', '2017-10-10')]);
    expect(slots.flatMap(({ marks }) => marks.map(({ step, number }) => [step.step, number]))).toEqual([
      ['agreed', 1],
      ['failed', 2],
    ]);
    expect(undated.map(({ step, number }) => [step.step, number])).toEqual([['talks', 3]]);
  });

  test('steps of one time stand above one another', () => {
    const { slots, levels } = stepLine([step('a', '2017-10-12'), step('b', '2017-10-12'), step('c', '2017-10-13')]);
    expect(slots.map(({ marks }) => marks.map(({ level }) => level))).toEqual([[0, 1], [0]]);
    expect(levels).toBe(2);
  });

  test('a step of long ago takes one place, and the gap is said', () => {
    const { slots } = stepLine([step('precedent', '2017-05-01', '2017-05-31'), step('agreed', '2017-10-10'), step('failed', '2017-10-12')]);
    expect(slots.map(({ at, afterGap }) => [at.toFixed(2), afterGap])).toEqual([
      ['0.17', false],
      ['0.50', true],
      ['0.83', false],
    ]);
  });

  test('nothing dated: no line', () => {
    expect(stepLine([step('talks', null)])).toMatchObject({ slots: [], levels: 0 });
  });

  test('no step is lost, and places follow the order of time', () => {
    const days = fc.array(fc.option(fc.integer({ min: 17_000, max: 17_100 }), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(days, (list) => {
        const { slots, undated } = stepLine(list.map((day, index) => step(`s${index}`, day === null ? null : isoDay(day))));
        expect(slots.reduce((sum, { marks }) => sum + marks.length, undated.length)).toBe(list.length);
        expect(
          slots.every(
            ({ earliest, at }, index) =>
              index === 0 || ((slots[index - 1]?.earliest ?? '') < (earliest ?? '') && (slots[index - 1]?.at ?? 1) < at),
          ),
        ).toBe(true);
      }),
    );
  });
});
