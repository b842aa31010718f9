import { addMonths, type Day, fieldsOf, firstOf, weekdayOf } from './day.ts';
import type { Unit } from './meaning.ts';

/** First and last day, both inside. `unit` is the calendar unit that the days make up. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
  readonly unit: Unit;
}

export const UNIT_ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The whole calendar unit around a day. A winter begins in December; a decade in the year ending in 0. */
export function unitAround(day: Day, unit: Unit): Days {
  const monday = day - weekdayOf(day) + 1;
  if (unit === 'week') return { first: monday, last: monday + 6, unit };
  if (unit === 'weekend') return { first: monday + 5, last: monday + 6, unit };
  const months = MONTHS_OF[unit];
  if (months === undefined) return { first: day, last: day, unit: 'day' };
  const { year, month } = fieldsOf(day);
  const offset = unit === 'season' ? 1 : 0;
  const index = year * 12 + month - 1 + offset;
  const first = addMonths(firstOf(Math.floor((index - (index % months)) / 12), ((index - (index % months)) % 12) + 1), -offset);
  return { first, last: addMonths(first, months) - 1, unit };
}

/** A day so many units away; hours and shorter count as the days that they fill. */
export function moved(day: Day, unit: Unit, by: number): Day {
  if (unit === 'day') return day + by;
  if (unit === 'week' || unit === 'weekend') return day + 7 * by;
  const months = MONTHS_OF[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * by));
  const hours = unit === 'hour' ? by : unit === 'minute' ? by / 60 : by / 3600;
  return day + Math.sign(hours) * Math.ceil(Math.abs(hours) / 24 - 1e-9);
}

/** "early", "mid", "late": thirds of a month, a week, a year and so on. */
export function thirdOf(days: Days, third: 'start' | 'middle' | 'end'): Days {
  const months = MONTHS_OF[days.unit] ?? 0;
  const at = { start: 0, middle: 1, end: 2 }[third];
  if (months >= 3) {
    const first = addMonths(days.first, Math.floor((months * at) / 3));
    return { ...days, first, last: addMonths(days.first, Math.floor((months * (at + 1)) / 3)) - 1 };
  }
  if (months === 1) {
    const first = days.first + 10 * at;
    return { ...days, first, last: at === 2 ? days.last : first + 9 };
  }
  if (days.unit !== 'week') return days;
  const [from, to] = [
    [0, 1],
    [2, 3],
    [4, 6],
  ][at] as [number, number];
  return { ...days, first: days.first + from, last: days.first + to };
}
