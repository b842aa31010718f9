import { MONTHS, NUMBERED } from '../../languages/en/quantity-words.ts';
import type { Token } from '../../text/sentence.ts';
import { groupNouns } from '../party/group-nouns.ts';
import type { Numeral } from './numeral.ts';

/** True where digits or a number word are a date, a clock time, a name or a pronoun, and count nothing. */
export function isNoQuantity(tokens: readonly Token[], number: Numeral): boolean {
  const norm = tokens[number.from]?.norm ?? '';
  if (norm === 'one' && isPronoun(tokens, number)) return true;
  if (norm !== 'one' && isParent(tokens, number.from)) return true;
  return isYear(tokens, number) || isDay(tokens, number) || isClock(tokens, number) || isLabel(tokens, number);
}

const PARENTS = new Set(['mother', 'father', 'parent', 'widow', 'widower', 'grandmother', 'grandfather']);

/** "a mother of five": what she is called by. */
function isParent(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.norm === 'of' && PARENTS.has(tokens[from - 2]?.norm ?? '');
}

const NO_COUNT_BEFORE = new Set([
  'no',
  'not',
  'any',
  'every',
  'each',
  'this',
  'that',
  'which',
  'another',
  'some',
  'the',
  'other',
  'only',
  'a',
]);
const NO_COUNT_AFTER = new Set(['another', 'day', 'who', 'that', 'thing', 'which', '-', 'by']);

/** "no one", "the one who", "one another", "one day". */
function isPronoun(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (to > from + 1) return false;
  const [before, after] = [tokens[from - 1]?.norm ?? '', tokens[to]];
  if (after === undefined || NO_COUNT_AFTER.has(after.norm)) return true;
  if (before === 'no' || before === 'not') return true;
  if (after.norm === 'of') return ['the', 'this', 'that'].includes(before);
  const reference = NO_COUNT_BEFORE.has(before) || tokens[from - 1]?.tag === 'JJ';
  return reference && !/^(?:NN|JJ|VBN)/.test(after.tag);
}

const YEAR_OPENERS = new Set(
  'in since by until till during from of before after late early mid summer winter spring autumn year and to between through end beginning the year'.split(
    ' ',
  ),
);

/** A bare four-digit number from 1000 to 2199 is a year, unless it stands before the plural of what it counts. */
function isYear(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const norm = tokens[from]?.norm ?? '';
  if (!/^(?:1[0-9]|2[01])\d\d$/.test(norm) || to > from + 1) return false;
  const before = tokens[from - 1];
  if (MONTHS.test(before?.norm ?? '') || (before?.norm === ',' && /^\d{1,2}$/.test(tokens[from - 2]?.norm ?? ''))) return true;
  if (!/^(?:1[6-9]|2[01])/.test(norm) && before?.norm !== 'in') return false;
  if (YEAR_OPENERS.has(before?.norm ?? '')) return !(/00$/.test(norm) && opensPlural(tokens, to));
  return !opensPlural(tokens, to) || (!/[05]0$/.test(norm) && !opensPeople(tokens, to));
}

/** "2023 civilians": people make a count of what else would be a year ("2005 levels"). */
function opensPeople(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some((token) => groupNouns.get(token.norm)?.person === true || token.norm === 'people' || token.norm === 'families');
}

/** A plural noun ends the noun phrase that begins here: "2000 Sunni residents". */
export function opensPlural(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const tag = tokens[index]?.tag ?? '';
    if (tag === 'NNS' || tag === 'NNPS') return true;
    if (!/^(?:JJ|NN|VBN|HYPH)/.test(tag)) return false;
  }
  return false;
}

/** "7 October", "October 7", "May 12 and 13"; no day: "in October 31 people". */
function isDay(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  if (isSecondYear(tokens, from)) return true;
  if (value > 31 || !/^\d{1,2}$/.test(tokens[from]?.norm ?? '')) return false;
  const month = (index: number) => isMonth(tokens[index]);
  if (month(from - 1) && tokens[from - 2]?.norm === 'in' && tokens[to]?.tag === 'NNS') return false;
  if (month(from - 1) || month(to)) return true;
  const joined = (index: number) => /^(?:and|or|to|-|–|—)$/.test(tokens[index]?.norm ?? '');
  return (joined(from - 1) && month(from - 3)) || (joined(to) && month(to + 2));
}

