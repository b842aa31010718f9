import { dealTalkOf } from '../../deal/deal-talk.ts';
import { type Scope, scopesOf } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { stepsAhead } from './ahead.ts';
import { notYetDone, stepsByIdiom } from './by-idiom.ts';
import { standingDeals, stepsByNoun } from './by-noun.ts';
import { precedents } from './by-precedent.ts';
import { stepsByOrder, stepsByTalking } from './by-talking.ts';
import { agreedOnPoints, stepsByVerb } from './by-verb.ts';
import { draftOf, type Seen } from './step.ts';

/** The steps that an English report tells, in text order. */
export function proposeSteps(context: Context): Draft<'milestone'>[] {
  if (dealTalkOf(context).nouns.every((list) => list.length === 0)) return [];
  return withoutOverlaps(scopesOf(context).flatMap(inSentence));
}

// The order is that of trust: what a verb tells stands before what is told by the way.
function inSentence(scope: Scope): Draft<'milestone'>[] {
  const seen: Seen[] = [
    ...stepsByOrder(scope),
    ...stepsByVerb(scope),
    ...agreedOnPoints(scope),
    ...stepsByNoun(scope),
    ...stepsByTalking(scope),
    ...stepsByIdiom(scope),
    ...notYetDone(scope),
    ...standingDeals(scope),
    ...stepsAhead(scope),
    ...precedents(scope),
  ];
  return seen.flatMap((one) => draftOf(scope, one) ?? []);
}
