import { HEARSAY_ADVERBS, HEARSAY_SUBJECTS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { at, skipThat, tokensSpan, wholeSentence } from './skip.ts';

/** "it was said that", "reports say", "reportedly": told by nobody named. */
export function hearsayAt(sentence: Sentence, index: number): Frame | null {
  const token = at(sentence, index) as Token;
  if (HEARSAY_ADVERBS.has(token.norm) && token.tag.startsWith('RB')) {
    return {
      sentence,
      source: null,
      cue: { from: index, to: index + 1 },
      content: [wholeSentence(sentence)],
      mode: 'hearsay',
      act: 'assertion',
      relays: [],
    };
  }
  const passive = token.norm === 'it' && ['was', 'is', 'has'].includes(at(sentence, index + 1)?.norm ?? '');
  const verb = passive ? index + (at(sentence, index + 2)?.norm === 'been' ? 3 : 2) : index + 1;
  const lemma = at(sentence, verb)?.lemma ?? '';
  const impersonal =
    passive &&
    ['say', 'report', 'rumour', 'rumor', 'claim', 'allege', 'believe', 'understand'].includes(lemma) &&
    at(sentence, verb)?.tag === 'VBN';
  const plural =
    HEARSAY_SUBJECTS.has(token.lemma) &&
    token.tag === 'NNS' &&
    index <= 2 &&
    ['say', 'suggest', 'indicate', 'claim', 'speak'].includes(lemma);
  const news = token.lemma === 'news' && /^circulat/.test(at(sentence, verb + 1)?.lemma ?? '') && at(sentence, verb + 2)?.norm === 'that';
  if (news) return hearsay(sentence, { from: index, to: verb + 2 });
  if (!impersonal && !plural) return null;
  return hearsay(sentence, { from: index, to: verb + 1 });
}

function hearsay(sentence: Sentence, cue: Range): Frame | null {
  const content = tokensSpan(sentence, skipThat(sentence, cue.to), sentence.tokens.length);
  return content === null ? null : { sentence, source: null, cue, content: [content], mode: 'hearsay', act: 'assertion', relays: [] };
}
