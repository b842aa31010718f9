import type { Sentence, Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';

/** Token ranges of a mention: all its words, and the number alone. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number };
}

const EMPTY = {
  kind: 'quantity',
  low: null,
  high: null,
  lowExclusive: false,
  highExclusive: false,
  qualifier: null,
  vague: null,
  unknown: false,
  derived: false,
  change: null,
  type: 'count',
  unit: null,
} as const;

export function build(text: string, sentence: Sentence, place: Place, values: Partial<QuantityMention>): QuantityMention {
  const { start } = sentence.tokens[place.from] as Token;
  const { end } = sentence.tokens[place.to - 1] as Token;
  return { ...EMPTY, ...values, sentence: sentence.index, ...place, start, end, exact: text.slice(start, end) };
}
