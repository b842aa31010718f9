import { asEventNoun } from './verbal-nouns.ts';

/**
 * Tags that a tagger trained on peaceful text gets wrong in reports of war. `words` are in lower case; a tag that no
 * rule touches stays.
 */
export function repairTags(words: readonly string[], tags: readonly string[]): string[] {
  const repaired = [...tags];
  words.forEach((_, index) => {
    repaired[index] =
      asNoun(words, repaired, index) ??
      asEventNoun(words, repaired, index) ??
      asPast(words, repaired, index) ??
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

const SUBJECTS = /^(?:NN|NNS|NNP|NNPS|PRP)$/;
const OBJECTS = /^(?:DT|PRP\$|PRP)$/;
const TWO_OBJECTS =
  /^(?:given|awarded|denied|offered|handed|called|named|dubbed|granted|sent|shown|told|asked|paid|taught|considered|deemed)$/;
const NEVER_PASSIVE =
  /^(?:exploded|detonated|battled|clashed|fled|erupted|raged|marched|rallied|rioted|defected|collapsed|rocked|ripped|retreated)$/;

const HARMING =
  /^(?:attacked|bombed|shelled|bombarded|killed|wounded|injured|kidnapped|abducted|murdered|assassinated|destroyed|burned|damaged|blew|stormed|raided|ambushed|dynamited|fired)$/;
const WHEN =
  /^(?:last|next|early|late|earlier|later|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|near|alive|dead)$/;

const HAVING = /^(?:have|has|had|having|'ve|been|being|be|was|were|is|are|got)$/;

/** "The blast rocked the city": a participle, or a noun, that has a subject and an object is a past tense. */
function asPast(words: readonly string[], tags: readonly string[], index: number): string | null {
  const tag = tags[index];
  const word = words[index] as string;
  if ((tag !== 'VBN' && !(tag === 'NN' && word === 'hit')) || !SUBJECTS.test(tags[index - 1] ?? '')) return null;
  if (words.slice(Math.max(0, index - 5), index).some((before) => HAVING.test(before))) return null;
  if (NEVER_PASSIVE.test(word)) return 'VBD';
  if (OBJECTS.test(tags[index + 1] ?? '') && !TWO_OBJECTS.test(word)) return 'VBD';
  return HARMING.test(word) && /^(?:JJ|NN|CD)/.test(tags[index + 1] ?? '') && !WHEN.test(words[index + 1] ?? '') ? 'VBD' : null;
}
