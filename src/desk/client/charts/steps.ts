import type { BoardStep } from '../../../reconcile/board.ts';
import { type Days, placeOfDay, stretchOf } from './days.ts';

/** A step on the line of an agreement. `number` is its place in the list beside the line, from 1. */
export interface StepMark {
  readonly step: BoardStep;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Marks that would touch stand above one another: 0 is on the line. */
  readonly level: number;
}

export interface StepLine {
  readonly marks: readonly StepMark[];
  /** Steps of which no day is known: in the list only. */
  readonly undated: readonly { readonly step: BoardStep; readonly number: number }[];
  readonly days: Days | null;
}

/** Steps on a line of time. `width`: how much of the line one mark takes, 0 to 1. */
export function stepLine(steps: readonly BoardStep[], width: number): StepLine {
  const days = stretchOf(steps.flatMap(({ earliest, latest }) => [earliest, latest]));
  const ordered = steps.toSorted(byDay).map((step, index) => ({ step, number: index + 1 }));
  const isDated = ({ step }: { step: BoardStep }) => step.earliest !== null || step.latest !== null;
  const dated = days === null ? [] : ordered.filter(isDated).map((one) => ({ ...one, ...stretch(one.step, days) }));
  return { marks: stacked(dated, width), undated: ordered.filter((one) => !isDated(one)), days };
}

const UNDATED = '9999';

/** In the order of time; of one day, in the order in which the reports tell them. */
function byDay(a: BoardStep, b: BoardStep): number {
  const [dayA, dayB] = [a, b].map(({ earliest, latest }) => earliest ?? latest ?? UNDATED);
  return (dayA ?? UNDATED).localeCompare(dayB ?? UNDATED);
}

function stretch({ earliest, latest }: BoardStep, days: Days): { from: number; to: number } {
  const from = placeOfDay(earliest ?? latest ?? '', days);
  return { from, to: latest === null ? from : placeOfDay(latest, days) };
}

function stacked(marks: readonly Omit<StepMark, 'level'>[], width: number): StepMark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const middle = (mark.from + mark.to) / 2;
    const free = ends.findIndex((end) => end + width <= middle);
    const level = free === -1 ? ends.length : free;
    ends[level] = middle;
    return { ...mark, level };
  });
}
