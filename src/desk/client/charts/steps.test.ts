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
    const { marks, undated } = stepLine([step('failed', '2017-10-12'), step('talks', null), step('agreed', '2017-10-10')], 0.05);
    expect(marks.map(({ step, number }) => [step.step, number])).toEqual([
      ['agreed', 1],
      ['failed', 2],
    ]);
    expect(undated.map(({ step, number }) => [step.step, number])).toEqual([['talks', 3]]);
  });

  test('steps of one day stand above one another', () => {
    expect(
      stepLine([step('a', '2017-10-12'), step('b', '2017-10-12'), step('c', '2017-10-12')], 0.05).marks.map(({ level }) => level),
    ).toEqual([0, 1, 2]);
  });

  test('nothing dated: no line', () => {
    expect(stepLine([step('talks', null)], 0.05)).toMatchObject({ marks: [], days: null });
  });

  test('marks of one level never touch, and none is lost', () => {
    const days = fc.array(fc.integer({ min: 17_000, max: 17_400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (list, width) => {
        const { marks } = stepLine(
          list.map((day, index) => step(`s${index}`, isoDay(day))),
          width,
        );
        expect(marks.length).toBe(list.length);
        for (const a of marks) {
          const touching = marks.filter((b) => b !== a && b.level === a.level && Math.abs(b.from - a.from) < width - 1e-9);
          expect(touching).toEqual([]);
        }
      }),
    );
  });
});
