import { ONES, PARTS, SCALES, TENS } from '../../languages/en/number-words.ts';
import type { Token } from '../../text/sentence.ts';
import { digitValue, fractionValue } from './digits.ts';

/** A number as it stands: its half-open token range, its value, and the value before its last scale word. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "four" of "four thousand": what a range shares its scale by. */
  readonly coefficient: number;
  /** A part of one: "two-thirds", "half". */
  readonly isShare: boolean;
}

/** Reads the number that begins at `from`, in digits, words or both; null where none does. */
export function numeralAt(tokens: readonly Token[], from: number): Numeral | null {
  return shareAt(tokens, from) ?? halfScale(tokens, from) ?? cardinal(tokens, from);
}

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

/** "half", "a third", "two-thirds", "three quarters"; "half a million" is none. */
function shareAt(tokens: readonly Token[], from: number): Numeral | null {
  const hyphened = /^([a-z]+)-([a-z]+)$/.exec(word(tokens, from));
  const [top, bottom] = [ONES.get(hyphened?.[1] ?? '') ?? 0, partOf(hyphened?.[2] ?? '')];
  if (hyphened !== null && top > 0 && bottom > top) return share(from, from + 1, top / bottom);
  if (word(tokens, from) === 'half')
    return SCALES.has(word(tokens, from + 2)) || SCALES.has(word(tokens, from + 1)) ? null : share(from, from + 1, 0.5);
  const above = /^(?:a|an|one)$/.test(word(tokens, from)) ? 1 : (ONES.get(word(tokens, from)) ?? 0);
  const below = partOf(word(tokens, from + 1));
  if (above === 0 || below <= above || !isShareHere(tokens, from + 2, above)) return null;
  return share(from, from + 2, above / below);
}

function partOf(norm: string): number {
  return PARTS.get(norm) ?? PARTS.get(norm.replace(/s$/, '')) ?? 0;
}

/** "a third of", "two thirds"; "a third man" counts in a row. */
function isShareHere(tokens: readonly Token[], after: number, above: number): boolean {
  return above > 1 ? word(tokens, after - 1).endsWith('s') : word(tokens, after) === 'of';
}

const share = (from: number, to: number, value: number): Numeral => ({ from, to, value, coefficient: value, isShare: true });

/** "half a million", "half a dozen", "a quarter of a million", "half-a-million". */
function halfScale(tokens: readonly Token[], from: number): Numeral | null {
  const words = tokens.slice(from, from + 5).map((token) => token.norm);
  const start =
    words[0] === 'half'
      ? 1
      : words[1] === 'quarter' && words[2] === 'of' && SCALES.has(words[3] ?? '')
        ? 3
        : words[1] === 'quarter' && words[2] === 'of' && words[3] === 'a'
          ? 3
          : -1;
  if (start < 0) return null;
  const at = ['a', 'an'].includes(words[start] ?? '') ? start + 1 : start;
  const scale = SCALES.get(words[at] ?? '');
  const value = (scale ?? 0) * (start === 1 ? 0.5 : 0.25);
  return scale === undefined ? null : { from, to: from + at + 1, value, coefficient: value, isShare: false };
}

/** Digits with scale words, or number words by the usual grammar. */
function cardinal(tokens: readonly Token[], from: number): Numeral | null {
  const opened = opening(tokens, from);
  if (opened === null) return null;
  let { total, current, to } = opened;
  let coefficient = current;
  let smallest = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = SCALES.get(word(tokens, to)) ?? SCALES.get(word(tokens, to).replace(/s$/, ''));
    if (scale !== undefined && (scale === 100 || scale < smallest) && current > 0) {
      coefficient = current;
      if (scale === 100 || scale === 12) current *= scale;
      else {
        total += current * scale;
        smallest = scale;
        current = 0;
      }
      to += 1;
      continue;
    }
    const more = added(tokens, to, { current, smallest: scaleBefore(tokens, to), digits: opened.digits });
    if (more === null) break;
    current += more.value;
    to = more.to;
  }
  const value = total + current;
  return { from, to, value, coefficient: to === opened.to ? value : coefficient, isShare: false };
}

