import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Counted, Meaning, Portion } from '../meaning.ts';
import { partOf } from './parts.ts';
import { ANY_UNIT, COUNT, countOf, LOOSE, ORDINAL, ordinalOf, PART, UNIT, UNITS, unitOf, whole } from './patterns.ts';

const day = (by: number): Counted => ({
  is: 'counted',
  unit: 'day',
  by: Math.abs(by),
  direction: Math.sign(by) as -1 | 0 | 1,
  from: 'now',
});

// Nothing follows that the distance could be from: "two days after." but not "two days after the attack".
const ENDS = '(?=\\s*(?:[.,;:!?)\\]”"]|$|[-–—]\\s|and\\s|but\\s|when\\s|amid\\s|in\\s|at\\s|by\\s|on\\s|with\\s))';

/** Days and units counted from the day of speaking, or from the day told last. */
export const COUNTED_RULES: readonly LeafRule[] = [
  {
    name: 'before-yesterday',
    pattern: whole('the\\s+day\\s+before\\s+yesterday'),
    read: () => day(-2),
  },
  { name: 'after-tomorrow', pattern: whole('the\\s+day\\s+after\\s+tomorrow'), read: () => day(2) },
  { name: 'yesterday', pattern: whole('yesterday'), read: () => day(-1) },
  { name: 'today', pattern: whole('today'), read: (_, around) => (isPresentDay(around) ? { is: 'vague', when: 'present' } : day(0)) },
  { name: 'tomorrow', pattern: whole('tomorrow'), read: () => day(1) },
  { name: 'tonight', pattern: whole('tonight'), read: () => ({ ...day(0), part: 'night' }) },
  { name: 'last-night', pattern: whole('last\\s+(?:night|evening)'), read: () => ({ ...day(-1), part: 'night' }) },
  {
    name: 'overnight',
    pattern: whole('overnight'),
    read: (_, { after }) => (/^\s+(?:stay|train|bag|trip)/i.test(after) ? null : { ...day(-1), part: 'night' }),
  },
  {
    name: 'this-part',
    pattern: whole(`(?<which>this|that|the\\s+same|the\\s+next|the\\s+following|the\\s+previous|yesterday|tomorrow)\\s+(?<part>${PART})`),
    read: ({ which, part }) => ({ ...dayOf((which ?? '').toLowerCase().replace(/\s+/g, ' ')), part: partOf(part ?? '') }),
  },
  {
    name: 'nth-unit',
    pattern: whole(
      `(?:the\\s+)?(?<ordinal>${ORDINAL}|last|final)\\s+(?:full\\s+)?(?<unit>day|week|weekend|month|quarter|half)(?=\\s+(?:of|in)\\b)`,
    ),
    read: ({ ordinal, unit }) => nth((ordinal ?? '').toLowerCase(), unit ?? ''),
    partner: true,
  },
  {
    name: 'relative-unit',
    pattern: whole(
      `(?<the>(?:the|its|their|his|her|our|at\\s+the)\\s+)?(?:very\\s+)?(?<word>last|past|previous|preceding|prior|this\\s+past|this\\s+coming|this\\s+same|this\\s+very|this|current|present|next|coming|upcoming|following|ensuing|succeeding|same|that\\s+same|that\\s+very|that|latest|most\\s+recent)\\s+(?:fiscal\\s+)?(?<unit>${UNIT})(?:\\s+or\\s+so)?`,
    ),
    read: relativeUnit,
  },
  {
    name: 'beside-unit',
    pattern: whole(`the\\s+(?<unit>day|night|week|month|year)\\s+(?<word>before|after|previous|prior)${ENDS}`),
    read: ({ unit, word }) => told(unit ?? '', /after/i.test(word ?? '') ? 1 : -1),
  },
  {
    name: 'distance',
    pattern: whole(
      `(?:${LOOSE}\\s+)?(?<count>(?:${COUNT}\\s+)?)(?<unit>${ANY_UNIT})(?:\\s+or\\s+(?:so|two|more))?\\s+(?<word>ago|earlier|later|from\\s+now|hence|previously|afterwards?|prior|(?:before|after)(?:${ENDS}))`,
    ),
    read: distance,
  },
  {
    name: 'year-ago',
    pattern: whole('(?:the\\s+)?(?<unit>year|month|week)-(?:ago|earlier)(?:\\s+(?:period|quarter|level|figure))?'),
    read: ({ unit }) => ({ is: 'counted', unit: unitOf(unit ?? '')[0], by: 1, direction: -1, from: 'told', distance: true }),
  },
  {
    name: 'end-of-unit',
    pattern: whole(
      `(?:the\\s+)?(?<portion>end|close|start|beginning|middle|rest|remainder)\\s+of\\s+the\\s+(?:(?:calendar|fiscal)\\s+)?(?<unit>day|week|month|quarter|year|decade|century)|(?<year>year)(?:['’]s\\s+|[-\\s])end`,
    ),
    read: ({ portion, unit, year }) => endOfUnit((portion ?? 'end').toLowerCase(), unit ?? year ?? 'year'),
  },
  {
    name: 'in-the-day',
    pattern: whole('(?:earlier|later)\\s+(?:in|on\\s+in)\\s+the\\s+(?<unit>day|week|month|year)'),
    read: ({ unit }) =>
      unit?.toLowerCase() === 'day' ? told('day', 0) : { is: 'counted', unit: unitOf(unit ?? '')[0], by: 0, direction: 0, from: 'now' },
  },
  {
    name: 'some-unit',
    pattern: whole(`the\\s+(?<unit>weekend|quarter|period)`),
    read: ({ unit }, around) => plainUnit((unit ?? '').toLowerCase(), around),
  },
];

