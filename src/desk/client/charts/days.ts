const DAY_MS = 86_400_000;

/** A day, ISO, as a number: days since 1970. An instant counts as its day in UTC. */
export function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY_MS;
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** First and last day of a chart, as numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The stretch that holds all the days given, with a day of air at both ends; null where none is known. */
export function stretchOf(days: readonly (string | null)[]): Days | null {
  const known = days.filter((day) => day !== null).map(dayNumber);
  if (known.length === 0) return null;
  return { from: Math.min(...known) - 1, to: Math.max(...known) + 1 };
}

/** Where the middle of a day stands, 0 to 1 from the earliest on. */
export function placeOfDay(iso: string, { from, to }: Days): number {
  return (dayNumber(iso) + 0.5 - from) / (to + 1 - from);
}

export interface DayTick {
  readonly iso: string;
  readonly at: number;
  readonly precision: 'day' | 'month' | 'year';
}

/** At most `most` ticks at whole days, weeks, months or years. */
export function dayTicks(days: Days, most: number): DayTick[] {
  const count = days.to + 1 - days.from;
  const step = [1, 2, 7, 14].find((each) => count / each <= most);
  if (step !== undefined) return everyDays(days, step);
  const months = [1, 2, 3, 6].find((each) => count / (each * 30.4) <= most);
  return months === undefined ? everyMonths(days, 12 * Math.ceil(count / 365 / most), 'year') : everyMonths(days, months, 'month');
}

function everyDays(days: Days, step: number): DayTick[] {
  const first = Math.ceil(days.from / step) * step;
  const count = Math.floor((days.to - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => tickAt(isoDay(first + index * step), days, 'day'));
}

function everyMonths(days: Days, step: number, precision: 'month' | 'year'): DayTick[] {
  const monthOf = (day: number) => Number(isoDay(day).slice(0, 4)) * 12 + Number(isoDay(day).slice(5, 7)) - 1;
  const first = Math.ceil(monthOf(days.from) / step) * step;
  const count = Math.floor((monthOf(days.to) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => firstOfMonth(first + index * step))
    .filter((iso) => dayNumber(iso) >= days.from)
    .map((iso) => tickAt(iso, days, precision));
}

function firstOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function tickAt(iso: string, days: Days, precision: DayTick['precision']): DayTick {
  return { iso, at: placeOfDay(iso, days), precision };
}
