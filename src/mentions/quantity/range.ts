import { FALLING, RISING } from '../../languages/en/quantity-words.ts';
import type { Token } from '../../text/sentence.ts';
import { boundBefore } from './bounds.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { currencyBefore, shortScale, unitAt } from './unit.ts';

/** Two numbers that bound one amount: "20 to 30", "between 20 and 30", "five or six", "$3-5 million". */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The range that begins with `first`, null where it stands alone. */
export function rangeFrom(tokens: readonly Token[], first: Numeral): Range | null {
  return twoBounds(tokens, first) ?? joinedRange(tokens, first);
}

/** "at least 15 and up to 25": each bound with words of its own. */
function twoBounds(tokens: readonly Token[], first: Numeral): Range | null {
  const lower = boundBefore(tokens, first.from);
  if (lower.bound !== 'least' || !/^(?:and|or|but|to)$/.test(tokens[first.to]?.norm ?? '')) return null;
  const at = [2, 3, 4]
    .map((words) => first.to + 1 + words)
    .find((index) => boundBefore(tokens, index).bound === 'most' && numeralAt(tokens, index));
  const second = at === undefined ? null : numeralAt(tokens, at);
  if (second === null || second.value <= first.value || boundBefore(tokens, second.from).from !== first.to + 1) return null;
  return { from: lower.from, to: second.to, low: first.value, high: second.value };
}

function joinedRange(tokens: readonly Token[], first: Numeral): Range | null {
  const joiner = pastUnit(tokens, first.to);
  const between = tokens[first.from - 1]?.norm === 'between' || tokens[first.from - 2]?.norm === 'between';
  if (!joins(tokens, joiner, between) || isChange(tokens, first, joiner)) return null;
  const at = CURRENCY.test(tokens[joiner + 1]?.norm ?? '') ? joiner + 2 : joiner + 1;
  const second = numeralAt(tokens, at);
  if (second === null || second.isShare !== first.isShare) return null;
  const scale = scaleShared(tokens, first, second);
  const low = first.value * scale.low;
  const high = second.value * scale.high;
  if (high <= low || (tokens[joiner]?.norm === 'or' && !isStep(low, high))) return null;
  return { from: between ? openingAt(tokens, first) : first.from, to: scale.to, low, high };
}

const CURRENCY = /^(?:\$|us\$|€|£|¥|₪|₹)$/;

function openingAt(tokens: readonly Token[], first: Numeral): number {
  return tokens[first.from - 1]?.norm === 'between' ? first.from - 1 : first.from - 2;
}

/** "5% to 7%", "15 km to 20 km": the unit may be said twice. */
function pastUnit(tokens: readonly Token[], index: number): number {
  const scaled = shortScale(tokens, index, currencyBefore(tokens, index - 1) !== null) === null ? index : index + 1;
  return unitAt(tokens, scaled)?.to ?? scaled;
}

function joins(tokens: readonly Token[], index: number, between: boolean): boolean {
  const norm = tokens[index]?.norm ?? '';
  if (between) return norm === 'and';
  if (norm === 'to' || norm === 'or') return true;
  return /^[-–—]$/.test(norm);
}

/** "rose from 12 to 15", "climbed 12 to 15": two numbers; "rose by 12 to 15" is one. */
function isChange(tokens: readonly Token[], first: Numeral, joiner: number): boolean {
  if (tokens[joiner]?.norm !== 'to') return false;
  const before = tokens.slice(Math.max(0, first.from - 5), first.from);
  if (before.some((token) => token.norm === 'by')) return false;
  if (before.at(-1)?.norm === 'from' && before.some(({ lemma, norm }) => CHANGING.test(lemma) || CHANGING.test(norm))) return true;
  const close = before.at(-1)?.norm === 'from' ? before : before.slice(-1);
  return close.some(({ lemma, norm }) => [lemma, norm].some((word) => RISING.has(word) || FALLING.has(word)));
}

const CHANGING = /^(?:revised?|updated?|corrected?|raised?|lowered?|adjusted?|changed?)$/;

/** "four to five thousand": a scale said once is shared where the first number would else be out of all proportion. */
function scaleShared(tokens: readonly Token[], first: Numeral, second: Numeral): { low: number; high: number; to: number } {
  const short = shortScale(tokens, second.to, currencyBefore(tokens, second.from) !== null);
  const high = short ?? 1;
  const to = short === null ? second.to : second.to + 1;
  const secondScale = (second.value / second.coefficient) * high;
  const own = shortScale(tokens, first.to, currencyBefore(tokens, first.from) !== null);
  if (own !== null) return { low: own, high, to };
  const shared = secondScale >= 100 && first.value === first.coefficient && first.value < second.coefficient;
  return { low: shared ? secondScale : 1, high, to };
}

/** "two or three", "five or ten": "12 or 2,000" are two guesses. */
function isStep(low: number, high: number): boolean {
  return high <= low * 2 || high - low <= 5;
}
