import { withFamousYear } from '../famous.ts';
import { named, numberOf } from '../fields.ts';
import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Meaning, Named } from '../meaning.ts';
import { leaning } from './leaning.ts';
import {
  DAY,
  DAY_ORDINAL,
  MONTH,
  MONTH_ALONE,
  monthOf,
  ORDINAL,
  ordinalOf,
  WEEKDAY,
  WEEKDAY_ABBREVIATED,
  weekdayOf,
  whole,
  YEAR,
} from './patterns.ts';

function dated(groups: Groups): Named | null {
  const { month, day, last, year } = groups;
  if (day !== undefined && Number.parseInt(day, 10) > 31) return null;
  return named({ month: monthOf(month), day: numberOf(day), lastDay: numberOf(last), year: numberOf(year) });
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
    read: ({ ordinal, month, year }) => named({ day: ordinalDay(ordinal), month: monthOf(month), year: numberOf(year) }),
  },
  {
    name: 'day-of-month',
    pattern: whole(`the\\s+(?:(?<day>${DAY})(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))\\s+of\\s+(?<which>this|last|next)\\s+month`),
    read: ({ day, ordinal, which }) => dayOfMonth(numberOf(day) ?? ordinalDay(ordinal), (which ?? '').toLowerCase()),
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
    read: ({ year, month, day }) => named({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }),
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
];

const ATTACKS = { before: /\b(?:attacks?|hijackings?)\s+(?:of|on)\s+$/i, after: /^,?\s+(?:\p{L}+\s+)?(?:attacks?|hijack|terror)/iu };

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
