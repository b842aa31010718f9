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
      asName(words, index) ??
      asCounting(words, repaired, index) ??
      asPresent(words, repaired, index) ??
      asCounted(words, repaired, index) ??
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

/** How the health body is written here, so that nothing takes it for the pronoun. */
export const HEALTH_BODY = 'w.h.o.';

function asName(words: readonly string[], index: number): string | null {
  return words[index] === HEALTH_BODY ? 'NNP' : null;
}

const COUNTING = new Set(['counts', 'puts', 'lists', 'reports', 'records', 'documents', 'claims', 'estimates']);
const NUMBER = /^(?:at|some|about|around|over|only|nearly|almost|up)$/;

/** "The civil defence counts 44 dead": a plural behind a noun, before a number, is the only verb of its clause. */
function asCounting(words: readonly string[], tags: readonly string[], index: number): string | null {
  if (tags[index] !== 'NNS' || !COUNTING.has(words[index] as string) || !/^NNP?S?$/.test(tags[index - 1] ?? '')) return null;
  const counts = tags[index + 1] === 'CD' || (NUMBER.test(words[index + 1] ?? '') && tags.slice(index + 2, index + 5).includes('CD'));
  const counted = words[index] === 'counts' && /^(?:NNS|JJ)$/.test(tags[index + 1] ?? '');
  if (!counts && !counted) return null;
  const end = tags.findIndex((tag, at) => at > index && /^(?:,|\.|:)$/.test(tag));
  return tags.slice(0, end < 0 ? tags.length : end).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)) ? null : 'VBZ';
}

const BLAMING = new Set(['accuse', 'blame', 'admit', 'deny', 'claim', 'allege', 'insist', 'reject']);

/** "The rebels admit to", "the RSF accuse the army of": behind a plural or an acronym, the only verb of its clause. */
function asPresent(words: readonly string[], tags: readonly string[], index: number): string | null {
  if (!/^(?:NN|JJ|VB)$/.test(tags[index] ?? '') || !BLAMING.has(words[index] as string)) return null;
  if (!/^(?:NNS|NNP|NNPS)$/.test(tags[index - 1] ?? '') || !/^(?:DT|TO|IN|PRP|PRP\$|CD)$/.test(tags[index + 1] ?? '')) return null;
  const end = tags.findIndex((tag, at) => at > index && (/^(?:,|\.|:)$/.test(tag) || words[at] === 'that'));
  const others = tags.slice(0, end < 0 ? tags.length : end);
  return others.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)) ? null : 'VBP';
}

/** "A hundred sailors": a plural that the tagger does not know, right behind a number. */
function asCounted(words: readonly string[], tags: readonly string[], index: number): string | null {
  if (tags[index] !== 'NN' || tags[index - 1] !== 'CD' || words[index - 1] === 'one') return null;
  const plural = /(?:ers|ors|ists|ians|ants|ents|ees|men)$/.test(words[index] as string);
  return plural && !/^NN/.test(tags[index + 1] ?? '') ? 'NNS' : null;
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
