import { HEARSAY_PASSIVES, IMPERSONAL_PASSIVES, RAISING_VERBS } from '../../languages/en/attitude-words.ts';
import { childrenOf, subtreeOf } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame } from '../frame.ts';
import { parsedSubject } from './shared-subject.ts';
import { at, tokensSpan } from './skip.ts';
import { endOfTold } from './told-end.ts';

/** "is said to have fled", "are expected to leave", "seems to hold": told or thought by nobody named, its subject part of it. */
export function impersonalFrame(sentence: Sentence, word: number): Frame | null {
  const kind = kindOf(sentence, word);
  if (kind === null) return null;
  const from = startOfComplement(sentence, word);
  const subject = parsedSubject(sentence, word);
  const rest = from === null ? null : tokensSpan(sentence, from, Math.min(subtreeOf(sentence, word).to, endOfTold(sentence, word, from)));
  if (subject === null || rest === null || at(sentence, subject.from)?.norm === 'it') return null;
  const content = [tokensSpan(sentence, subject.from, subject.to), rest].filter((span) => span !== null);
  const cue = { from: auxiliaryOf(sentence, word), to: word + 1 };
  return { sentence, source: null, cue, content, mode: 'hearsay', act: kind, relays: [] };
}

function kindOf(sentence: Sentence, word: number): 'assertion' | 'belief' | null {
  const { lemma, tag } = at(sentence, word) as Token;
  if (RAISING_VERBS.has(lemma)) return /^VB[DZP]$/.test(tag) ? 'belief' : null;
  if (tag !== 'VBN' || auxiliaryOf(sentence, word) === word) return null;
  if (HEARSAY_PASSIVES.has(lemma)) return 'assertion';
  return IMPERSONAL_PASSIVES.has(lemma) ? 'belief' : null;
}

/** Index of the form of "be" that makes the passive or the predicate; the word itself where there is none. */
function auxiliaryOf(sentence: Sentence, word: number): number {
  const auxiliary = childrenOf(sentence, word, ['aux', 'cop']).find((index) => at(sentence, index)?.lemma === 'be');
  return auxiliary !== undefined && auxiliary < word ? auxiliary : word;
}

/** "to have fled", "irritated", "as a threat": what follows the word and hangs on it. */
function startOfComplement(sentence: Sentence, word: number): number | null {
  const next = at(sentence, word + 1);
  const complement = childrenOf(sentence, word, ['xcomp', 'ccomp']).find((index) => index > word);
  if (next?.norm === 'to' || next?.norm === 'as' || next?.norm === 'like') return word + 1;
  return complement === undefined ? null : Math.min(...[subtreeOf(sentence, complement).from].filter((from) => from > word));
}
