import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Meaning, Named, Repeat } from '../meaning.ts';
import {
  ANY_UNIT,
  COUNT,
  countOf,
  LOOSE,
  MONTH_ALONE,
  monthOf,
  NUMBER,
  UNITS,
  unitOf,
  VAGUE_COUNT,
  WEEKDAY,
  weekdayOf,
  whole,
} from './patterns.ts';

const MORE = '(?:\\s+(?:more|full|whole|straight|consecutive|successive|additional|long))*';
const COUPLE = '(?:couple\\s+of)';

/** Stretches to and from now, lengths, and how often. */
export const LENGTH_RULES: readonly LeafRule[] = [
  {
    name: 'stretch',
    pattern: whole(
      `(?:the\\s+|its\\s+|their\\s+)?(?<word>past|last|previous|preceding|recent|next|coming|upcoming|following|first|final|these\\s+past)\\s+(?<count>(?:${VAGUE_COUNT}|${COUPLE}|${NUMBER})\\s+)?(?<unit>${ANY_UNIT})(?:\\s+(?:and|or)\\s+(?:weeks|months|years|so))?`,
    ),
    read: stretch,
  },
  {
    name: 'length',
    pattern: whole(
      `(?:the\\s+(?=${NUMBER}\\s+${UNITS}))?(?:${LOOSE}\\s+)?(?:another\\s+|(?:${NUMBER}\\s*(?:to|or|[-–])\\s*)?(?<count>${COUNT}))${MORE}[\\s-](?:and\\s+)?(?<unit>${ANY_UNIT})(?:['’](?=\\s))?(?:\\s+and\\s+a\\s+half|\\s+or\\s+(?:so|two|more))?(?:-long)?`,
    ),
    read: length,
  },
  {
    name: 'bare-length',
    pattern: whole(`(?<unit>${UNITS})(?:-long)?`),
    read: ({ unit }, around, exact) => (standsAlone(around, exact) ? { is: 'length', unit: unitOf(unit ?? '')[0], count: null } : null),
  },
  {
    name: 'every',
    pattern: whole(
      `(?:every|each|per)(?:\\s+(?<other>other|single|passing))?(?:\\s+(?<count>${NUMBER}|few))?\\s+(?:(?<unit>${ANY_UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH_ALONE}))`,
    ),
    read: every,
  },
  {
    name: 'adverb',
    pattern: whole('(?:twice-|thrice-)?(?<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)'),
    read: ({ word }) => ({ is: 'repeat', ...ADVERBS[(word ?? '').toLowerCase() as keyof typeof ADVERBS] }),
  },
  {
    name: 'weekdays',
    pattern: whole('(?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)'),
    read: ({ weekday }) => ({
      is: 'repeat',
      unit: 'week',
      every: 1,
      on: { is: 'named', weekday: weekdayOf((weekday ?? '').slice(0, -1)) as number },
    }),
  },
];

const ADVERBS = {
  hourly: { unit: 'hour', every: 1 },
  daily: { unit: 'day', every: 1 },
  nightly: { unit: 'day', every: 1 },
  weekly: { unit: 'week', every: 1 },
  fortnightly: { unit: 'week', every: 2 },
  monthly: { unit: 'month', every: 1 },
  quarterly: { unit: 'quarter', every: 1 },
  yearly: { unit: 'year', every: 1 },
  annually: { unit: 'year', every: 1 },
  annual: { unit: 'year', every: 1 },
} as const satisfies Readonly<Record<string, Pick<Repeat, 'unit' | 'every'>>>;

function stretch({ word, count, unit }: Groups, { after }: Around): Meaning | null {
  const [name, times] = unitOf(unit ?? '');
  const which = (word ?? '').toLowerCase();
  const plural = new RegExp(`^${UNITS}$`, 'i').test(unit ?? '');
  if (count === undefined && !plural) return null;
  const said = count === undefined ? null : countOf(count);
  const number = said === null ? null : said * times;
  if (which === 'first' || which === 'final')
    return number === null ? null : { is: 'named', nth: { n: which === 'first' ? 1 : -1, unit: name, count: number } };
  if (/^last$/.test(which) && number !== null && OF_TIME.test(after)) return { is: 'named', nth: { n: -1, unit: name, count: number } };
  const direction = /next|coming|upcoming|following/.test(which) ? 1 : -1;
  return { is: 'stretch', unit: name, count: number, direction, from: /^(?:previous|preceding|following)$/.test(which) ? 'told' : 'now' };
}

