import type { Join } from '../grammar.ts';
import { inside, isDay, isPartOfDay, merged, ranged, sameDay, withHour } from '../laid-together.ts';
import type { Meaning } from '../meaning.ts';
import { ending } from './patterns.ts';

const TO = /^\s*(?:[-–—]|\s(?:to|until|till|through|up\s+to)\s)\s*(?:the\s+)?(?:early\s+|late\s+)?$/i;

/** Neighbours that make one expression. The first that fits is taken. */
export const JOINS: readonly Join[] = [
  {
    name: 'weekday-date',
    between: /^,?\s+(?:the\s+)?$/i,
    join: (first, second) => (isWeekday(first) && isDated(second) ? merged(first, second) : null),
  },
  {
    name: 'date-weekday',
    between: /^,?\s+$|^\s*\($/,
    join: (first, second) => (isDated(first) && isWeekday(second) ? merged(first, second) : null),
  },
  { name: 'deictic-weekday', between: /^,?\s*\(?$/, join: sameDay },
  { name: 'weekday-deictic', between: /^\s*\($/, join: (first, second) => sameDay(second, first) },
  { name: 'day-hour', between: /^,?\s+(?:at\s+|around\s+|at\s+around\s+|at\s+about\s+|in\s+)?$/i, join: withHour },
  {
    name: 'hour-day',
    between: /^,?\s*(?:\s(?:on|of)\s+)?(?:\s*the\s+)?$/i,
    join: (hour, day) => (isPartOfDay(hour) ? withHour(day, hour) : null),
  },
  {
    name: 'hour-part',
    between: /^\s+(?:in\s+the\s+)?$/i,
    join: (first, second) => (first.is === 'clock' && second.is === 'part' ? inPart(first, second) : null),
  },
  { name: 'of', between: /^,?\s+(?:of|in)\s+(?:the\s+)?$/i, join: inside },
  {
    name: 'beside',
    between: /^,?\s+$/,
    join: (first, second) => (second.is === 'counted' && second.distance !== true ? inside(first, second) : null),
  },
  { name: 'owned', between: /^['’]s?\s+$/i, join: (first, second) => inside(second, first) },
  { name: 'after-date', between: /^\s+after\s+(?:the\s+)?$/i, join: (first, second) => awayFrom(first, second, 1) },
  { name: 'before-date', between: /^\s+before\s+(?:the\s+)?$/i, join: (first, second) => awayFrom(first, second, -1) },
];

export const RANGES: readonly Join[] = [
  {
    name: 'between',
    before: ending('(?:sometime\\s+|anywhere\\s+)?between(?:\\s+the)?\\s+'),
    between: /^\s+and\s+(?:the\s+)?$/i,
    keepsParts: true,
    join: ranged,
  },
  { name: 'from-to', before: ending('from(?:\\s+the)?\\s+'), between: TO, keepsParts: true, join: ranged },
  { name: 'to', between: TO, keepsParts: true, join: ranged },
];

function isWeekday(meaning: Meaning): boolean {
  return meaning.is === 'named' && meaning.weekday !== undefined && meaning.month === undefined;
}

function isDated(meaning: Meaning): boolean {
  return isDay(meaning) && meaning.is === 'named' && meaning.month !== undefined;
}

/** "4 in the morning": the part says which half of the day. */
function inPart(clock: Meaning, part: Meaning): Meaning | null {
  if (clock.is !== 'clock' || part.is !== 'part') return null;
  const late = (part.part === 'afternoon' || part.part === 'evening') && clock.clock.hour < 12;
  return { ...clock, clock: { ...clock.clock, hour: clock.clock.hour + (late ? 12 : 0) } };
}

/** "two days after 6 October". */
function awayFrom(length: Meaning, date: Meaning, direction: -1 | 1): Meaning | null {
  if (length.is !== 'length' || !(isDay(date) || (date.is === 'named' && date.month !== undefined))) return null;
  return { is: 'counted', unit: length.unit, by: length.count, direction, from: 'told', base: date, distance: true };
}
