import type { Held } from '../../../reconcile/finding.ts';
import { type Amounts, axisOf, placeOfAmount } from './amounts.ts';
import { type Days, placeOfDay, stretchOf } from './days.ts';

/** What an origin held at one time. */
export type Answer = Omit<Held, 'earlier'>;

/** A stretch of an axis, 0 to 1; an open end runs off its edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

export interface Mark {
  readonly answer: Answer;
  /** Null where no amount is told ("many", or no figure at all). */
  readonly amount: Stretch | null;
  /** The days it speaks of; null where none is known. */
  readonly spoken: Stretch | null;
  readonly reported: number | null;
  readonly last: boolean;
  readonly contradicted: boolean;
}

/** All that one origin said of a question, the last word at the end. */
export interface Lane {
  readonly origin: string;
  readonly marks: readonly Mark[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly days: Days | null;
  readonly amounts: Amounts | null;
}

/** A question as lanes, one an origin, in the order in which the origins spoke first. `contradicted`: claim ids. */
export function lanesOf(held: readonly Held[], contradicted: ReadonlySet<string>): Lanes {
  const told = held.map((last) => ({ origin: last.origin, answers: [...last.earlier.toReversed(), last] }));
  const answers = told.flatMap((lane) => lane.answers);
  const days = stretchOf(answers.flatMap(({ reported, asOf }) => [reported, asOf.earliest, asOf.latest]));
  const amounts = axisOf(answers.flatMap(({ low, high }) => [low, high]));
  const lanes = told.toSorted(byFirstWord).map(({ origin, answers }) => ({
    origin,
    marks: answers.map((answer, index) => ({
      answer,
      amount: amounts && amountStretch(answer, amounts),
      spoken: days && dayStretch(answer, days),
      reported: days === null || answer.reported === null ? null : placeOfDay(answer.reported, days),
      last: index === answers.length - 1,
      contradicted: answer.claims.some((claim) => contradicted.has(claim)),
    })),
  }));
  return { lanes, days, amounts };
}

/** Of one origin no more than a part of what stands, so that others stand too. */
const SHARE = 4;

/** The first lanes, so many rows in all; of a long lane its last words. */
export function firstLanes(lanes: readonly Lane[], most: number): { readonly lanes: readonly Lane[]; readonly left: number } {
  const shown: Lane[] = [];
  let room = most;
  for (const lane of lanes) {
    if (room <= 0) break;
    const marks = lane.marks.slice(-Math.min(room, Math.ceil(most / SHARE)));
    shown.push({ ...lane, marks });
    room -= marks.length;
  }
  return { lanes: shown, left: rowsOf(lanes) - rowsOf(shown) };
}

function rowsOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { marks }) => sum + marks.length, 0);
}

interface Told {
  readonly origin: string;
  readonly answers: readonly Answer[];
}

const UNDATED = '9999';

function byFirstWord(a: Told, b: Told): number {
  const first = ({ answers }: Told) => answers.find(({ reported }) => reported !== null)?.reported ?? UNDATED;
  return first(a).localeCompare(first(b)) || (a.answers[0]?.low ?? 0) - (b.answers[0]?.low ?? 0) || a.origin.localeCompare(b.origin);
}

function amountStretch({ low, high }: Answer, axis: Amounts): Stretch | null {
  if (low === null && high === null) return null;
  return {
    from: low === null ? 0 : placeOfAmount(low, axis),
    to: high === null ? 1 : placeOfAmount(high, axis),
    openFrom: low === null,
    openTo: high === null,
  };
}

function dayStretch({ asOf: { earliest, latest } }: Answer, days: Days): Stretch | null {
  if (earliest === null && latest === null) return null;
  const half = 0.5 / (days.to + 1 - days.from);
  return {
    from: earliest === null ? 0 : placeOfDay(earliest, days) - half,
    to: latest === null ? 1 : placeOfDay(latest, days) + half,
    openFrom: earliest === null,
    openTo: latest === null,
  };
}
