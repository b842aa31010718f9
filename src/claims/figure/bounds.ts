import type { QuantityMention } from '../../mentions/mention.ts';
import type { Bounds } from './draft.ts';

/** The bounds of a mention as said. */
export function boundsOf(number: QuantityMention): Bounds {
  const { low, high, lowExclusive, highExclusive, qualifier, vague, unknown, derived } = number;
  return { low, high, lowExclusive, highExclusive, qualifier, vague, unknown, derived };
}

/** "most of N": more than half of N, up to N; open above where N is. */
export function mostOf(whole: Bounds, word: string): Bounds {
  return {
    low: whole.low === null ? null : whole.low / 2,
    high: whole.high,
    lowExclusive: whole.low !== null,
    highExclusive: false,
    qualifier: word,
    vague: word,
    unknown: false,
    derived: true,
  };
}

export const exactly = (count: number): Bounds => ({
  low: count,
  high: count,
  lowExclusive: false,
  highExclusive: false,
  qualifier: null,
  vague: null,
  unknown: false,
  derived: false,
});