/** "2014-15": the second year of a span. */
function isSecondYear(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:19|20)\d\d$/.test(tokens[from - 2]?.norm ?? '') &&
    /^[-–/]$/.test(tokens[from - 1]?.norm ?? '') &&
    /^\d\d(?:\d\d)?$/.test(tokens[from]?.norm ?? '')
  );
}

/** "may" and "march" are months only with a capital. */
function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.test(token.norm) && (!/^(?:may|march)$/.test(token.norm) || /^\p{Lu}/u.test(token.text));
}

function isClock(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const after = tokens[to]?.norm ?? '';
  if (value <= 12 && tokens[from - 1]?.norm === 'at' && isHour(tokens, from - 1, to)) return true;
  if (value <= 12 && isPastHour(tokens, from)) return true;
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|gmt|utc|bst|o'clock|hrs)$/.test(after)) return true;
  // "rose to 2,688: 693 civilians" is no time: one is written without a space.
  const glued = tokens[to]?.start === tokens[from]?.end && tokens[to]?.end === tokens[to + 1]?.start;
  if (after === ':' && glued && /^\d/.test(tokens[to + 1]?.norm ?? '')) return true;
  const minutes = tokens[from - 1]?.norm === ':' && tokens[from - 1]?.end === tokens[from]?.start;
  return minutes && /^\d\d$/.test(tokens[from]?.norm ?? '') && /^\d{1,2}$/.test(tokens[from - 2]?.norm ?? '');
}

/** "half past nine", "quarter to five", "ten to six". */
function isPastHour(tokens: readonly Token[], from: number): boolean {
  const [minutes, opener] = [tokens[from - 2]?.norm ?? '', tokens[from - 3]?.norm ?? ''];
  if (!/^(?:past|to)$/.test(tokens[from - 1]?.norm ?? '')) return false;
  if (minutes === 'half' || minutes === 'quarter') return true;
  return /^(?:five|ten|twenty|twenty-five)$/.test(minutes) && /^(?:at|by|around|about|until|since|before|after)$/.test(opener);
}

/** "At six the planes were gone", "at two in the morning"; "at six checkpoints" and "stood at six" are counts. */
function isHour(tokens: readonly Token[], at: number, to: number): boolean {
  const opens = at === 0 || /^(?:``|,|:)$/.test(tokens[at - 1]?.tag ?? '');
  const ofDay = /^(?:in the (?:morning|afternoon|evening|night)|at night)/.test([0, 1, 2].map((step) => tokens[to + step]?.norm).join(' '));
  return ofDay || (opens && /^(?:DT|PRP|PRP\$|,)$/.test(tokens[to]?.tag ?? ''));
}

/** "Channel 4", "Resolution 2254", "No. 5", and what else is called by a number: "the S&P 500". */
function isLabel(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before === undefined || opensPlural(tokens, to)) return false;
  if (NUMBERED.has(before.norm) && before.tag !== 'NNS') return true;
  if (before.tag !== 'NNP' || CALENDAR.test(before.norm) || !/^\d+$/.test(tokens[from]?.norm ?? '')) return false;
  const isAge = /^\d{2}$/.test(tokens[from]?.norm ?? '');
  return !isAge && !/^(?:NN|JJ|VBN|CD|HYPH)/.test(next?.tag ?? '') && !COUNTED_AFTER.has(next?.norm ?? '');
}

const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
/** Words of fate after a bare number: "in Homs 5 died". */
const COUNTED_AFTER = new Set([
  'killed',
  'dead',
  'died',
  'wounded',
  'injured',
  'missing',
  'hurt',
  'others',
  'more',
  'people',
  'arrested',
  'percent',
  '%',
]);
