import { HOLIDAYS, SEASON_WORDS } from '../../../languages/en/date-words.ts';
import { named, numberOf } from '../fields.ts';
import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Named } from '../meaning.ts';
import { leaning } from './leaning.ts';
import { anyOf, ORDINAL, ordinalOf, SEASON, whole, YEAR } from './patterns.ts';

/** Seasons, quarters, decades, centuries and feasts. */
export const PERIOD_RULES: readonly LeafRule[] = [
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
    read: ({ quarter, year }) => named({ quarter: numberOf(quarter), year: numberOf(year) }),
  },
  {
    name: 'holiday',
    pattern: whole(`${anyOf(Object.keys(HOLIDAYS))}(?:\\s+(?<year>${YEAR}))?`),
    read: ({ year }, _, exact) => holiday(exact, numberOf(year)),
  },
];

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "fall" and "spring" are other words too: only with a year, "last", "this", "next", or "the" and "in". */
function season({ word, season: name, year }: Groups, { before, after }: Around): Named | null {
  const meaning = named({ season: SEASON_WORDS[(name ?? '').toLowerCase()], year: numberOf(year) });
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
