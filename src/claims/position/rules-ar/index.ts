import { toldScopes } from '../../deal/deal-talk-ar.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { stancesByNoun } from './by-noun.ts';
import { silences } from './by-silence.ts';
import { stancesByVerb } from './by-verb.ts';
import { stancesByWill } from './by-will.ts';
import { draftOf } from './stance.ts';

/** The stances that an Arabic report tells, in text order. */
export function proposeArabicPositions(context: Context): Draft<'position'>[] {
  return withoutOverlaps(
    toldScopes(context).flatMap((scope) =>
      [...silences(scope), ...stancesByNoun(scope), ...stancesByVerb(scope), ...stancesByWill(scope)].flatMap(
        (held) => draftOf(scope, held) ?? [],
      ),
    ),
  );
}
