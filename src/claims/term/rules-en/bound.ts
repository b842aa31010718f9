import type { Clause } from '../../../languages/clause.ts';
import { BOUND_WORDS, CARRYING_NOUNS } from '../../../languages/en/coverage-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Token } from '../../../text/sentence.ts';
import { antecedent } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partiesIn } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';

/** A deal, or what carries it out: a list, an exchange, a convoy; talks bind nobody. */
export function namesDeal(scope: Scope, index: number): boolean {
  if (index < 0) return false;
  const kind = dealPhrase(scope.sentence, index)?.kind;
  return (kind !== undefined && kind !== 'talks' && kind !== 'meeting') || CARRYING_NOUNS.has(tokenAt(scope.sentence, index)?.lemma ?? '');
}

/** "It", "this" after a deal was named. */
export const standsForDeal = (scope: Scope, at: number): boolean =>
  /^(?:it|them|this)$/.test(tokenAt(scope.sentence, at)?.norm ?? '') && antecedent(scope, at) !== null;

export const isBound = ({ lemma, norm }: Token): boolean => BOUND_WORDS.has(lemma) || BOUND_WORDS.has(norm);

const OBJECT = 8;

/** The end of the words behind a verb that say whom it takes. */
export function objectEnd({ sentence: { tokens } }: Scope, from: number): number {
  const stop = tokens.findIndex(({ norm }, at) => at >= from && /^[,;:.]$/.test(norm));
  return Math.min(stop < 0 ? tokens.length : stop, from + OBJECT);
}

/** People, places or arms stand in the words behind the verb. */
export function bindsIn(scope: Scope, from: number): boolean {
  const to = objectEnd(scope, from);
  const places = inSentence(scope.context.mentions.places, scope.sentence.index);
  if (partiesIn(scope, { from, to }).length > 0 || places.some((place) => place.from >= from && place.from < to)) return true;
  return scope.sentence.tokens.slice(from, to).some(isBound);
}

/** The deal is the verb's subject, or the noun that "which" or a participle hangs on. */
export function isOfDeal(scope: Scope, clause: Clause): boolean {
  const subject = clause.subject >= 0 ? clause.subject : surfaceSubject(scope, clause);
  if (namesDeal(scope, subject)) return true;
  const word = tokenAt(scope.sentence, subject)?.norm ?? '';
  if (word === 'it' || word === 'this') return clause.lemma !== 'include' && standsForDeal(scope, subject);
  const relative = clause.label.startsWith('acl') || /^(?:that|which)$/.test(word);
  const owners = [clause.governor, subject - 1, subject - 2, clause.head - 1];
  return relative && owners.some((at) => at >= 0 && at < clause.head && namesDeal(scope, at));
}
