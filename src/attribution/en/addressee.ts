import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { at } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';

/** "told Reuters two were killed": a name ends where its names end. */
function namesAfter(sentence: Sentence, start: number): Range | null {
  let to = start;
  while (at(sentence, to)?.tag === 'NNP') to += 1;
  return to > start && /^(?:CD|DT|JJ|NNS|PRP|EX|IN)$/.test(at(sentence, to)?.tag ?? '') && at(sentence, to)?.norm !== 'of'
    ? { from: start, to }
    : null;
}

export function addresseeAfter(sentence: Sentence, verb: number): Range | null {
  const lemma = at(sentence, verb)?.lemma;
  if (lemma === 'tell') return namesAfter(sentence, verb + 1) ?? phraseAfter(sentence, verb + 1);
  if (at(sentence, verb + 1)?.norm === 'to') return phraseAfter(sentence, verb + 2);
  return null;
}
