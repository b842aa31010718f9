import { SCALES } from '../../languages/en/number-words.ts';
import { CURRENCIES, UNITS } from '../../languages/en/quantity-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { boundBefore, bounded, wordsOf } from './bounds.ts';
import { build } from './build.ts';
import { codedSum, gluedUnit } from './digits.ts';
import { hyphenedAt } from './unit.ts';

/** One word that holds a number and its unit: "72-hour", "five-year-old", "500mg", "RM79". */
export function measuredWord(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  const token = tokens[index];
  if (token === undefined) return null;
  const read = hyphenedAt(token) ?? glued(token.norm) ?? coded(token.norm);
  if (read === null) return null;
  const scale = read.type === 'money' ? SCALES.get(tokens[index + 1]?.norm ?? '') : undefined;
  const value = read.value * (scale ?? 1);
  const to = index + (scale === undefined ? 1 : 2);
  const before = boundBefore(tokens, index);
  const qualifier = before.bound === null ? null : wordsOf(tokens, before);
  const place = { from: before.from, to, core: { from: index, to } };
  return build(text, sentence, place, { ...bounded(value, value, before.bound), qualifier, type: read.type, unit: read.unit });
}

function glued(norm: string): { value: number; type: QuantityMention['type']; unit: string } | null {
  const read = gluedUnit(norm);
  const unit = read === null ? undefined : UNITS.get(read.unit);
  return read === null || unit === undefined ? null : { value: read.value, type: unit[0], unit: unit[1] };
}

function coded(norm: string): { value: number; type: QuantityMention['type']; unit: string } | null {
  const read = codedSum(norm);
  const code = read === null ? undefined : CURRENCIES.get(read.code);
  return read === null || code === undefined ? null : { value: read.value, type: 'money', unit: code };
}
