import { toldScopes } from '../../deal/deal-talk-ar.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { coverage } from './coverage.ts';
import { dutiesIn } from './duties.ts';
import { draftOf } from './obligation.ts';

/** The terms that an Arabic report tells, in text order. */
export function proposeArabicTerms(context: Context): Draft<'term'>[] {
  return withoutOverlaps(
    toldScopes(context).flatMap((scope) => [...coverage(scope), ...dutiesIn(scope).map((due) => draftOf(scope, due))]),
  );
}
