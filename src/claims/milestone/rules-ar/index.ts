import { toldScopes } from '../../deal/deal-talk-ar.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { failures } from './by-failure.ts';
import { stepsByNoun } from './by-noun.ts';
import { stepsByVerb } from './by-verb.ts';
import { draftOf } from './step.ts';

/** The steps that an Arabic report tells, in text order. */
export function proposeArabicSteps(context: Context): Draft<'milestone'>[] {
  return withoutOverlaps(
    toldScopes(context).flatMap((scope) =>
      [...failures(scope), ...stepsByVerb(scope), ...stepsByNoun(scope)].flatMap((seen) => draftOf(scope, seen) ?? []),
    ),
  );
}
