import type { BoardStep } from '../../../reconcile/board.ts';
import { dayNumber } from './days.ts';

/** A step on the line of an agreement. `number` is its place in the list beside the line, from 1. */
export interface StepMark {
  readonly step: BoardStep;
  readonly number: number;
  /** Steps of one time stand above one another: 0 is on the line. */
  readonly level: number;
}

/** A time at which steps are told, at its place on the line from 0 to 1. Places follow the order of time, not its length. */
export interface StepSlot {
  readonly at: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly marks: readonly StepMark[];
  /** Much time lies between this and what came before. */
  readonly afterGap: boolean;
}

export interface StepLine {
  readonly slots: readonly StepSlot[];
  /** Steps of which no day is known: in the list only. */
  readonly undated: readonly Omit<StepMark, 'level'>[];
  readonly levels: number;
}

const GAP_DAYS = 14;

/** Steps on a line: one time one slot, so that a step of long ago does not squeeze the days that matter. */
export function stepLine(steps: readonly BoardStep[]): StepLine {
  const numbered = steps.toSorted(byDay).map((step, index) => ({ step, number: index + 1 }));
  const dated = numbered.filter(({ step }) => dayOf(step) !== null);
  const groups = [...Map.groupBy(dated, ({ step }) => `${step.earliest} ${step.latest}`).values()];
  const slots = groups.map((group, index) => {
    const { earliest, latest } = group[0]?.step ?? { earliest: null, latest: null };
    const before = groups[index - 1]?.[0]?.step;
    return {
      at: (index + 0.5) / groups.length,
      earliest,
      latest,
      marks: group.map((one, level) => ({ ...one, level })),
      afterGap: before !== undefined && group[0] !== undefined && distance(before, group[0].step) > GAP_DAYS,
    };
  });
  const levels = Math.max(0, ...groups.map((group) => group.length));
  return { slots, undated: numbered.filter(({ step }) => dayOf(step) === null), levels };
}

const UNDATED = '9999';

/** In the order of time; of one day, in the order in which the reports tell them. */
function byDay(a: BoardStep, b: BoardStep): number {
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return order(dayOf(a) ?? UNDATED, dayOf(b) ?? UNDATED) || order(a.latest ?? UNDATED, b.latest ?? UNDATED);
}

function dayOf({ earliest, latest }: BoardStep): string | null {
  return earliest ?? latest;
}

function distance(a: BoardStep, b: BoardStep): number {
  return dayNumber(dayOf(b) ?? '') - dayNumber(a.latest ?? dayOf(a) ?? '');
}
