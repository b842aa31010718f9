import type { Sentence } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';

export function findArabicQuantities(_text: string, _sentences: readonly Sentence[]): QuantityMention[] {
  return [];
}
