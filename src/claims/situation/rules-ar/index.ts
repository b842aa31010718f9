import { toldScopes } from '../../deal/deal-talk-ar.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { barriers } from './by-barrier.ts';
import { statesOfBeing } from './by-being.ts';
import { compositions } from './by-composition.ts';
import { statesByLack } from './by-lack.ts';
import { statesByPredicate } from './by-predicate.ts';
import { statesByVerb } from './by-state.ts';
import { statesByWitness } from './by-witness.ts';
import { draftOf } from './seen.ts';

/** The states of things that an Arabic report tells, in text order. */
export function proposeArabicSituations(context: Context): Draft<'situation'>[] {
  return withoutOverlaps(
    toldScopes(context).flatMap((scope) =>
      [
        ...compositions(scope),
        ...barriers(scope),
        ...statesByVerb(scope),
        ...statesByPredicate(scope),
        ...statesOfBeing(scope),
        ...statesByLack(scope),
        ...statesByWitness(scope),
      ].flatMap((seen) => draftOf(scope, seen) ?? []),
    ),
  );
}
