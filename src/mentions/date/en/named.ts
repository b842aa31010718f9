import { HOLIDAYS, SEASON_WORDS } from '../../../languages/en/date-words.ts';
import { withFamousYear } from '../famous.ts';
import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Meaning, Named } from '../meaning.ts';
import {
  anyOf,
  DAY,
  DAY_ORDINAL,
  MONTH,
  MONTH_ALONE,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  WEEKDAY,
  WEEKDAY_ABBREVIATED,
  weekdayOf,
  whole,
  YEAR,
} from './patterns.ts';

const number = (word: string | undefined) => (word === undefined ? undefined : Number.parseInt(word, 10));

/** Fields that are said; those that are not are left out, so that two expressions can be laid together. */
function named(fields: { readonly [K in keyof Named]?: Named[K] | undefined }): Named {
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), is: 'named' };
}

function dated(groups: Groups): Named | null {
  const { month, day, last, year } = groups;
  if (day !== undefined && Number.parseInt(day, 10) > 31) return null;
  return named({ month: monthOf(month), day: number(day), lastDay: number(last), year: number(year) });
}

const ordinalDay = (word: string | undefined) => (word === undefined ? undefined : ordinalOf(word));

function dayOfMonth(day: number | undefined, which: string): Named {
  const by = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  return { ...named({ day }), within: { is: 'counted', unit: 'month', by: Math.abs(by), direction: by, from: 'now' } };
}

function ledDate(groups: Groups): Named | null {
  const date = dated(groups);
  return date === null || groups.lead === undefined || groups.year !== undefined ? date : leaning(date, groups.lead);
}

/** "may" and "march" are months with a capital, or beside a number. */
function isCapital(exact: string): boolean {
  return !/^(?:may|march)\b/.test(exact);
}

const TO = '\\s?(?:[-–—/&]|to|and|or|until|till|through)\\s?';
const YEAR_AFTER = `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?`;

