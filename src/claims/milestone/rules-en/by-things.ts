import type { Clause } from '../../../languages/clause.ts';
import { CARRIED_THINGS } from '../../../languages/en/milestone-words.ts';
import { distanceToDeal, inDealTalk, isAboutDeal } from '../../deal/deal-talk.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import type { Seen } from './step.ts';

const NEAR = 3;

/** "The blockade was lifted", "most of the weapons have been handed in", "markets have reopened": a deal carried out on the ground. */
export function carriedOut(scope: Scope): Seen[] {
  const known = scope.clauses.some(({ lemma }) => CARRIED_THINGS[lemma] !== undefined);
  if (!known || !inDealTalk(scope) || !isAboutDeal(scope.context) || distanceToDeal(scope) > NEAR) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    const things = CARRIED_THINGS[clause.lemma];
    if (things === undefined || clause.negated || clause.modal !== null || clause.form !== 'finite' || clause.label === 'acl') return [];
    if (clause.tense !== 'past' && clause.aspect !== 'perfect') return [];
    if (!thingsOf(scope, clause).some((index) => things.test(tokenAt(scope.sentence, index)?.lemma ?? ''))) return [];
    const range = clauseRange(scope.sentence, clause);
    return [{ rule: 'carried-out', step: 'partly-carried-out', predicate: clause.head, range, noun: -1, confidence: 'low' }];
  });
}

/** What is lifted or handed over: the object, or the subject where there is none, over "most of" and "some of". */
function thingsOf(scope: Scope, clause: Clause): number[] {
  const taken = clause.passive || clause.object < 0;
  const first = taken ? (clause.subject >= 0 ? clause.subject : surfaceSubject(scope, clause)) : clause.object;
  const of = tokenAt(scope.sentence, first + 1)?.norm === 'of';
  const inner = of
    ? scope.sentence.tokens.findIndex(({ tag }, index) => index > first + 1 && index < first + 6 && tag.startsWith('NN'))
    : -1;
  return inner < 0 ? [first] : [first, inner];
}
