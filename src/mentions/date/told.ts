import type { Unit } from './meaning.ts';
import { type Days, UNIT_ORDER } from './stretch.ts';

interface Told {
  readonly days: Days;
  readonly sentence: number;
  readonly order: number;
}

/** The days that a text has told so far: the last of every length, which is all that "the next day" can be counted from. */
export interface ToldDays {
  add(days: Days, sentence: number): void;
  /** The days told last that are at most as long as `longest`, in sentence `since` or later. */
  last(longest: Unit | undefined, since?: number): Days | null;
}

export function toldDays(): ToldDays {
  const lasts = new Map<Unit, Told>();
  let order = 0;
  return {
    add: (days, sentence) => {
      order += 1;
      lasts.set(days.unit, { days, sentence, order });
    },
    last: (longest, since = 0) => {
      const most = longest === undefined ? UNIT_ORDER.length : UNIT_ORDER.indexOf(longest);
      const fitting = [...lasts.values()].filter(({ days, sentence }) => UNIT_ORDER.indexOf(days.unit) <= most && sentence >= since);
      return fitting.reduce<Told | null>((best, one) => (best === null || one.order > best.order ? one : best), null)?.days ?? null;
    },
  };
}
