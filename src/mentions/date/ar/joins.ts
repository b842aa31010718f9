import type { Join } from '../grammar.ts';
import { inside, isDay, isPartOfDay, merged, ranged, sameDay, withHour } from '../laid-together.ts';
import type { Meaning } from '../meaning.ts';
import { ending, fold } from './patterns.ts';

const f = fold;
const EQUAL = /^\s*[,،]?\s*\(?(?:\s*[,،]?\s*[ا]?لموافق(?:\s+ل)?)?\s*\(?$/u;
const NEAR = /^\s*[,،]?\s*\(?$/u;
const TO = new RegExp(`^\\s*(?:[-–—]|(?:\\s(?:${f('إلى')}|${f('حتى')}|${f('ولغاية')}|${f('لغاية')})\\s))\\s*$`, 'u');

/** Neighbours that make one expression. The first that fits is taken. */
export const JOINS: readonly Join[] = [
  {
    name: 'weekday-date',
    between: EQUAL,
    join: (first, second) => (isWeekday(first) && isDated(second) ? merged(bare(first), second) : null),
  },
  { name: 'date-date', between: /لموافق/u, join: (first, second) => (isDated(second) ? second : isDated(first) ? first : null) },
  { name: 'deictic-weekday', between: NEAR, join: sameDay },
  // "today (yesterday)": the editor's own day in brackets.
  { name: 'deictic-deictic', between: /^\s*\($/u, join: (first, second) => (isDeictic(first) && isDeictic(second) ? second : null) },
  { name: 'weekday-deictic', between: NEAR, join: (first, second) => sameDay(second, first) },
  {
    name: 'hour-day',
    between: new RegExp(`^\\s*[,،]?\\s+(?:${f('من')}\\s+|${f('في')}\\s+)?(?:${f('يوم')}\\s+)?$`, 'u'),
    join: (hour, day) => (isPartOfDay(hour) ? withHour(day, hour) : null),
  },
  { name: 'day-hour', between: new RegExp(`^\\s*[,،]?\\s+(?:${f('في')}\\s+|${f('عند')}\\s+|${f('حوالي')}\\s+)?$`, 'u'), join: withHour },
  { name: 'of', between: new RegExp(`^\\s+(?:${f('من')}\\s+)?(?:${f('شهر')}\\s+)?$`, 'u'), join: inside },
  { name: 'of-given', between: /^\s+$/u, join: inside },
];

export const RANGES: readonly Join[] = [
  {
    name: 'between',
    before: ending(`(?:${f('بين')}\\s+)?(?:${f('يومي')}|${f('ليلتي')})\\s+|${f('بين')}\\s+`),
    between: new RegExp(`^\\s*[,،]?\\s+و(?:${f('بين')}\\s+)?$`, 'u'),
    keepsParts: true,
    join: ranged,
  },
  { name: 'from-to', before: ending(`${f('من')}\\s+`), between: TO, keepsParts: true, join: ranged },
  { name: 'to', between: TO, keepsParts: true, join: ranged },
];

function isWeekday(meaning: Meaning): boolean {
  return meaning.is === 'named' && meaning.weekday !== undefined && meaning.month === undefined;
}

/** "الجمعة الماضي 13 أكتوبر": the date says which Friday. */
function bare(meaning: Meaning): Meaning {
  if (meaning.is !== 'named') return meaning;
  const { strict: _, within: __, ...rest } = meaning;
  return rest;
}

function isDated(meaning: Meaning): boolean {
  return isDay(meaning) && meaning.is === 'named' && meaning.month !== undefined;
}

function isDeictic(meaning: Meaning): boolean {
  return meaning.is === 'counted' && meaning.unit === 'day' && meaning.from === 'now' && meaning.distance !== true;
}
