import {
  LOOSE_WORDS,
  MONTH_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  PLURALS,
  SEASON_WORDS,
  UNIT_WORDS,
  VAGUE_COUNTS,
  WEEKDAY_SHORT,
  WEEKDAY_WORDS,
} from '../../../languages/en/date-words.ts';
import type { Unit } from '../meaning.ts';

/** Alternatives of a pattern, longest first, any white space for a blank, both apostrophes. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/ /g, '\\s+').replace(/'/g, "['’]")).join('|')})`;
}

// Neither a part of a longer word or number, nor money, a handle, a decimal.
export const BEGINS = /(?:^|[^\p{L}\p{N}_@#$€£])$(?<!\p{N}[.,:/\-–])/u;
const EDGE_AFTER = '(?![\\p{L}\\p{N}_])(?![.,:/]\\p{N})(?!-\\p{Ll})';

export function whole(source: string): RegExp {
  return new RegExp(`(?:${source})${EDGE_AFTER}`, 'giu');
}

/** Words at the very end of the text before an expression. */
export function ending(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})$`, 'iu');
}

const months = Object.keys(MONTH_WORDS);
const LONG = months.filter((word) => word.length > 4 || ['may', 'june', 'july'].includes(word));
const SHORT = months.filter((word) => !LONG.includes(word));

export const MONTH = `(?:${anyOf(LONG)}|${anyOf(SHORT)}\\b\\.?)`;
export const MONTH_ALONE = `(?:${anyOf(LONG)}|${anyOf(SHORT)}\\.)`;
export const WEEKDAY = anyOf(Object.keys(WEEKDAY_WORDS));
export const WEEKDAY_ABBREVIATED = `${anyOf(Object.keys(WEEKDAY_SHORT))}\\b\\.?`;
export const SEASON = anyOf(Object.keys(SEASON_WORDS));
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const DAY_ORDINAL = `(?:${DAY}(?:st|nd|rd|th)?)`;
export const YEAR = '(?:1\\d{3}|20\\d{2})';
export const ORDINAL = `(?:${anyOf(Object.keys(ORDINAL_WORDS))}|\\d{1,2}(?:st|nd|rd|th))`;
export const PART = anyOf(Object.keys(PART_WORDS));

const NUMBER_WORD = anyOf([...Object.keys(NUMBER_WORDS), 'a hundred', 'hundred', 'thousand', 'a thousand', 'a dozen', 'dozen']);
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s+1/2)?|(?:${NUMBER_WORD}(?:[\\s-]${NUMBER_WORD})*))(?:\\s+and\\s+a\\s+half)?`;
export const VAGUE_COUNT = anyOf(VAGUE_COUNTS);
export const COUPLE = '(?:a\\s+|the\\s+)?couple(?:\\s+of)?';
export const COUNT = `(?:${COUPLE}|${VAGUE_COUNT}|${NUMBER}|half\\s+an?|an?)`;
export const LOOSE = anyOf(LOOSE_WORDS);

const units = Object.keys(UNIT_WORDS);
const plurals = units.map((word) => PLURALS[word] ?? `${word}s`);
export const UNIT = anyOf(units);
export const UNITS = anyOf(plurals);
export const ANY_UNIT = anyOf([...units, ...plurals]);

export function unitOf(word: string): readonly [Unit, number] {
  const norm = word.toLowerCase();
  const single = units.find((unit) => norm === unit || norm === (PLURALS[unit] ?? `${unit}s`));
  return UNIT_WORDS[single ?? 'day'] as readonly [Unit, number];
}

export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTH_WORDS[word.toLowerCase().replace('.', '')];
}

export function weekdayOf(word: string): number | undefined {
  const norm = word.toLowerCase().replace('.', '');
  return WEEKDAY_WORDS[norm] ?? WEEKDAY_SHORT[norm];
}

export function ordinalOf(word: string): number {
  const norm = word.toLowerCase().replace(/\s+/g, '-');
  return ORDINAL_WORDS[norm] ?? Number.parseInt(norm, 10);
}

/** Null for a count that is no number ("several"); "a" is one, "a couple" two. */
export function countOf(said: string): number | null {
  const norm = said.toLowerCase().replace(/\s+/g, ' ').trim();
  if (norm.includes('couple')) return 2;
  if (/^half an?$/.test(norm)) return 0.5;
  if (/^an?$/.test(norm)) return 1;
  const half = /and a half$|1\/2$/.test(norm) ? 0.5 : 0;
  const plain = norm.replace(/ and a half$| 1\/2$/, '').replace(/,/g, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain) + half;
  const value = wordsOf(plain);
  return value === null ? null : value + half;
}

function wordsOf(words: string): number | null {
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'a') continue;
    const scale = { hundred: 100, thousand: 1000, dozen: 12 }[word];
    const one = NUMBER_WORDS[word];
    if (scale !== undefined) value = Math.max(1, value) * scale;
    else if (one !== undefined) value += one;
    else return null;
  }
  return value;
}
