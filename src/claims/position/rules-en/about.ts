import { CONSENT_VERBS } from '../../../languages/en/position-words.ts';
import { nounPhrase, type Range, type Scope, tokenAt } from '../../deal/scope.ts';

/**
 * What a stance is about, out of the words behind its verb: "to adhere to [the conditions]", "[the deal] down when it
 * was shown to them", "for [the plan]". Words that are no such phrase stay as they are.
 */
export function aboutRange(scope: Scope, range: Range): Range | null {
  const from = overConsent(scope, overLinks(scope, range.from, range.to), range.to);
  if (from >= range.to) return null;
  const phrase = phraseFrom(scope, from, range.to);
  return phrase ?? { from, to: range.to };
}

const LINKS = new Set(['for', 'on', 'upon', 'with', 'of', 'down', 'out', 'off', 'to', 'that', 'towards', 'toward', 'by', 'about']);

/** The prepositions and particles between a verb and what it is about; "to" stays before a verb. */
function overLinks(scope: Scope, from: number, to: number): number {
  let index = from;
  while (index < to && LINKS.has(tokenAt(scope.sentence, index)?.norm ?? '') && !isInfinitive(scope, index)) index += 1;
  return index;
}

function isInfinitive(scope: Scope, index: number): boolean {
  return tokenAt(scope.sentence, index)?.norm === 'to' && tokenAt(scope.sentence, index + 1)?.tag === 'VB';
}

/** "To accept", "to adhere to", "to sign": the yes or no is to what follows. */
function overConsent(scope: Scope, from: number, to: number): number {
  if (!isInfinitive(scope, from) || !CONSENT_VERBS.has(tokenAt(scope.sentence, from + 1)?.lemma ?? '')) return from;
  const next = overLinks(scope, from + 2, to);
  return next < to && !isInfinitive(scope, next) ? next : from;
}

const JOINERS = new Set(['of', 'for', 'between', 'on']);

/** The noun phrase that the words open with; null where they open with a clause. */
function phraseFrom(scope: Scope, from: number, to: number): Range | null {
  for (let index = from; index < Math.min(to, from + 8); index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || !/^(?:DT|PDT|JJ|NN|CD|PRP|POS|VBG|VBN|HYPH)/.test(token.tag)) return null;
    const last = !/^(?:NN|POS|CD|HYPH)/.test(tokenAt(scope.sentence, index + 1)?.tag ?? '');
    if (/^(?:NN|PRP$)/.test(token.tag) && last)
      return clauseFollows(scope, index + 1) ? null : cut(nounPhrase(scope.sentence, index, JOINERS), from, to);
  }
  return null;
}

/** "… their request to let fighters leave" says more than "their request"; "that it had shelled" is a clause. */
function clauseFollows(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token !== undefined && (/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || isInfinitive(scope, index));
}

function cut(phrase: Range, from: number, to: number): Range {
  return { from: Math.max(from, phrase.from), to: Math.min(to, phrase.to) };
}
