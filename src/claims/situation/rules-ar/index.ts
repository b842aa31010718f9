import { scopesOf } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { statesByWords } from './by-state.ts';
import { statesByWitness } from './by-witness.ts';
import { draftOf } from './seen.ts';

/** The states of things that an Arabic report tells, in text order. */
export function proposeArabicSituations(context: Context): Draft<'situation'>[] {
  return withoutOverlaps(
    scopesOf(context).flatMap((scope) =>
      [...statesByWords(scope), ...statesByWitness(scope)].flatMap((seen) => draftOf(scope, seen) ?? []),
    ),
  );
}