function nth(ordinal: string, unit: string): Meaning {
  const n = ordinal === 'last' || ordinal === 'final' ? -1 : ordinalOf(ordinal);
  return { is: 'named', nth: { n, unit: unit === 'half' ? 'half' : unitOf(unit)[0], count: 1 } };
}

const PORTIONS: Readonly<Record<string, Portion>> = {
  start: 'start',
  beginning: 'start',
  middle: 'middle',
  rest: 'later',
  remainder: 'later',
};

function endOfUnit(portion: string, unit: string): Meaning {
  return { is: 'counted', unit: unitOf(unit)[0], by: 0, direction: 0, from: 'now', portion: PORTIONS[portion] ?? 'end' };
}

function dayOf(which: string): Counted {
  if (which === 'this') return day(0);
  if (which === 'yesterday') return day(-1);
  if (which === 'tomorrow') return day(1);
  const step = /next|following/.test(which) ? 1 : which === 'the previous' ? -1 : 0;
  return told('day', step);
}

/** "today's world": no day. */
function isPresentDay({ after }: Around): boolean {
  return /^['’]s\s+(?:world|society|youth|standards|generation|reality|economy)\b/i.test(after);
}

function told(unit: string, by: number): Counted {
  const [name, times] = unitOf(unit);
  const step: Counted = { is: 'counted', unit: name, by: Math.abs(by) * times, direction: Math.sign(by) as -1 | 0 | 1, from: 'told' };
  return unit.toLowerCase() === 'night' ? { ...step, part: 'night' } : step;
}

function relativeUnit({ the, word, unit }: Groups, { before }: Around): Meaning | null {
  const [which, noun] = [(word ?? '').toLowerCase().replace(/\s+/g, ' '), (unit ?? '').toLowerCase()];
  const [name, times] = unitOf(noun);
  if (['second', 'minute', 'hour'].includes(name)) return null;
  const withArticle = the !== undefined;
  const from = (by: number): Counted => ({
    is: 'counted',
    unit: name,
    by: Math.abs(by) * times,
    direction: Math.sign(by) as -1 | 0 | 1,
    from: 'now',
  });
  switch (which) {
    case 'last':
    case 'past':
      if (noun === 'day' && !withArticle) return null;
      return withArticle || which === 'past' ? { is: 'stretch', unit: name, count: times, direction: -1, from: 'now' } : from(-1);
    case 'this past':
    case 'latest':
    case 'most recent':
      return from(-1);
    case 'previous':
    case 'preceding':
    case 'prior':
      return told(noun, -1);
    case 'this':
    case 'this very':
    case 'current':
    case 'present':
      return withArticle || which.startsWith('this') ? from(0) : null;
    case 'next':
      return next(noun, withArticle, before);
    case 'coming':
    case 'upcoming':
    case 'this coming':
      return withArticle || which === 'this coming' ? from(1) : null;
    case 'following':
    case 'ensuing':
    case 'succeeding':
      return told(noun, 1);
    default:
      return /^that$/.test(which) && /\b(?:said|says|than|so|such|is|was|and)\s+$/i.test(before) && noun !== 'day' ? null : told(noun, 0);
  }
}

/** "next week" is after this one, "the next day" after the day told; "over the next week" begins now. */
function next(noun: string, withArticle: boolean, before: string): Meaning {
  const [unit, times] = unitOf(noun);
  if (noun === 'day' || noun === 'night') return told(noun, 1);
  if (!withArticle) return { is: 'counted', unit, by: times, direction: 1, from: 'now' };
  if (/\b(?:in|over|within|during|for|throughout)\s+$/i.test(before))
    return { is: 'stretch', unit, count: times, direction: 1, from: 'now' };
  return told(noun, 1);
}

function distance({ count, unit, word }: Groups, { before }: Around, exact: string): Meaning | null {
  const [name, times] = unitOf(unit ?? '');
  const said = (count ?? '').trim();
  const number = said === '' ? null : countOf(said);
  const which = (word ?? '').toLowerCase();
  if (said === '' && !new RegExp(`^${UNITS}`, 'i').test(unit ?? '')) return null;
  if (/\b(?:no|any)\s+$/i.test(before)) return null;
  const back = /^(?:ago|earlier|previously|prior|before)/.test(which);
  const from = which === 'ago' || /^(?:from\s+now|hence)/.test(which) ? 'now' : 'told';
  const by = number === null ? null : number * times;
  const approximate = new RegExp(`^${LOOSE}|\\bor\\s`, 'i').test(exact);
  return { is: 'counted', unit: name, by, direction: back ? -1 : 1, from, distance: true, ...(approximate && { approximate }) };
}

function plainUnit(unit: string, { before, after }: Around): Meaning | null {
  if (unit === 'weekend')
    return /\b(?:over|during|at|on|through|throughout|before|after|since|by|of|until)\s+$/i.test(before) || /^[.,]/.test(after)
      ? { is: 'named', weekend: true }
      : null;
  if (unit === 'quarter' && /^\s+of\b/.test(after)) return null;
  return unit === 'quarter' && /\b(?:in|for|during|of)\s+$/i.test(before) ? told('quarter', 0) : null;
}
