import {
  type DateRow,
  DOUBTFUL_MONTHS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from '../../../languages/ar/date-words.ts';
import { foldArabic } from '../../../text/arabic-letters.ts';
import type { Unit } from '../meaning.ts';

/** Words as the folded text has them. */
export function fold(words: string): string {
  return foldArabic(words).text;
}

export function formsOf(rows: readonly DateRow<unknown>[]): string[] {
  return rows.flatMap(([forms]) => forms.split('|'));
}

/** Alternatives of a pattern, longest first, folded, any white space for a blank. */
export function anyOf(words: readonly string[]): string {
  const sorted = words.map(fold).sort((a, b) => b.length - a.length);
  return `(?:${[...new Set(sorted)].map((word) => word.replace(/ /g, '\\s+')).join('|')})`;
}

/** What a form of the table stands for. */
export function lookUp<T>(rows: readonly DateRow<T>[], said: string): T | undefined {
  const key = fold(said).replace(/\s+/g, ' ').trim();
  return rows.find(([forms]) => forms.split('|').some((form) => fold(form) === key))?.[1];
}

// A word begins at a boundary or after the letters that Arabic writes onto it (and, so, in, for, as).
export const BEGINS = /(?:^|[^\p{L}\p{N}_@#])[وف]?[بلك]?$(?<!\p{N}[.,:/-])/u;
const EDGE_AFTER = '(?![\\p{L}\\p{N}_])(?![.,:/]\\p{N})';

export function whole(source: string): RegExp {
  return new RegExp(`(?:${source})${EDGE_AFTER}`, 'gu');
}

/** Words at the very end of the text before an expression. */
export function ending(source: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\p{N}])[وف]?)(?:${source})$`, 'u');
}

const month = anyOf(formsOf(MONTHS));
/** One month by one or two of its names: "حزيران/يونيو", "يونيو (حزيران)". */
export const MONTH = `${month}(?:\\s*[/\\-–]\\s*${month}|\\s*\\(\\s*${month}\\s*\\))?`;
export const SURE_MONTH = anyOf(formsOf(MONTHS).filter((form) => !DOUBTFUL_MONTHS.includes(form)));
export const WEEKDAY = anyOf(formsOf(WEEKDAYS));
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const YEAR = '(?:1[89]\\d{2}|20\\d{2})';
export const ORDINAL = anyOf(formsOf(ORDINALS));

export function monthOf(said: string | undefined): number | undefined {
  const first = new RegExp(`^${month}`, 'u').exec(said ?? '')?.[0];
  return first === undefined ? undefined : lookUp(MONTHS, first);
}

const NUMBER_WORD = anyOf(formsOf(NUMBERS));
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${NUMBER_WORD}(?:\\s+و\\s?${NUMBER_WORD})?)`;
export const VAGUE_COUNT = anyOf(VAGUE_COUNTS);

const singles = UNITS.flatMap(([single]) => single.split('|'));
const duals = UNITS.flatMap(([, dual]) => dual.split('|'));
const plurals = UNITS.flatMap(([, , plural]) => plural.split('|'));
export const SINGLE = anyOf(singles);
export const DUAL = anyOf(duals);
export const PLURAL = anyOf(plurals);
export const ANY_UNIT = anyOf([...singles, ...duals, ...plurals]);

/** The unit of a word, how many of it the word means, and its number. */
export function unitOf(said: string): { unit: Unit; times: number; number: 'one' | 'two' | 'many' } {
  const key = fold(said).replace(/^ال/, '');
  for (const [single, dual, plural, unit, times] of UNITS) {
    if (single.split('|').some((form) => fold(form) === key)) return { unit, times, number: 'one' };
    if (dual.split('|').some((form) => fold(form) === key)) return { unit, times: 2 * times, number: 'two' };
    if (plural.split('|').some((form) => fold(form) === key)) return { unit, times, number: 'many' };
  }
  return { unit: 'day', times: 1, number: 'one' };
}

/** Null for a count that is no number. */
export function countOf(said: string): number | null {
  const words = fold(said).replace(/\s+/g, ' ').trim();
  if (/^\d/.test(words)) return Number(words.replace(/,/g, ''));
  if (new RegExp(`^${VAGUE_COUNT}$`, 'u').test(words)) return null;
  const values = words.split(/\s+و\s?/).map((word) => lookUp(NUMBERS, word.replace(/^ال/, '')));
  return values.some((value) => value === undefined) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
