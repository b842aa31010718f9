import { fieldsOf, isoOf, isoWeek } from './day.ts';
import type { TimeExpression } from './find.ts';
import { unitSaid } from './laid-together.ts';
import type { DayPart, Meaning, Named, Unit } from './meaning.ts';
import { unitAround } from './stretch.ts';

/** A time expression as TimeML's TIMEX3 (ISO-TimeML, TempEval-3): type and normalised value. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

export function timexOf(expression: TimeExpression): Timex {
  const { meaning } = expression;
  switch (meaning.is) {
    case 'vague':
      return { type: 'DATE', value: VAGUE[meaning.when] };
    case 'repeat':
      return { type: 'SET', value: meaning.on === undefined ? period(meaning.unit, meaning.every) : openFields(meaning.on) };
    case 'length':
      return { type: 'DURATION', value: period(meaning.unit, meaning.count) };
    case 'stretch':
      return stretch(meaning.unit, meaning.count);
    default:
      return point(expression);
  }
}

const VAGUE = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

function stretch(unit: Unit, count: number | null): Timex {
  return { type: 'DURATION', value: period(unit, count) };
}

const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  weekend: ['D', 2],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  season: ['M', 3],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

function period(unit: Unit, count: number | null): string {
  const [letter, times] = LETTERS[unit];
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : '';
  if (count === null) return `P${clock}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : letter}`;
  return `P${clock}${count * times}${letter}`;
}

function point(expression: TimeExpression): Timex {
  const { meaning } = expression;
  if (meaning.is === 'range') return { type: 'DURATION', value: rangeValue(expression) };
  if (meaning.is === 'counted' && meaning.by === null) return { type: 'DATE', value: meaning.direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (meaning.is === 'named' && meaning.nth !== undefined && meaning.nth.count > 1)
    return { type: 'DURATION', value: period(meaning.nth.unit, meaning.nth.count) };
  const day = dayValue(expression);
  if (meaning.clock !== undefined)
    return {
      type: 'TIME',
      value: `${day}T${pad(meaning.clock.hour)}:${pad(meaning.clock.minute)}${meaning.clock.universal === true ? 'Z' : ''}`,
    };
  return meaning.part === undefined ? { type: 'DATE', value: day } : { type: 'TIME', value: `${day}${PARTS[meaning.part]}` };
}

function rangeValue({ days }: TimeExpression): string {
  if (days === null || days.first === null || days.last === null) return 'PXX';
  return days.unit === 'year'
    ? period('year', fieldsOf(days.last).year - fieldsOf(days.first).year)
    : period('day', days.last - days.first);
}

const PARTS: Readonly<Record<DayPart, string>> = {
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
};

const pad = (number: number) => String(number).padStart(2, '0');

function dayValue({ meaning, days }: TimeExpression): string {
  if (days === null || days.first === null) return meaning.is === 'named' ? openFields(meaning) : 'XXXX-XX-XX';
  return calendarValue(days.first, unitSaid(meaning) === 'hour' ? 'day' : finer(meaning, days.unit));
}

/** A distance keeps the unit that it was told in. */
function finer(meaning: Meaning, unit: Unit): Unit {
  return meaning.is === 'named' && meaning.day !== undefined ? 'day' : unit;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

function calendarValue(first: number, unit: Unit): string {
  const iso = isoOf(first);
  const { year, month } = fieldsOf(first);
  switch (unit) {
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = isoWeek(first);
      return `${weekYear}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return iso.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${year}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${year}-${SEASONS[Math.floor(month / 3) - 1] ?? 'WI'}`;
    case 'year':
      return String(year);
    case 'decade':
      return String(fieldsOf(unitAround(first, 'decade').first).year).slice(0, 3);
    case 'century':
      return String(year).slice(0, 2);
    default:
      return iso;
  }
}

/** Fields that are not said stand as X. */
function openFields(meaning: Named): string {
  const year = meaning.year === undefined ? 'XXXX' : String(meaning.year);
  if (meaning.weekday !== undefined && meaning.month === undefined) return `${year}-WXX-${meaning.weekday}`;
  if (meaning.quarter !== undefined) return `${year}-Q${meaning.quarter}`;
  if (meaning.season !== undefined) return `${year}-${SEASONS[meaning.season - 1]}`;
  if (meaning.month === undefined) return meaning.year === undefined ? 'XXXX-XX-XX' : year;
  return meaning.day === undefined ? `${year}-${pad(meaning.month)}` : `${year}-${pad(meaning.month)}-${pad(meaning.day)}`;
}
