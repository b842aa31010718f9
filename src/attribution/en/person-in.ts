import { SOURCE_NOUNS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import type { SourceType } from '../link.ts';
import { phraseBefore } from './source-phrase.ts';

const PEOPLE: ReadonlySet<SourceType> = new Set(['witness', 'expert', 'official', 'activist', 'anonymous-source']);
const BODIES = new Set(['ministry', 'government', 'police', 'authority', 'youth']);
const OPENING = /^(?:DT|JJ|NN|NNP|VBN|UH|PRP\$|POS)$/;

/** The dead say nothing more. */
const DEAD = /^(?:killed|died|dead|shot|buried|executed|murdered|beheaded)$/;

/** Who acts in a sentence that tells nothing: the person who opens it; null where it opens otherwise. */
export function personIn(sentence: Sentence): Range | null {
  if (sentence.tokens.some(({ norm }) => DEAD.test(norm))) return null;
  const end = sentence.tokens.findIndex((token) => !OPENING.test(token.tag) || isPersonNoun(token));
  if (end < 0) return null;
  if (isPersonNoun(sentence.tokens[end] as Token)) return opens(sentence, phraseBefore(sentence, end + 1));
  const named = end > 0 && sentence.tokens.slice(0, end).every(({ tag }) => tag === 'NNP');
  return named && end > 1 ? { from: 0, to: end } : null;
}

function isPersonNoun({ lemma, tag }: Token): boolean {
  const type = Object.hasOwn(SOURCE_NOUNS, lemma) ? SOURCE_NOUNS[lemma] : undefined;
  return /^(?:NN|JJ)$/.test(tag) && type !== undefined && PEOPLE.has(type) && !BODIES.has(lemma);
}

function opens({ tokens }: Sentence, range: Range | null): Range | null {
  return range?.from === 0 && /^(?:VB[DZP]|MD|RB|NNS|,|WP|IN)$/.test(tokens[range.to]?.tag ?? '') ? range : null;
}
