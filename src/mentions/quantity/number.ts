import type { Bound } from '../../languages/en/quantity-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { isAge } from './age.ts';
import { boundAfter, boundBefore, bounded, wordsOf } from './bounds.ts';
import { build } from './build.ts';
import { changeOf } from './change.ts';
import { isNoQuantity } from './ignored.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { rangeFrom } from './range.ts';
import { currencyBefore, shortScale, unitAt } from './unit.ts';

/** The number, or range of numbers, at token `index`, with its qualifiers and unit; no mention where it counts nothing. */
export function numberAt(text: string, sentence: Sentence, index: number): { mention: QuantityMention | null; to: number } | null {
  const { tokens } = sentence;
  const number = numeralAt(tokens, index);
  if (number === null || (number.isShare && !isShareOfSomething(tokens, number))) return null;
  if (isNoQuantity(tokens, number)) return { mention: null, to: number.to };
  const mention = mentionOf(text, sentence, number);
  return { mention, to: mention.to };
}

/** "half the city", "half of it", "two-thirds"; "half destroyed", "the first half" are no quantities. */
function isShareOfSomething(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (tokens[from]?.norm !== 'half') return true;
  return /^(?:of|the|a|an|its|their|all|his|her|our)$/.test(tokens[to]?.norm ?? '') && !/^JJ/.test(tokens[from - 1]?.tag ?? '');
}

function mentionOf(text: string, sentence: Sentence, number: Numeral): QuantityMention {
  const { tokens } = sentence;
  const amount = amountOf(tokens, number);
  const measure = measureOf(tokens, number, amount);
  const before = amount.isBetween ? { from: measure.from, to: measure.from, bound: null } : boundBefore(tokens, measure.from);
  const after = before.bound === null ? boundAfter(tokens, measure.to) : null;
  const bound: Bound | null = before.bound ?? after?.bound ?? null;
  const from = Math.min(before.from, measure.from);
  const qualifier = amount.isBetween
    ? wordsOf(tokens, { from: measure.from, to: number.from })
    : before.bound !== null
      ? wordsOf(tokens, before)
      : after === null
        ? null
        : wordsOf(tokens, after);
  const place = { from, to: after?.to ?? measure.to, core: { from: number.from, to: amount.to } };
  return build(text, sentence, place, {
    ...bounded(amount.low, amount.high, bound),
    qualifier,
    type: measure.type,
    unit: measure.unit,
    change: changeOf(tokens, from, measure.type),
  });
}

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The words before the number are part of the range: "between", "at least 15 and up to". */
  readonly isBetween: boolean;
}

function amountOf(tokens: readonly Token[], number: Numeral): Amount {
  const range = rangeFrom(tokens, number);
  if (range !== null) return { ...range, isBetween: range.from < number.from };
  const scale = shortScale(tokens, number.to, currencyBefore(tokens, number.from) !== null);
  const value = number.value * (scale ?? 1);
  return { from: number.from, to: scale === null ? number.to : number.to + 1, low: value, high: value, isBetween: false };
}

type Measure = Pick<QuantityMention, 'type' | 'unit'> & { readonly from: number; readonly to: number };

function measureOf(tokens: readonly Token[], number: Numeral, amount: Amount): Measure {
  const currency = currencyBefore(tokens, number.from);
  const unit = unitAt(tokens, amount.to);
  if (currency !== null) {
    const to = unit?.type === 'money' ? unit.to : amount.to;
    return { type: 'money', unit: currency, from: Math.min(amount.from, number.from - 1), to };
  }
  if (unit !== null) return { type: unit.type, unit: unit.unit, from: amount.from, to: unit.to };
  const halfHour = number.isShare && /^an?$/.test(tokens[number.to]?.norm ?? '') ? unitAt(tokens, number.to + 1) : null;
  if (halfHour !== null) return { type: halfHour.type, unit: halfHour.unit, from: amount.from, to: halfHour.to };
  const type = number.isShare ? 'fraction' : isAge(tokens, number) ? 'age' : 'count';
  return { type, unit: null, from: amount.from, to: amount.to };
}
