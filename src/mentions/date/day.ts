/** A day of the Gregorian calendar as days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;

/** Null for what is no day, such as 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.floor(date.getTime() / MS) : null;
}

export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

export function parseIso(iso: string): Day {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MS);
}

export function fieldsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month so many months away; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: number } = fieldsOf(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(number, daysIn(toYear, toMonth))) as Day;
}

export function firstOf(year: number, month: number): Day {
  return dayOf(year, month, 1) as Day;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The week of ISO 8601 that holds the day, with the year that the week is counted in. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = fieldsOf(thursday);
  return { year, week: Math.floor((thursday - firstOf(year, 1)) / 7) + 1 };
}
