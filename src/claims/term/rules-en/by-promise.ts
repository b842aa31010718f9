import type { Clause } from '../../../languages/clause.ts';
import { PROMISE_VERBS } from '../../../languages/en/term-words.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { infinitivesOf } from '../../deal/infinitives.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { standOf } from '../../modality.ts';
import { classOf, type Due } from './obligation.ts';

/** "Undertook to hand in its arms and to accept …", "offered to reopen the airport": each thing promised by itself. */
export function promises(scope: Scope): Due[] {
  if (!inDealTalk(scope) && distanceToDeal(scope) > 0) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (!PROMISE_VERBS.has(clause.lemma) || isDenied(scope, clause) || !isToldBySomebody(scope, clause)) return [];
    if (isUnreal(scope, clause.head)) return [];
    const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
    if (stand.modality !== null && stand.modality !== 'planned') return [];
    return infinitivesOf(scope, clause, promiseRange(scope, clause)).map(
      ({ range, verb }): Due => ({
        rule: `${clause.lemma}-promise`,
        range,
        predicate: verb,
        modality: clause.lemma === 'offer' ? 'conditional' : 'agreed',
        termClass: classOf(scope, range) ?? 'undertaking',
      }),
    );
  });
}

/** "Undertake not to cross" denies what is promised, "did not promise" the promise. */
function isDenied(scope: Scope, clause: Clause): boolean {
  return clause.negated && tokenAt(scope.sentence, clause.head + 1)?.norm !== 'not';
}

/** A party, both sides, or "they" promise; who is promised something ("got promised that") does not. */
function isToldBySomebody(scope: Scope, clause: Clause): boolean {
  if (isBarePast(scope, clause)) {
    const subject = surfaceSubject(scope, clause);
    return partyAt(scope, subject) !== null || tokenAt(scope.sentence, subject)?.tag === 'NNP';
  }
  const bare = clause.form === 'infinitive' && clause.label === 'root' && clause.subject >= 0;
  if (!(clause.form === 'finite' || bare) || clause.passive) return false;
  const word = tokenAt(scope.sentence, clause.subject);
  return partyAt(scope, clause.subject) !== null || /^(?:they|we|it|side|party)$/.test(word?.lemma ?? '') || word?.tag === 'NNP';
}

/** "Addis Ababa, for its part, promised to restore": a past tense that is tagged as a participle. */
function isBarePast(scope: Scope, clause: Clause): boolean {
  const to = tokenAt(scope.sentence, clause.head + 1)?.norm === 'to' && tokenAt(scope.sentence, clause.head + 2)?.tag === 'VB';
  return to && clause.form === 'participle' && tokenAt(scope.sentence, clause.head - 1)?.norm === ',';
}

/** From the subject to the end of the last infinitive: a list of promises runs over commas. */
function promiseRange(scope: Scope, clause: Clause): Range {
  const own = clauseRange(scope.sentence, clause);
  const stop = scope.sentence.tokens.findIndex(
    (token, index) => index > clause.head && /^(?:;|:|which|who|but|although|though|while|whereas|because|until|''|”)$/.test(token.norm),
  );
  const end = scope.sentence.tokens.length - (/^[.!?]$/.test(scope.sentence.tokens.at(-1)?.norm ?? '') ? 1 : 0);
  return { from: own.from, to: stop < 0 ? end : stop };
}
