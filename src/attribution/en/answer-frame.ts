import type { Sentence } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { tokensSpan } from './skip.ts';
import { phraseBefore } from './source-phrase.ts';
import { endOfTold } from './told-end.ts';

const NOUNS = new Set(
  'answer reply response account version story line message explanation position view argument reading verdict'.split(' '),
);

/** "the movement's answer is that …", "its account was that …": what somebody's words are, told behind a copula. */
export function answerFrame(sentence: Sentence, noun: number): Frame | null {
  const { tokens } = sentence;
  if (!NOUNS.has(tokens[noun]?.lemma ?? '') || tokens[noun + 1]?.lemma !== 'be' || tokens[noun + 2]?.norm !== 'that') return null;
  const source = ownerBefore(sentence, noun);
  const content = tokensSpan(sentence, noun + 3, endOfTold(sentence, noun, noun + 3));
  if (source === null || content === null) return null;
  return { sentence, source, cue: { from: noun, to: noun + 1 }, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

/** "the movement's", "the movement's only", "its". */
function ownerBefore(sentence: Sentence, noun: number): Range | null {
  let from = noun;
  while (sentence.tokens[from - 1]?.tag.startsWith('JJ')) from -= 1;
  const mark = sentence.tokens[from - 1];
  if (mark?.tag === 'PRP$') return { from: from - 1, to: from };
  return mark?.tag === 'POS' ? phraseBefore(sentence, from - 1) : null;
}
