import { type Day, weekdayOf } from './day.ts';
import type { Counted, Lean, Meaning, Named, Stretch, Unit } from './meaning.ts';
import { resolveNamed } from './resolve-named.ts';
import { type Days, moved, thirdOf, unitAround } from './stretch.ts';

/** Days with open ends as null, and what they were counted from: the publication, or the text itself. */
export interface Resolved {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly unit: Unit;
  readonly anchor: 'publication' | 'text';
}

/** What relative expressions are counted from. */
export interface Standpoint {
  /** The day of publication; null where it is not known. */
  readonly now: Day | null;
  /** The days told last in the text that are at most as long as `longest`, or any. */
  told(longest?: Unit): Days | null;
  /** The day told in this sentence or just before in its paragraph; an hour without a day belongs to no other. */
  toldNear(): Days | null;
  /** Which way the sentence looks: back at what happened, or ahead. */
  readonly lean: Lean | null;
}

/** Null where nothing says which day is meant; nothing is guessed. */
export function resolve(meaning: Meaning, from: Standpoint): Resolved | null {
  const whole = resolveWhole(meaning, from);
  if (whole === null || whole.first === null || whole.last === null) return whole;
  const days = { ...whole, first: whole.first, last: whole.last };
  if ((meaning.part === 'night' || meaning.part === 'midnight') && days.unit === 'day' && days.first === days.last)
    return { ...days, last: days.last + 1 };
  return meaning.portion === undefined ? whole : portionOf(days, meaning.portion, from);
}

function portionOf(days: Days & Resolved, portion: NonNullable<Meaning['portion']>, from: Standpoint): Resolved | null {
  if (portion !== 'earlier' && portion !== 'later') return { ...days, ...thirdOf(days, portion) };
  if (from.now === null || from.now < days.first || from.now > days.last) return days;
  return portion === 'earlier' ? { ...days, last: from.now } : { ...days, first: from.now };
}

function resolveWhole(meaning: Meaning, from: Standpoint): Resolved | null {
  switch (meaning.is) {
    case 'named':
      return named(meaning, from);
    case 'counted':
      return counted(meaning, from);
    case 'stretch':
      return stretch(meaning, from);
    case 'range':
      return range(meaning.first, meaning.last, from);
    case 'part':
    case 'clock': {
      const day = from.toldNear();
      return day === null ? null : { ...day, anchor: 'text' };
    }
    default:
      return null;
  }
}

function named(meaning: Named, from: Standpoint): Resolved | null {
  if (meaning.within === undefined) return resolveNamed(meaning, from);
  const outer = resolve(meaning.within, from);
  if (outer === null || outer.first === null || outer.last === null) return null;
  const inside = { now: outer.last, told: () => null, toldNear: () => null, lean: 'past' as const };
  const found = resolveNamed(meaning, { ...inside, outer: { ...outer, first: outer.first, last: outer.last } });
  return found === null ? null : { ...found, anchor: outer.anchor };
}

/** What is told of the past lies behind: "after eight months" of something else is no day to come. */
function counted(meaning: Counted, from: Standpoint): Resolved | null {
  const days = countedFrom(meaning, from);
  const ahead = days !== null && days.first !== null && from.now !== null && days.first > from.now;
  return ahead && days.anchor === 'text' && from.lean === 'past' ? null : days;
}

function countedFrom(meaning: Counted, from: Standpoint): Resolved | null {
  const base = baseOf(meaning, from);
  if (base === null) return null;
  const { days, anchor } = base;
  if (meaning.by === null) {
    if (meaning.direction < 0) return { first: null, last: days.first, unit: meaning.unit, anchor };
    return { first: days.last, last: null, unit: meaning.unit, anchor };
  }
  const by = meaning.by * meaning.direction;
  const day = days.first + by;
  if (meaning.weekday !== undefined && weekdayOf(day) !== meaning.weekday) {
    return named({ is: 'named', weekday: meaning.weekday }, { ...from, lean: by > 0 ? 'future' : 'past' });
  }
  if ((meaning.from === 'told' || meaning.base !== undefined) && meaning.distance === true && meaning.unit !== 'day') {
    return {
      first: moved(days.first, meaning.unit, by),
      last: moved(days.last, meaning.unit, by),
      unit: coarser(days.unit, meaning.unit),
      anchor,
    };
  }
  return { ...unitAround(moved(by < 0 ? days.first : days.last, meaning.unit, by), meaning.unit), anchor };
}

/** A distance in weeks from a day is itself no more than a week sharp; from a quarter, a quarter. */
function coarser(told: Unit, step: Unit): Unit {
  return told === 'day' && step !== 'year' ? (step === 'hour' || step === 'minute' ? 'day' : step) : told;
}

function baseOf(meaning: Counted | Stretch, from: Standpoint): { days: Days; anchor: Resolved['anchor'] } | null {
  if (meaning.is === 'counted' && meaning.base !== undefined) {
    const base = resolve(meaning.base, from);
    return base?.first == null || base.last === null
      ? null
      : { days: { ...base, first: base.first, last: base.last }, anchor: base.anchor };
  }
  if (meaning.from === 'told') {
    const days = from.told(meaning.unit === 'year' ? undefined : meaning.unit === 'week' ? 'week' : meaning.unit);
    return days === null ? null : { days, anchor: 'text' };
  }
  return from.now === null ? null : { days: { first: from.now, last: from.now, unit: 'day' }, anchor: 'publication' };
}

function stretch(meaning: Stretch, from: Standpoint): Resolved | null {
  const base = baseOf(meaning, from);
  if (base === null) return null;
  const { days, anchor } = base;
  const { unit, count, direction } = meaning;
  if (direction < 0) return { first: count === null ? null : moved(days.first, unit, -count), last: days.first, unit, anchor };
  return { first: days.last, last: count === null ? null : moved(days.last, unit, count), unit, anchor };
}

function range(first: Meaning, last: Meaning, from: Standpoint): Resolved | null {
  const [a, b] = [resolve(first, from), resolve(last, from)];
  if (a === null || b === null) return null;
  const [start, end] = inOrder(a.first, b.last, { weekly: isWeekly(first) && isWeekly(last), ahead: from.lean === 'future' });
  if (start !== null && end !== null && start > end) return null;
  return { first: start, last: end, unit: a.unit, anchor: a.anchor === 'publication' ? a.anchor : b.anchor };
}

function isWeekly(meaning: Meaning): boolean {
  return meaning.is === 'named' && meaning.weekday !== undefined && meaning.month === undefined;
}

/** "Friday to Sunday" told on a Saturday: the two are of one week. */
function inOrder(first: Day | null, last: Day | null, by: { weekly: boolean; ahead: boolean }): [Day | null, Day | null] {
  if (first === null || last === null || first <= last || !by.weekly) return [first, last];
  return by.ahead ? [first, last + 7] : [first - 7, last];
}