interface Opening {
  readonly total: number;
  readonly current: number;
  readonly to: number;
  readonly digits: boolean;
}

function opening(tokens: readonly Token[], from: number): Opening | null {
  const norm = word(tokens, from);
  const digits = digitValue(norm);
  if (digits !== null) {
    const spaced = spacedThousands(tokens, from);
    if (spaced !== null) return spaced;
    const part = fractionValue(word(tokens, from + 1));
    return { total: 0, current: digits + (part ?? 0), to: from + (part === null ? 1 : 2), digits: true };
  }
  if (norm === '.' && /^\d+$/.test(word(tokens, from + 1)) && isBareDecimal(tokens, from)) {
    return { total: 0, current: Number(`0.${word(tokens, from + 1)}`), to: from + 2, digits: true };
  }
  const part = fractionValue(norm);
  if (part !== null) return { total: 0, current: part, to: from + 1, digits: true };
  const small = smallNumber(norm);
  if (small !== null) return { total: 0, current: small, to: from + 1, digits: false };
  const isArticle = norm === 'a' || norm === 'an';
  if (isArticle && word(tokens, from + 1) === 'couple' && word(tokens, from + 2) === 'of') {
    return { total: 0, current: 2, to: from + 3, digits: true };
  }
  return isArticle && SCALES.has(word(tokens, from + 1)) ? { total: 0, current: 1, to: from + 1, digits: false } : null;
}

/** ".500": a point right on digits, with white space before it. */
function isBareDecimal(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.end === tokens[from + 1]?.start && tokens[from - 1]?.end !== tokens[from]?.start;
}

/** "1 500 000": groups of three digits set apart by spaces. */
function spacedThousands(tokens: readonly Token[], from: number): Opening | null {
  if (!/^[1-9]\d{0,2}$/.test(word(tokens, from))) return null;
  let to = from + 1;
  while (/^\d{3}$/.test(word(tokens, to)) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to += 1;
  if (to === from + 1) return null;
  const joined = tokens.slice(from, to).map((token) => token.norm);
  return { total: 0, current: Number(joined.join('')), to, digits: true };
}

/** "seven", "seventy", "seventy-two". */
export function smallNumber(norm: string): number | null {
  const plain = ONES.get(norm) ?? TENS.get(norm);
  if (plain !== undefined) return plain;
  const match = /^([a-z]+)-([a-z]+)$/.exec(norm);
  const [ten, one] = [TENS.get(match?.[1] ?? ''), ONES.get(match?.[2] ?? '')];
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : null;
}

/** The scale word right before, over "and": what may be added must be smaller. */
function scaleBefore(tokens: readonly Token[], to: number): number {
  return SCALES.get(word(tokens, to - 1)) ?? 1;
}

/** "… hundred and five", "… thousand two hundred", "forty two", "two and a half". */
function added(
  tokens: readonly Token[],
  to: number,
  so: { readonly current: number; readonly smallest: number; readonly digits: boolean },
): { readonly value: number; readonly to: number } | null {
  const joined = word(tokens, to) === 'and';
  const at = joined ? to + 1 : to;
  if (joined && /^(?:a|one)$/.test(word(tokens, at)) && ['half', 'quarter'].includes(word(tokens, at + 1))) {
    return { value: word(tokens, at + 1) === 'half' ? 0.5 : 0.25, to: at + 2 };
  }
  if (so.digits || word(tokens, to - 1) === 'dozen') return null;
  const small = smallNumber(word(tokens, at));
  if (small === null || small === 0) return null;
  if (joined || so.smallest > 1) return so.smallest >= 100 && small < so.smallest ? { value: small, to: at + 1 } : null;
  const afterTen = TENS.has(word(tokens, to - 1));
  return afterTen && small < 10 ? { value: small, to: at + 1 } : null;
}
