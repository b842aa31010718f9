import type { Meaning, Named, Unit } from './meaning.ts';
import { UNIT_ORDER } from './stretch.ts';

/** The calendar unit that an expression names, as far as its words say; null where they name none. */
export function unitSaid(meaning: Meaning): Unit | null {
  switch (meaning.is) {
    case 'named':
      return namedUnit(meaning);
    case 'counted':
    case 'stretch':
    case 'length':
      return meaning.unit;
    case 'range':
      return unitSaid(meaning.first);
    case 'part':
    case 'clock':
      return 'hour';
    default:
      return null;
  }
}

function namedUnit(meaning: Named): Unit | null {
  if (meaning.nth !== undefined) return meaning.nth.unit;
  if (meaning.day !== undefined || meaning.weekday !== undefined) return 'day';
  if (meaning.weekend === true) return 'weekend';
  if (meaning.month !== undefined) return 'month';
  if (meaning.quarter !== undefined) return 'quarter';
  if (meaning.season !== undefined) return 'season';
  if (meaning.half !== undefined) return 'half';
  if (meaning.year !== undefined) return 'year';
  if (meaning.decade !== undefined) return 'decade';
  return meaning.century === undefined ? null : 'century';
}

export function isDay(meaning: Meaning): boolean {
  return (meaning.is === 'named' || meaning.is === 'counted') && unitSaid(meaning) === 'day';
}

export function isPartOfDay(meaning: Meaning): boolean {
  return meaning.is === 'part' || meaning.is === 'clock';
}

/** "Friday" and "night", "14 October" and "10:30": the day with the hour. */
export function withHour(day: Meaning, hour: Meaning): Meaning | null {
  if (!isDay(day) || !isPartOfDay(hour)) return null;
  if (hour.is === 'clock') return day.clock === undefined ? { ...day, clock: hour.clock } : null;
  return day.part === undefined ? { ...day, ...(hour.part !== undefined && { part: hour.part }) } : null;
}

/** "Friday" and "13 October 2017", "June" and "2016": one set of fields, where no field is said twice. */
export function merged(first: Meaning, second: Meaning): Meaning | null {
  if (first.is !== 'named' || second.is !== 'named') return null;
  const keys = (one: Named) => Object.keys(one).filter((key) => key !== 'is');
  if (keys(first).some((key) => keys(second).includes(key))) return null;
  return { ...first, ...second };
}

/** "today" and "Friday" for one day. */
export function sameDay(deictic: Meaning, weekday: Meaning): Meaning | null {
  if (deictic.is !== 'counted' || deictic.unit !== 'day' || deictic.from !== 'now' || deictic.distance === true) return null;
  if (weekday.is !== 'named' || weekday.weekday === undefined || weekday.month !== undefined) return null;
  return { ...deictic, weekday: weekday.weekday, ...(weekday.part !== undefined && { part: weekday.part }) };
}

/** "June" in "last year", "the first week" of "May": the narrower inside the wider. */
export function inside(narrow: Meaning, wide: Meaning): Meaning | null {
  if (narrow.is !== 'named' || narrow.within !== undefined || narrow.year !== undefined) return null;
  const [small, large] = [unitSaid(narrow), unitSaid(wide)];
  if (small === null || large === null || UNIT_ORDER.indexOf(small) >= UNIT_ORDER.indexOf(large)) return null;
  if (wide.is === 'named' && wide.nth === undefined && narrow.nth === undefined && wide.portion === undefined) return merged(narrow, wide);
  return wide.is === 'named' || wide.is === 'counted' ? { ...narrow, within: wide } : null;
}

/** Two ends of one stretch; what the first leaves open ("6 to 9 October 2017") it has from the second. */
export function ranged(first: Meaning, second: Meaning): Meaning | null {
  if (!isPoint(first) || !isPoint(second)) return null;
  if (isPartOfDay(first) !== isPartOfDay(second)) return null;
  if (first.is === 'named' && second.is === 'named') {
    const sort = (one: Named) => (one.weekday === undefined ? unitSaid(one) : 'weekday');
    if (sort(first) !== sort(second) && !(first.year !== undefined || second.year !== undefined)) return null;
    const { year } = second;
    return {
      is: 'range',
      first: year !== undefined && first.year === undefined && first.weekday === undefined ? { ...first, year } : first,
      last: second,
    };
  }
  return { is: 'range', first, last: second };
}

function isPoint(meaning: Meaning): boolean {
  return meaning.is === 'named' || meaning.is === 'counted' || isPartOfDay(meaning);
}