const OF_TIME = new RegExp(`^\\s+of\\s+(?:the\\s+month|the\\s+year|last|this|${MONTH_ALONE}|\\d{4})`, 'i');

/** "a day" after a number is a rate, "27-year-old" and "aged two years" are ages, "a second man" is no time. */
function length({ count, unit }: Groups, { before, after }: Around, exact: string): Meaning | null {
  const [name, times] = unitOf(unit ?? '');
  if (/^(?:-|\s)old\b|^\s+of\s+age\b|^-olds?\b/i.test(after) || /\baged\s+$/i.test(before)) return null;
  if (/^(?:second|season|night|quarter|weekend)$/i.test(unit ?? '') && !/^\d/.test(exact)) return null;
  const plural = new RegExp(`^${UNITS}$`, 'i').test(unit ?? '');
  const said = count === undefined ? 1 : countOf(count);
  const article = /^an?$/i.test(count ?? '');
  if (article && plural) return null;
  const loose = new RegExp(`^${LOOSE}\\s`, 'i').test(exact);
  const placed = loose || PLACED.test(before) || /^\s+(?:to|after|before|later)\b/i.test(after);
  if (article && /(?:\p{L}|\d)\s+$/u.test(before) && !placed) return rate(before) ? { is: 'repeat', unit: name, every: 1 } : null;
  if (/^(?:some|many)$/i.test(count ?? '') && !plural) return null;
  if (name === 'quarter' || (/-/.test(exact) && /^\s*%/.test(after))) return null;
  const extra = /and\s+a\s+half$/i.test(exact) ? 0.5 : 0;
  return { is: 'length', unit: name, count: said === null ? null : (said + extra) * times, ...(loose && { approximate: true }) };
}

const PLACED =
  /\b(?:for|in|within|after|about|nearly|almost|over|than|of|lasted|lasts|last|spent|spend|took|take|takes|taking|just|only|once|is|was|be|by|until|and|or|least|quite|half|under|to|with|every|before|during|through|on)\s+$/i;

function rate(before: string): boolean {
  return /(?:\b(?:once|twice|times|\w+s|\d[\d,.]*|million|billion|thousand|hundred)\s+)$/i.test(before);
}

function standsAlone({ before, after }: Around, exact: string): boolean {
  if (/-long$/.test(exact)) return true;
  if (/^seasons|^quarters|^nights|^weekends|^seconds/i.test(exact) || /^\s+of\s+(?:age|old)\b/i.test(after)) return false;
  return (
    /(?:^|\s)(?:for|in|within|after|over|of|lasted|lasting|takes?|took|during)\s+$/i.test(before) &&
    !/\b(?:number|hundreds|dozens|thousands|tens)\s+of\s+$/i.test(before)
  );
}

function every({ other, count, unit, weekday, month }: Groups, _: Around, exact: string): Meaning | null {
  const on: Named | undefined =
    weekday !== undefined
      ? { is: 'named', weekday: weekdayOf(weekday) as number }
      : month !== undefined
        ? { is: 'named', month: monthOf(month) as number }
        : undefined;
  if (on !== undefined) return { is: 'repeat', unit: weekday === undefined ? 'year' : 'week', every: 1, on };
  const [name, times] = unitOf(unit ?? '');
  if (/^per/i.test(exact) && /(?:second|minute|hour)/i.test(unit ?? '')) return null;
  if (/^each/i.test(exact) && count !== undefined) return null;
  const number = count === undefined ? (other?.toLowerCase() === 'other' ? 2 : 1) : (countOf(count) ?? 0);
  return { is: 'repeat', unit: name, every: number * times };
}
