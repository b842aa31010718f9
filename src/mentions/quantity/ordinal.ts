import { ORDINALS, SCALES, TENS } from '../../languages/en/number-words.ts';
import type { Token } from '../../text/sentence.ts';

/** "third", "22nd", "twenty-first": a place in a row, which counts nothing. "Second" as a unit of time is none. */
export function ordinalAt(tokens: readonly Token[], index: number): { readonly value: number; readonly to: number } | null {
  const token = tokens[index];
  if (token === undefined || !/^(?:JJ|NN|RB|CD|LS)/.test(token.tag)) return null;
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(token.norm);
  if (digits !== null) return { value: Number(digits[1]), to: index + 1 };
  const plain = ORDINALS.get(token.norm);
  if (plain !== undefined) return SCALES.has(tokens[index + 1]?.norm ?? '') ? null : { value: plain, to: index + 1 };
  const [ten, one] = token.norm.split('-');
  const tens = TENS.get(ten ?? '');
  const ones = ORDINALS.get(one ?? '');
  return tens === undefined || ones === undefined || ones > 9 ? null : { value: tens + ones, to: index + 1 };
}
