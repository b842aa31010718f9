import { asFinite, withPluralSubjects } from './past-tense.ts';
import { asEventNoun } from './verbal-nouns.ts';

/**
 * Tags that a tagger trained on peaceful text gets wrong in reports of war. `words` are in lower case; a tag that no
 * rule touches stays.
 */
export function repairTags(words: readonly string[], tags: readonly string[]): string[] {
  const repaired = withPluralSubjects(words, tags);
  words.forEach((_, index) => {
    repaired[index] =
      asNoun(words, repaired, index) ??
      asEventNoun(words, repaired, index) ??
      asFinite(words, repaired, index) ??
      ofDeals(words, repaired, index) ??
      (repaired[index] as string);
  });
  return repaired;
}

// Rare in the treebanks, and nouns wherever a determiner or an adjective stands before them.
const NOUNS = new Set([
  'blast',
  'mortar',
  'strike',
  'airstrike',
  'drone',
  'militant',
  'suspect',
  'convoy',
  'assault',
  'raid',
  'ambush',
  'salvo',
  'offensive',
  'captive',
  'fugitive',
  'insurgent',
  'combatant',
]);
const OPENERS = /^(?:DT|PRP\$|JJ|CD|POS)$/;

function asNoun(words: readonly string[], tags: readonly string[], index: number): string | null {
  if (tags[index] !== 'JJ' || !NOUNS.has(words[index] as string) || !OPENERS.test(tags[index - 1] ?? '')) return null;
  return /^(?:NN|JJ|CD)/.test(tags[index + 1] ?? '') ? null : 'NN';
}

// Pasts that are no other word.
const ONLY_PAST = new Set(['undertook', 'withdrew', 'swore', 'forbade', 'overthrew', 'mistook', 'forsook', 'outbid']);

/** "Truce talks resumed", "aid workers were let in", "is to free 50 prisoners", "the factions hand over their guns". */
function ofDeals(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index];
  const tag = tags[index] ?? '';
  const before = tags[index - 1] ?? '';
  const after = tags[index + 1] ?? '';
  if (ONLY_PAST.has(word ?? '') && tag !== 'VBD') return 'VBD';
  if (word === 'talks' && tag === 'VBZ' && /^(?:NN|NNP|JJ|DT)$/.test(before)) return 'NNS';
  if (word === 'aid' && tag.startsWith('VB') && /^NN/.test(after) && /^(?:CC|IN|,)$/.test(before)) return 'NN';
  if (word === 'free' && tag === 'JJ' && before === 'TO' && /^(?:CD|DT|PRP|NN|JJ)/.test(after)) return 'VB';
  if (word === 'hand' && tag === 'NN' && words[index + 1] === 'over' && /^(?:NNS|PRP)$/.test(before)) return 'VBP';
  return null;
}
