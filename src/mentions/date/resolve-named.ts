import { type Day, dayOf, daysIn, fieldsOf, firstOf, weekdayOf } from './day.ts';
import type { Named } from './meaning.ts';
import type { Resolved, Standpoint } from './resolve.ts';
import { type Days, moved, unitAround } from './stretch.ts';

interface Inside extends Standpoint {
  /** The wider stretch that the named days must lie in. */
  readonly outer?: Days;
}

/** The days that calendar fields name. Fields left open are taken from the day of speaking, looking back unless ahead. */
export function resolveNamed(meaning: Named, from: Inside): Resolved | null {
  if (meaning.unknown !== undefined) return null;
  if (meaning.nth !== undefined) return from.outer === undefined ? null : placed(nth(meaning.nth, from.outer), from);
  if (isFixed(meaning)) return placed(inYear(meaning, meaning.year as number), null);
  if (meaning.decade !== undefined) return placed(unitAround(firstOf(meaning.decade, 1), 'decade'), null);
  if (meaning.century !== undefined) return placed(unitAround(firstOf((meaning.century - 1) * 100, 1), 'century'), null);
  if (from.outer !== undefined) return placed(within(meaning, from.outer), from);
  return from.now === null ? null : placed(nearest(meaning, from.now, from), from);
}

function placed(days: Days | null, from: Standpoint | null): Resolved | null {
  return days === null ? null : { ...days, anchor: from === null ? 'text' : 'publication' };
}

function isFixed(meaning: Named): boolean {
  return meaning.year !== undefined;
}

const SEASON_MONTHS = [3, 6, 9, 12];

/** The days in a given year; null where that year has no such day. */
function inYear(meaning: Named, year: number): Days | null {
  const { month, day, lastDay, quarter, half, season } = meaning;
  if (month !== undefined && day !== undefined) return daysOf(year, month, [day, lastDay ?? day]);
  if (month !== undefined) return { first: firstOf(year, month), last: firstOf(year, month) + daysIn(year, month) - 1, unit: 'month' };
  if (season !== undefined) return unitAround(firstOf(year, SEASON_MONTHS[season - 1] as number), 'season');
  if (quarter !== undefined) return unitAround(firstOf(year, quarter * 3), 'quarter');
  if (half !== undefined) return unitAround(firstOf(year, half * 6), 'half');
  return unitAround(firstOf(year, 1), 'year');
}

function daysOf(year: number, month: number, [from, to]: readonly [number, number]): Days | null {
  const first = dayOf(year, month, from);
  const last = to < from ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, to) : dayOf(year, month, to);
  return first === null || last === null ? null : { first, last, unit: 'day' };
}

/** "Friday" in "last week", "June" in "last year": the first such days that begin inside. */
function within(meaning: Named, outer: Days): Days | null {
  if (meaning.weekday !== undefined && meaning.month === undefined) {
    const day = outer.first + ((meaning.weekday - weekdayOf(outer.first) + 7) % 7);
    return day <= outer.last ? { first: day, last: day, unit: 'day' } : null;
  }
  if (meaning.month === undefined && meaning.day !== undefined) {
    const { year, month } = fieldsOf(outer.first);
    return daysOf(year, month, [meaning.day, meaning.lastDay ?? meaning.day]);
  }
  return inYear(meaning, fieldsOf(outer.last).year);
}

function nth({ n, unit, count }: NonNullable<Named['nth']>, outer: Days): Days {
  if (n < 0) return { first: moved(outer.last + 1, unit, n * count), last: outer.last, unit };
  const first = moved(outer.first, unit, (n - 1) * count);
  return { first, last: Math.min(outer.last, moved(first, unit, count) - 1), unit };
}

/** Without a year: the last such days that have begun, or the next ones where the sentence looks ahead. */
function nearest(meaning: Named, now: Day, { lean }: Standpoint): Days | null {
  const want = meaning.strict ?? lean;
  if (meaning.weekday !== undefined && meaning.month === undefined) return weekday(meaning, now, want);
  if (meaning.month === undefined && meaning.day !== undefined) return dayOfMonth(meaning, now, want);
  if (meaning.weekend === true) return weekend(now, want);
  const { year } = fieldsOf(now);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].flatMap((one) => inYear(meaning, one) ?? []);
  const past = candidates.findLast(({ first, last }) => (meaning.strict === 'past' ? last < now : first <= now)) ?? null;
  const future = candidates.find(({ first, last }) => (meaning.strict === 'future' ? first > now : last >= now)) ?? null;
  return chosen(past, future, { now, want, strict: meaning.strict !== undefined });
}

const NEAR: Readonly<Record<'past' | 'none' | 'future', number>> = { past: 45, none: 62, future: 62 };
const FAR = 240;

/** Nobody tells of a day most of a year away without its year, where the same day of another year is near. */
function chosen(past: Days | null, future: Days | null, by: { now: Day; want: Standpoint['lean']; strict: boolean }): Days | null {
  const { now, want, strict } = by;
  const first = want === 'future' ? future : past;
  const other = want === 'future' ? past : future;
  if (strict || first === null || other === null) return first;
  return distance(other, now) <= NEAR[want ?? 'none'] && distance(first, now) > FAR ? other : first;
}

function distance({ first, last }: Days, now: Day): number {
  return Math.max(0, first - now, now - last);
}

function weekday(meaning: Named, now: Day, lean: Standpoint['lean']): Days {
  const wanted = meaning.weekday as number;
  const back = (weekdayOf(now) - wanted + 7) % 7;
  const day = lean === 'future' ? now + ((7 - back) % 7) : now - back;
  const same = day === now && meaning.strict !== undefined;
  const moved = same ? day + (meaning.strict === 'past' ? -7 : 7) : day;
  return { first: moved, last: moved, unit: 'day' };
}

/** The weekend behind or running; the next one where the sentence looks ahead. */
function weekend(now: Day, lean: Standpoint['lean']): Days {
  const { first, last } = unitAround(now, 'weekend');
  const behind = first <= now ? 0 : -7;
  const by = lean === 'future' && last >= now ? 0 : behind;
  return { first: first + by, last: last + by, unit: 'weekend' };
}

/** "on the 14th": of this month or the one before or after. */
function dayOfMonth(meaning: Named, now: Day, lean: Standpoint['lean']): Days | null {
  const { year, month } = fieldsOf(now);
  const wanted: [number, number] = [meaning.day as number, meaning.lastDay ?? (meaning.day as number)];
  const here = daysOf(year, month, wanted);
  const before = month === 1 ? daysOf(year - 1, 12, wanted) : daysOf(year, month - 1, wanted);
  const after = month === 12 ? daysOf(year + 1, 1, wanted) : daysOf(year, month + 1, wanted);
  if (lean === 'future') return here !== null && here.last >= now ? here : after;
  return here !== null && here.first <= now ? here : before;
}
