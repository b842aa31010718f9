import type { Day } from './day.ts';
import type { Unit } from './meaning.ts';
import { type Days, UNIT_ORDER } from './stretch.ts';

interface Told {
  readonly days: Days;
  readonly sentence: number;
  readonly order: number;
  /** Still to come on the day of publication. */
  readonly ahead: boolean;
}

/** Which of the days told: at most as long as `longest`, in sentence `since` or later, and none that is still to come. */
export interface Asked {
  readonly longest?: Unit | undefined;
  readonly since?: number;
  readonly behind?: boolean;
}

/** The days that a text has told so far: the last of every length, which is all that "the next day" can be counted from. */
export interface ToldDays {
  add(days: Days, sentence: number): void;
  last(asked: Asked): Days | null;
}

export function toldDays(now: Day | null): ToldDays {
  const lasts = new Map<string, Told>();
  let order = 0;
  return {
    add: (days, sentence) => {
      order += 1;
      const ahead = now !== null && days.first > now;
      lasts.set(`${days.unit} ${ahead}`, { days, sentence, order, ahead });
    },
    last: (asked) => {
      const fitting = [...lasts.values()].filter((told) => fits(told, asked));
      return fitting.reduce<Told | null>((best, one) => (best === null || one.order > best.order ? one : best), null)?.days ?? null;
    },
  };
}

function fits({ days, sentence, ahead }: Told, { longest, since = 0, behind = false }: Asked): boolean {
  const most = longest === undefined ? UNIT_ORDER.length : UNIT_ORDER.indexOf(longest);
  return UNIT_ORDER.indexOf(days.unit) <= most && sentence >= since && !(behind && ahead);
}
