import { asDealWord } from './deal-tags.ts';
import { asFinite, withPluralSubjects } from './past-tense.ts';
import { asEventNoun } from './verbal-nouns.ts';

/**
 * Tags that a tagger trained on peaceful text gets wrong in reports of war. `words` are in lower case; a tag that no
 * rule touches stays.
 */
export function repairTags(words: readonly string[], tags: readonly string[]): string[] {
  const repaired = withPluralSubjects(words, withQuotationMarks(words, tags));
  words.forEach((_, index) => {
    repaired[index] =
      asNoun(words, repaired, index) ??
      asEventNoun(words, repaired, index) ??
      asFinite(words, repaired, index) ??
      asDealWord(words, repaired, index) ??
      (repaired[index] as string);
  });
  return repaired;
}

/** `"…," he said`: a mark right behind a stop closes, whatever the tagger took it for. */
function withQuotationMarks(words: readonly string[], tags: readonly string[]): readonly string[] {
  return tags.map((tag, index) => (words[index] === '"' && /^[,.!?]$/.test(words[index - 1] ?? '') ? "''" : tag));
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
