import { EVENT_NOUNS } from '../../../languages/ar/event-words.ts';
import { longPhrase } from '../../../languages/ar/phrase.ts';
import { LAST_OF } from '../../../languages/ar/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { arabicDealNoun } from '../../deal/deal-talk-ar.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { type Seen, topicIn } from './seen.ts';

/** What there is: "هناك حاجة إلى الخيام", "ثمة أشخاص يريدون الخروج"; and what is left: "آخر معاقل المعارضة". */
export function statesOfBeing(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((token, index) => thereIs(scope, token, index) ?? lastAt(scope, token, index) ?? []);
}

const KINDS = new Set(['people', 'person', 'building', 'need', 'vehicle', 'place', 'corpse']);

/** "هناك" that opens a clause, before a noun without the article; behind a verb it is a place. */
function thereIs(scope: Scope, { lemma }: Token, index: number): Seen | null {
  if (lemma !== 'هناك' && lemma !== 'ثمة') return null;
  const before = tokenAt(scope.sentence, index - 1);
  if (before !== undefined && !/^(?:CC|SC|PU|NEG)$/.test(before.tag)) return null;
  const head = firstNoun(scope, index + 1);
  const noun = tokenAt(scope.sentence, head);
  if (noun === undefined || noun.morph?.definite === true || EVENT_NOUNS.has(noun.lemma) || arabicDealNoun(scope.sentence, head) !== null)
    return null;
  if (!KINDS.has(noun.morph?.kind ?? '') && noun.lemma !== 'نقص') return null;
  const range = trimRange(scope.sentence, { from: before?.tag === 'NEG' ? index - 1 : index, to: endOfClause(scope, index) });
  return { rule: 'ar-there-is', topic: topicIn(scope, range), predicate: index, range, of: head, confidence: 'medium', absent: true };
}

function firstNoun({ sentence }: Scope, from: number): number {
  const at = sentence.tokens.findIndex(({ tag }, index) => index >= from && /^(?:NN|VN)/.test(tag));
  return at >= 0 && at - from <= 2 ? at : -1;
}

function endOfClause({ sentence: { tokens } }: Scope, from: number): number {
  const end = tokens.findIndex(({ text }, at) => at > from && /^[،؛.!؟()"»]$/.test(text));
  return end < 0 ? tokens.length : end;
}

/** "آخر معاقل المعارضة في الغوطة", "آخر بلدتين محاصرتين". */
function lastAt(scope: Scope, { lemma }: Token, index: number): Seen | null {
  if (lemma !== 'آخر') return null;
  const noun = tokenAt(scope.sentence, index + 1);
  const phrase = longPhrase(scope.sentence, index + 1);
  if (noun === undefined || phrase === null) return null;
  const besieged = noun.morph?.kind === 'place' && scope.sentence.tokens.slice(index + 1, phrase.to).some((word) => word.lemma === 'محاصر');
  if ((!LAST_OF.has(noun.lemma) && !besieged) || phrase.to - index < 3) return null;
  const range = { from: index, to: phrase.to };
  return {
    rule: 'ar-last',
    topic: besieged ? 'siege' : 'control',
    predicate: index,
    range,
    of: index + 1,
    confidence: 'medium',
    absent: true,
  };
}
