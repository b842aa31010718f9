/** Days, ISO, inclusive; null where open. `sure` is false where the text names no day and the day of reporting stands in. */
export interface Window {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sure: boolean;
}

const MS_PER_DAY = 86_400_000;

const numbers = new Map<string, number>();
const MOST_REMEMBERED = 100_000;

/** Days since 1970-01-01. Remembered: the same few days are asked for again and again. */
export function dayNumber(iso: string): number {
  const known = numbers.get(iso);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  const day = Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
  numbers.set(iso, day);
  return day;
}

export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

export function overlap(a: Window, b: Window, slack = 0): boolean {
  return startsBy(a, b, slack) && startsBy(b, a, slack);
}

/** True where `a` does not begin after `b` is over. */
function startsBy(a: Window, b: Window, slack: number): boolean {
  if (a.earliest === null || b.latest === null) return true;
  return slack === 0 ? a.earliest <= b.latest : dayNumber(a.earliest) <= dayNumber(b.latest) + slack;
}

/** True where all of `a` lies before all of `b`. */
export function before(a: Window, b: Window): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Days that the window spans; null where it is open. */
export function length({ earliest, latest }: Window): number | null {
  return earliest === null || latest === null ? null : dayNumber(latest) - dayNumber(earliest) + 1;
}

/** Share of the shorter window that both have, 0 to 1; 1 where one of them is open and they meet. */
export function sharedShare(a: Window, b: Window): number {
  const [lengthA, lengthB] = [length(a), length(b)];
  if (lengthA === null || lengthB === null) return overlap(a, b) ? 1 : 0;
  const from = Math.max(dayNumber(a.earliest ?? ''), dayNumber(b.earliest ?? ''));
  const to = Math.min(dayNumber(a.latest ?? ''), dayNumber(b.latest ?? ''));
  return Math.max(0, to - from + 1) / Math.min(lengthA, lengthB);
}

export function windowWords({ earliest, latest }: Window): string {
  if (earliest === null) return latest === null ? 'no day given' : `by ${latest}`;
  if (latest === null) return `from ${earliest}`;
  return earliest === latest ? earliest : `${earliest} to ${latest}`;
}
