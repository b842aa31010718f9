import { dealTalkOf } from '../../deal/deal-talk.ts';
import { type Scope, scopesOf, tokenAt } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { stepsAhead } from './ahead.ts';
import { stepsByContact, talksByTheWay } from './by-contact.ts';
import { stepsInFragments } from './by-fragment.ts';
import { gunsFallSilent, notYetDone, stepsByIdiom, stepsUnderWay } from './by-idiom.ts';
import { stepsByKeeping, stillToDo } from './by-keeping.ts';
import { notedSteps } from './by-note.ts';
import { datedDeals, standingDeals, stepsByNoun } from './by-noun.ts';
import { stepsByPhrase } from './by-phrase.ts';
import { precedents } from './by-precedent.ts';
import { statesOfDeals } from './by-state.ts';
import { stepsByOrder, stepsByTalking } from './by-talking.ts';
import { carriedOut } from './by-things.ts';
import { agreedOnPoints, stepsByVerb } from './by-verb.ts';
import { draftOf, type Seen } from './step.ts';

/** The steps that an English report tells, in text order. */
export function proposeSteps(context: Context): Draft<'milestone'>[] {
  const named = dealTalkOf(context).distance.some((distance) => distance === 0);
  return withoutOverlaps(scopesOf(context).flatMap(named ? inSentence : withoutDeal));
}

const CARRIED_OUT = new Set(['evacuation', 'swap', 'exchange', 'handover']);

/** A report that names no deal may yet tell that negotiators met, or that an evacuation stopped. */
function withoutDeal(scope: Scope): Draft<'milestone'>[] {
  const steps = stepsByVerb(scope).filter(({ noun }) => CARRIED_OUT.has(tokenAt(scope.sentence, noun)?.lemma ?? ''));
  return [...steps, ...stepsByTalking(scope)].flatMap((one) => draftOf(scope, one) ?? []);
}

// The order is that of trust: what a verb tells stands before what is told by the way.
function inSentence(scope: Scope): Draft<'milestone'>[] {
  const seen: Seen[] = [
    ...stillToDo(scope),
    ...stepsByOrder(scope),
    ...stepsByVerb(scope),
    ...agreedOnPoints(scope),
    ...stepsByNoun(scope),
    ...stepsByTalking(scope),
    ...stepsUnderWay(scope),
    ...statesOfDeals(scope),
    ...stepsByIdiom(scope),
    ...gunsFallSilent(scope),
    ...stepsByContact(scope),
    ...stepsByKeeping(scope),
    ...notYetDone(scope),
    ...standingDeals(scope),
    ...notedSteps(scope),
    ...carriedOut(scope),
    ...stepsAhead(scope),
    ...precedents(scope),
    ...stepsByPhrase(scope),
    ...stepsInFragments(scope),
    ...talksByTheWay(scope),
    ...datedDeals(scope),
  ];
  return seen.flatMap((one) => draftOf(scope, one) ?? []);
}
