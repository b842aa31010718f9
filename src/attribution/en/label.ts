import { AFTER_COUNT } from '../../languages/en/count-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at, tokensSpan } from './skip.ts';

const MOST_WORDS = 9;
const WORDS = /^(?:NN|NNS|NNP|NNPS|JJ|DT|POS|IN|CD|PRP\$|-LRB-|-RRB-|RB)$/;
const SPEECHES = new Set(['address', 'statement', 'speech', 'report', 'message', 'letter', 'interview']);

/** "Police: three men held", "From the minister's address last night: …": a source set before its words with a colon. */
export function labelFrame(sentence: Sentence, index: number): Frame | null {
  if (index === 0 || index > MOST_WORDS || at(sentence, index)?.norm !== ':') return null;
  const before = sentence.tokens.slice(0, index);
  if (before.some(({ tag }) => !WORDS.test(tag)) || !tells(sentence, index + 1)) return null;
  const source = at(sentence, 0)?.norm === 'from' ? ownerOfSpeech(sentence, index) : { from: 0, to: index };
  const content = tokensSpan(sentence, index + 1, sentence.tokens.length);
  if (source === null || content === null) return null;
  return { sentence, source, cue: { from: index, to: index + 1 }, content: [content], mode: 'according-to', act: 'assertion', relays: [] };
}

/** A clause, or a number alone: "The Ombudsman: 31". */
function tells(sentence: Sentence, from: number): boolean {
  const number = sentence.tokens.findIndex(({ tag }, index) => index >= from && index < from + 3 && tag === 'CD');
  return hasClause(sentence, from, sentence.tokens.length) || (number > 0 && AFTER_COUNT.has(at(sentence, number + 1)?.norm ?? '.'));
}

/** "From X's address": X. */
function ownerOfSpeech({ tokens }: Sentence, end: number): Range | null {
  const mark = tokens.findIndex((token, index) => token.tag === 'POS' && index < end);
  return mark > 1 && SPEECHES.has(tokens[mark + 1]?.lemma ?? '') ? { from: 1, to: mark } : null;
}
