import { SHORT_SCALES } from '../../languages/en/number-words.ts';
import { CURRENCIES, UNITS } from '../../languages/en/quantity-words.ts';
import type { Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { digitValue } from './digits.ts';
import { opensPlural } from './ignored.ts';
import { smallNumber } from './numeral.ts';

/** What a number is in itself, and where the words for it end. */
export interface Unit {
  readonly type: QuantityMention['type'];
  readonly unit: string;
  readonly to: number;
}

const LONGEST = 3;

/** The unit that stands at token `index`, the longest that fits; "months-old" and the like included. */
export function unitAt(tokens: readonly Token[], index: number): Unit | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const words = tokens.slice(index, index + length).map((token) => token.norm);
    const found = words.length === length ? UNITS.get(words.join(' ')) : undefined;
    if (found !== undefined && isUnitHere(tokens, index, words))
      return withAge(tokens, { type: found[0], unit: found[1], to: index + length });
  }
  return null;
}

/** A letter alone is a unit only right on its digits; "second" only in the plural. */
function isUnitHere(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  const [first] = words;
  if (words.length > 1 || first === undefined) return true;
  if (first === 'second') return false;
  if (/^[a-z]{1,2}$/.test(first) || first === 'points')
    return tokens[index - 1]?.end === tokens[index]?.start || UNIT_ABBREVIATIONS.has(first);
  return true;
}

const UNIT_ABBREVIATIONS = new Set([
  'km',
  'kg',
  'ft',
  'hp',
  'mm',
  'cm',
  'mi',
  'lb',
  'oz',
  'ha',
  'mw',
  'gw',
  'kw',
  'gb',
  'mb',
  'tb',
  'ml',
  'mg',
  'points',
]);

/** "12 years old", "five years of age". */
function withAge(tokens: readonly Token[], unit: Unit): Unit {
  if (unit.type !== 'duration') return unit;
  const after = tokens.slice(unit.to, unit.to + 2).map((token) => token.norm);
  if (after[0] === 'old' || after[0] === 'olds') return { type: 'age', unit: unit.unit, to: unit.to + 1 };
  return after.join(' ') === 'of age' ? { type: 'age', unit: unit.unit, to: unit.to + 2 } : unit;
}

/** A currency sign or code right before token `index`; "$ " has none of its own width. */
export function currencyBefore(tokens: readonly Token[], index: number): string | null {
  return CURRENCIES.get(tokens[index - 1]?.norm ?? '') ?? null;
}

/** "2.5m", "40k", "3bn": a short scale right on the digits. Metres stay metres. */
export function shortScale(tokens: readonly Token[], index: number, isMoney: boolean): number | null {
  const token = tokens[index];
  const scale = SHORT_SCALES.get(token?.norm ?? '');
  const before = tokens[index - 1];
  if (token === undefined || scale === undefined || before === undefined || digitValue(before.norm) === null) return null;
  if (token.start !== before.end && !(isMoney && token.norm.length > 1)) return null;
  return isMoney || token.norm !== 'm' || opensPlural(tokens, index + 1) ? scale : null;
}

const HYPHENED = /^([\d.,]+|[a-z]+(?:-[a-z]+)??)-([a-z]+?)(?:-(olds?|long|plus))?$/;

/** A number that is hyphened to its unit or noun: "72-hour", "five-year-old", "2,000-strong". */
export interface Hyphened {
  readonly value: number;
  readonly type: QuantityMention['type'];
  readonly unit: string | null;
}

export function hyphenedAt(token: Token): Hyphened | null {
  const match = HYPHENED.exec(token.norm);
  if (match === null) return null;
  const [, number = '', noun = '', ending] = match;
  const value = digitValue(number) ?? smallNumber(number);
  if (value === null) return null;
  const unit = UNITS.get(noun);
  if (unit === undefined)
    return /^(?:strong|member|man|person|truck|bus|vehicle|car|lorry|tank|ship|boat|ambulance)$/.test(noun)
      ? { value, type: 'count', unit: null }
      : null;
  return { value, type: ending === 'old' || ending === 'olds' ? 'age' : unit[0], unit: unit[1] };
}
