// Presents that a tagger takes for plurals.
const SAID = new Set([
  'denies', 'refuses', 'accuses', 'insists', 'vows', 'rejects', 'agrees', 'urges', 'welcomes', 'warns', 'condemns', 'blames', 'accepts', 'opposes', 'pledges', 'threatens', 'foresees', 'envisages', 'stipulates', 'requires', 'specifies', 'proposes',
]); // biome-ignore format: a word list

/** "The pact that the government and the rebels signed in Helsinki": the verb of a relative clause with its own subject. */
function isRelativePast(words: readonly string[], tags: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 8); at -= 1) {
    if (/^(?:that|which)$/.test(words[at] ?? '')) return /^NN/.test(tags[at - 1] ?? '') || tags[at - 1] === ',';
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|CC|CD|PRP\$|POS)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

// "Opposition held areas": these stand before a noun without a hyphen.
const HELD = /^(?:held|controlled|backed|led|run|occupied|besieged|affiliated|aligned|armed|based|dominated|populated)$/;

// Pasts that are no other word.
const ONLY_PAST = new Set(['undertook', 'withdrew', 'swore', 'forbade', 'overthrew', 'mistook', 'forsook', 'outbid']);

const CALM = /^(?:truce|ceasefire|cease-fire|lull|calm|deal|agreement|pause)$/;

/** "The rebels see no reason": a bare verb right behind a phrase that opens the sentence or a clause is a present. */
function opensWithSubject(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (tags[index - 1] === 'NNP' && !/s$/.test(words[index - 1] ?? '')) return false;
  let from = index - 1;
  while (/^(?:DT|JJ|NN|NNS|NNP|NNPS|CD|PRP\$)$/.test(tags[from - 1] ?? '')) from -= 1;
  return from === 0 || words[from - 1] === ',' || /^["“]$/.test(words[from - 1] ?? '');
}

/** "Truce talks resumed", "aid workers were let in", "is to free 50 prisoners", "the factions hand over their guns". */
export function asDealWord(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index];
  const tag = tags[index] ?? '';
  const before = tags[index - 1] ?? '';
  const after = tags[index + 1] ?? '';
  if (tag === 'NNS' && SAID.has(word ?? '') && /^NN/.test(before) && (words[index + 1] === 'that' || /^(?:DT|PRP)/.test(after)))
    return 'VBZ';
  // "The deal covers foreigners": no covers of a deal.
  if (tag === 'NNS' && word === 'covers' && /^NN/.test(before) && /^(?:DT|PDT|PRP|JJ|NN|CD|RB)/.test(after)) return 'VBZ';
  if (tag === 'NNS' && word === 'pulls' && /^(?:out|back)$/.test(words[index + 1] ?? '')) return 'VBZ';
  if (tag === 'VBN' && /^NN/.test(before) && isRelativePast(words, tags, index)) return 'VBD';
  if (tag === 'VBN' && /^(?:NNS|PRP)$/.test(before) && after === 'NNS' && !HELD.test(word ?? '')) return 'VBD';
  if (ONLY_PAST.has(word ?? '') && tag !== 'VBD') return 'VBD';
  if (word === 'to' && tag !== 'TO' && /^(?:due|set|supposed|scheduled|expected)$/.test(words[index - 1] ?? '') && after === 'VB')
    return 'TO';
  // "For everyone left in the city": behind a preposition nobody is the subject of a past tense.
  if (
    word === 'left' &&
    tag === 'VBD' &&
    /^(?:everyone|everybody|anyone|all|those|people|civilians|residents|fighters|families)$/.test(words[index - 1] ?? '') &&
    tags[index - 2] === 'IN' &&
    /^(?:in|inside|behind)$/.test(words[index + 1] ?? '')
  )
    return 'VBN';
  if (word === 'that' && tag === 'DT' && words[index - 1] === 'and' && after === 'NNS') return 'IN';
  if (word === 'shook' && tag.startsWith('VB')) return 'VBD';
  if (word === 'talks' && tag === 'VBZ' && /^(?:NN|NNP|JJ|DT)$/.test(before)) return 'NNS';
  if (word === 'aid' && tag.startsWith('VB') && /^NN/.test(after) && /^(?:CC|IN|,)$/.test(before)) return 'NN';
  if (word === 'free' && tag === 'JJ' && /^(?:TO|MD)$/.test(before) && /^(?:CD|DT|PRP|NN|JJ)/.test(after)) return 'VB';
  if (word === 'hand' && tag === 'NN' && /^(?:NNS|PRP)$/.test(before) && isHandedOver(words, tags, index)) return 'VBP';
  if (word === 'holds' && tag === 'NNS' && CALM.test(words[index - 1] ?? '') && !/^(?:VB|MD)/.test(after)) return 'VBZ';
  if (tag === 'VB' && /^(?:NNS|NNPS|NNP|PRP)$/.test(before) && opensWithSubject(words, tags, index)) return 'VBP';
  return null;
}

/** "hand over their guns", "hand themselves over", "hand their guns over" */
function isHandedOver(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (words[index + 1] === 'over') return true;
  return /^(?:PRP|PRP\$|DT)$/.test(tags[index + 1] ?? '') && words.slice(index + 2, index + 5).includes('over');
}
