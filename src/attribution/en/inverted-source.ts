import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at } from './skip.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';
import { subjectBefore, TIME } from './subject.ts';

/** `said Carlos Ruiz, an expert`: the source follows its verb and told words stand before it. */
export function invertedSource(sentence: Sentence, verb: number): Range | null {
  const before = at(sentence, verb - 1);
  const verbTag = at(sentence, verb)?.tag;
  // Whoever follows "told" was told.
  if (at(sentence, verb)?.lemma === 'tell') return null;
  if (before === undefined || (verbTag !== 'VBD' && verbTag !== 'VBZ' && verbTag !== 'VBN')) return null;
  const afterQuotation = /^(?:''|,|\.|``)$/.test(before.tag) || before.norm === '"';
  const next = at(sentence, verb + 1);
  const named = next?.tag === 'NNP' && !TIME.test(next.norm);
  const glued =
    named && !/^(?:NN|NNS|NNP|NNPS|PRP|RB|MD)$/.test(before.tag)
      ? true
      : named && before.tag !== 'PRP' && at(sentence, verb)?.lemma === 'say' && phraseSubjectIsFar(sentence, verb);
  if (!afterQuotation && !glued) return null;
  if (afterQuotation && next !== undefined && !/^(?:NNP|NNPS|DT|NN|JJ|NNS|PRP\$|CD)$/.test(next.tag)) return null;
  const source = phraseAfter(sentence, verb + 1);
  if (source === null || /^(?:VBD|VBZ|VBP|MD)$/.test(at(sentence, source.to)?.tag ?? '')) return null;
  if (glued || before.tag === "''" || before.norm === '"' || closesClause(sentence, verb, source)) return source;
  return subjectBefore(sentence, verb) === null ? source : null;
}

/** "The road was shelled, said an official who …": a whole clause stands before, and nothing is told behind the source. */
function closesClause(sentence: Sentence, verb: number, source: Range): boolean {
  const next = at(sentence, source.to);
  const ends = next === undefined || /^(?:\.|,|WP|-LRB-|IN)$/.test(next.tag);
  return ends && at(sentence, verb - 1)?.tag === ',' && hasClause(sentence, 0, verb - 1);
}

/** "… we were scared said Samira": what precedes the verb is no noun phrase of a speaker. */
function phraseSubjectIsFar(sentence: Sentence, verb: number): boolean {
  const phrase = phraseBefore(sentence, verb);
  return phrase === null || /^(?:VBN|VBG|JJ)$/.test(at(sentence, verb - 1)?.tag ?? '');
}
