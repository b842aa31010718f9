import { nounPhraseAt } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';

/** What a verb may share a subject with: the verb that it is joined to, or whose complement or adjunct it is. */
const SHARING = new Set(['conj', 'xcomp', 'advcl', 'parataxis', 'aux', 'acl', 'ccomp']);
const MOST_STEPS = 4;

/** The subject by the parse alone: the verb's own, or that of a verb above it ("X left the talks and said that …"). */
export function parsedSubject(sentence: Sentence, verb: number): Range | null {
  let index = verb;
  for (let steps = 0; index >= 0 && steps < MOST_STEPS; steps += 1) {
    const subject = ownSubject(sentence, index);
    if (subject >= 0 && subject < verb) return phraseOf(sentence, subject);
    const token = sentence.tokens[index] as Token;
    if (!SHARING.has(token.label) || (steps > 0 && token.label === 'ccomp')) return null;
    if (token.label === 'acl' && token.head < index && (sentence.tokens[token.head] as Token).tag.startsWith('NN'))
      return phraseOf(sentence, token.head);
    index = token.head;
  }
  return null;
}

function ownSubject(sentence: Sentence, verb: number): number {
  return sentence.tokens.findIndex((token) => token.head === verb && token.label === 'nsubj');
}

function phraseOf(sentence: Sentence, head: number): Range {
  return nounPhraseAt(sentence, head);
}