/** Days, months, years and weekdays called by their names or numbers. */
export const NAMED_RULES: readonly LeafRule[] = [
  {
    name: 'day-month',
    pattern: whole(
      `(?:the\\s+)?(?<day>${DAY_ORDINAL})(?:\\s+|-)(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?:${YEAR_AFTER}|-(?<short>${YEAR}))`,
    ),
    read: (groups, around) => withFamousYear(dated({ ...groups, year: groups.year ?? groups.short }), around, ATTACKS),
  },
  {
    name: 'ordinal-month',
    pattern: whole(`(?:the\\s+)?(?<ordinal>${ORDINAL})\\s+(?:day\\s+)?of\\s+(?<month>${MONTH})${YEAR_AFTER}`),
    read: ({ ordinal, month, year }) => named({ day: ordinalDay(ordinal), month: monthOf(month), year: number(year) }),
  },
  {
    name: 'day-of-month',
    pattern: whole(`the\\s+(?:(?<day>${DAY})(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))\\s+of\\s+(?<which>this|last|next)\\s+month`),
    read: ({ day, ordinal, which }) => dayOfMonth(number(day) ?? ordinalDay(ordinal), (which ?? '').toLowerCase()),
  },
  {
    name: 'days-month',
    pattern: whole(
      `(?:the\\s+)?(?<day>${DAY_ORDINAL})${TO}(?:the\\s+)?(?<last>${DAY_ORDINAL})\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR_AFTER}`,
    ),
    read: dated,
  },
  {
    name: 'month-day',
    pattern: whole(
      `(?:(?<lead>last|past|this\\s+past|next|this\\s+coming|this)\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY_ORDINAL})(?!\\s?%|:\\d|\\s+percent)(?:(?:,\\s*|\\s+)(?<year>${YEAR}))?`,
    ),
    read: (groups, around) => (countsPeople(groups, around) ? null : withFamousYear(ledDate(groups), around, ATTACKS)),
  },
  {
    name: 'month-days',
    pattern: whole(
      `(?<month>${MONTH})\\s+(?<day>${DAY_ORDINAL})${TO}(?<last>${DAY_ORDINAL})(?!\\s?%|:\\d|\\s+percent)(?:(?:,\\s*|\\s+)(?<year>${YEAR}))?`,
    ),
    read: (groups, around) => (countsPeople(groups, around) ? null : dated(groups)),
  },
  {
    name: 'month-year',
    pattern: whole(`(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?|-)(?<year>${YEAR})`),
    read: dated,
  },
  {
    name: 'month',
    pattern: whole(`(?<month>${MONTH_ALONE})`),
    read: (groups, around, exact) => (isCapital(exact) && isMonth(exact, around) ? dated(groups) : null),
  },
  {
    name: 'iso',
    pattern: whole(`(?<year>${YEAR})([-/.])(?<month>0?[1-9]|1[0-2])\\2(?<day>${DAY})(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?`),
    read: ({ year, month, day }) => named({ year: number(year), month: number(month), day: number(day) }),
  },
  { name: 'nine-eleven', pattern: whole('9/11'), read: () => named({ year: 2001, month: 9, day: 11 }) },
  {
    name: 'numeric',
    pattern: whole('(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<year>(?:19|20)\\d{2}|\\d{2})'),
    read: ({ a, b, year }) => numeric(Number(a), Number(b), Number(year)),
  },
  {
    name: 'weekday',
    pattern: whole(
      `(?:(?<the>this\\s+coming|this\\s+past|this|(?:the\\s+)?(?:last|past|next|coming|following|previous))\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<later>last|next|past))?`,
    ),
    read: ({ the, weekday, later }) => weekdayMeaning(weekday ?? '', (the ?? later ?? '').toLowerCase().replace(/\s+/g, ' ')),
  },
  {
    name: 'weekday-short',
    pattern: whole(`(?<weekday>${WEEKDAY_ABBREVIATED})`),
    read: ({ weekday }) => named({ weekday: weekdayOf(weekday ?? '') }),
    partner: true,
  },
  {
    name: 'leaning-month',
    pattern: whole(`(?<word>last|past|next|this|this\\s+past|this\\s+coming)\\s+(?<month>${MONTH_ALONE})`),
    read: ({ word, month }) => (isCapital(month ?? '') ? leaning(named({ month: monthOf(month) }), word ?? '') : null),
  },
  {
    name: 'season',
    pattern: whole(
      `(?:(?<word>the|last|past|next|this|this\\s+past|this\\s+coming)\\s+)?(?<season>${SEASON})(?:\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR}))?`,
    ),
    read: season,
  },
  {
    name: 'decade',
    pattern: whole(`(?:the\\s+)?(?<decade>(?:1\\d|20)\\d)0['’]?s`),
    read: ({ decade }) => named({ decade: Number(decade) * 10 }),
  },
  {
    name: 'short-decade',
    pattern: whole("the\\s+['’‘]?(?<decade>[2-9])0['’]?s"),
    read: ({ decade }) => named({ decade: 1900 + Number(decade) * 10 }),
  },
  {
    name: 'worded-decade',
    pattern: whole('the\\s+(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)'),
    read: ({ decade }) => named({ decade: 1920 + 10 * DECADES.indexOf((decade ?? '').toLowerCase()) }),
  },
  {
    name: 'century',
    pattern: whole(`(?:the\\s+)?(?<ordinal>${ORDINAL})[\\s-]century`),
    read: ({ ordinal }) => named({ century: ordinalOf(ordinal ?? '') }),
  },
  {
    name: 'quarter',
    pattern: whole(
      `(?:(?:the|its|their)\\s+)?(?:fiscal[\\s-])?(?<ordinal>first|second|third|fourth|final|last)\\s(?<unit>quarter|half)|(?:fiscal[\\s-])?(?<joined>first|second|third|fourth)-(?<period>quarter|half)`,
    ),
    read: ({ ordinal, joined, unit, period }, { after }) =>
      portionOfYear((ordinal ?? joined ?? '').toLowerCase(), (unit ?? period ?? '').toLowerCase(), after),
  },
  {
    name: 'quarter-digit',
    pattern: whole(`Q(?<quarter>[1-4])(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?`),
    read: ({ quarter, year }) => named({ quarter: number(quarter), year: number(year) }),
  },
  {
    name: 'holiday',
    pattern: whole(`${anyOf(Object.keys(HOLIDAYS))}(?:\\s+(?<year>${YEAR}))?`),
    read: ({ year }, _, exact) => holiday(exact, number(year)),
  },
];

