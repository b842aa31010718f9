import { FALLING, RISING } from '../../languages/en/quantity-words.ts';
import type { Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';

const MEASURED: ReadonlySet<QuantityMention['type']> = new Set(['percent', 'money', 'other', 'distance', 'rate']);
/** Words of losing and adding that speak of people and things too: there they tell no change of a level. */
const OF_THINGS = new Set(['lose', 'shed', 'add', 'gain', 'drop', 'advance', 'retreat', 'contract', 'ease', 'up', 'down']);

/** Adverbs, and pasts that a tagger takes for nouns. */
const UNTAGGED = new Set(['up', 'down', 'rose', 'fell']);

/** Whether the number says how far something rose or fell: "rose by 20", "down 5%"; null for a level or a count. */
export function changeOf(tokens: readonly Token[], from: number, type: QuantityMention['type']): QuantityMention['change'] {
  const by = tokens[from - 1]?.norm === 'by';
  const word = tokens[by ? from - 2 : from - 1];
  if (word === undefined || (!word.tag.startsWith('VB') && !UNTAGGED.has(word.norm))) return null;
  if (!by && !MEASURED.has(type) && (OF_THINGS.has(word.lemma) || OF_THINGS.has(word.norm))) return null;
  if (RISING.has(word.lemma) || RISING.has(word.norm)) return 'up';
  return FALLING.has(word.lemma) || FALLING.has(word.norm) ? 'down' : null;
}