const ATTACKS = { before: /\b(?:attacks?|hijackings?)\s+(?:of|on)\s+$/i, after: /^,?\s+(?:\p{L}+\s+)?(?:attacks?|hijack|terror)/iu };

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const MONTHLY =
  /(?:^|[\s(])(?:in|since|by|until|till|from|during|of|before|after|between|through|throughout|early|mid|late|last|next|this|every|each|for|to|and|or|on|around|ending|ended|as of|mid-)[\s-]+(?:the\s+month\s+of\s+)?$/i;

/** "May" and "March" begin names and sentences too, and "August" is a name: a word before, or a full stop, tells. */
function isMonth(exact: string, { before, after }: Around): boolean {
  if (!/^(?:may|march|august|april|june|jan|mar)\b/i.test(exact)) return true;
  if (MONTHLY.test(before)) return !/^\s+\p{Lu}\p{Ll}+/u.test(after) || /^\s+(?:when|and|the|a)\b/i.test(after);
  return !/\p{Lu}\p{Ll}+\s+$/u.test(before) && !/^(?:may|march)/i.test(exact) && !/^\s+\p{Lu}\p{Ll}/u.test(after);
}

const PEOPLE =
  /^\s+(?:people|persons|civilians|fighters|soldiers|militants|men|women|children|families|bodies|buses|villages|airstrikes|raids)\b/i;

/** "In October 20 people were killed": the number counts them. */
function countsPeople({ day, last, year }: Groups, { after }: Around): boolean {
  return year === undefined && /^\d+$/.test(last ?? day ?? '') && PEOPLE.test(after);
}

/** Day first and month first are both in use: where both can be, the date stays open. */
function numeric(a: number, b: number, year: number): Meaning | null {
  const full = year > 99 ? year : year > 69 ? 1900 + year : 2000 + year;
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return named({ day: a, month: b, year: full });
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return named({ day: b, month: a, year: full });
  if (a === b && a >= 1 && a <= 12) return named({ day: a, month: b, year: full });
  if (a < 1 || b < 1 || a > 12 || b > 12) return null;
  return named({ year: full, unknown: 'day and month can be read either way' });
}

function weekdayMeaning(word: string, lead: string): Named {
  const day = named({ weekday: weekdayOf(word) });
  return lead === '' ? day : leaning(day, lead);
}

function leaning(meaning: Named, lead: string): Named {
  if (/last|past|previous/.test(lead)) return { ...meaning, strict: 'past' };
  if (/next|coming|following/.test(lead)) return { ...meaning, strict: 'future' };
  return { ...meaning, within: { is: 'counted', unit: meaning.weekday === undefined ? 'year' : 'week', by: 0, direction: 0, from: 'now' } };
}

/** "fall" and "spring" are other words too: only with a year, "last", "this", "next", or "the" and "in". */
function season({ word, season: name, year }: Groups, { before, after }: Around): Named | null {
  const meaning = named({ season: SEASON_WORDS[(name ?? '').toLowerCase()], year: number(year) });
  if (year !== undefined) return meaning;
  const lead = (word ?? '').toLowerCase().replace(/\s+/g, ' ');
  if (lead === 'last' || lead === 'past' || lead === 'this past') return { ...meaning, strict: 'past' };
  if (lead === 'next' || lead === 'this coming') return { ...meaning, strict: 'future' };
  if (lead === 'this') return leaning(meaning, lead);
  if (/^\s+(?:of|offensive|camp)\b/.test(after) && (name ?? '').toLowerCase() === 'fall') return null;
  const placed = /\b(?:in|since|by|until|during|over|early|late|mid|of|through)[\s-]+$/i.test(before);
  return placed && (lead === 'the' || /^(?:spring|summer|winter|autumn)$/i.test(name ?? '')) ? meaning : null;
}

function portionOfYear(ordinal: string, unit: string, after: string): Named | null {
  const n = { first: 1, second: 2, third: 3, fourth: 4 }[ordinal] ?? -1;
  if (unit === 'quarter') return /^\s+of\s+(?:the\s+)?(?:game|match|city)/.test(after) ? null : named({ quarter: n < 0 ? 4 : n });
  if (!/^\s+(?:of|last|this|next)\b/.test(after)) return null;
  return n > 2 ? null : named({ nth: { n: n === 1 ? 1 : -1, unit: 'half', count: 1 } });
}

function holiday(exact: string, year: number | undefined): Named | null {
  const name = exact
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace('’', "'")
    .replace(/ \d{4}$/, '');
  const fixed = HOLIDAYS[name];
  if (fixed === undefined || !/^(?:the\s+)?\p{Lu}/u.test(exact)) return null;
  return fixed === null ? named({ year, unknown: 'a feast whose day changes' }) : named({ ...fixed, year });
}
