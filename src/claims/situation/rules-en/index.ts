import { type Scope, scopesOf } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { statesByAbsence } from './by-absence.ts';
import { compositions } from './by-composition.ts';
import { statesByInability } from './by-inability.ts';
import { statesByInquiry } from './by-inquiry.ts';
import { statesByLack } from './by-lack.ts';
import { statesByNone } from './by-none.ts';
import { statesByNote } from './by-note.ts';
import { statesByPredicate } from './by-predicate.ts';
import { statesByWitness } from './by-witness.ts';
import { draftOf } from './seen.ts';

/** The states of things that an English report tells, in text order. */
export function proposeSituations(context: Context): Draft<'situation'>[] {
  return withoutOverlaps(scopesOf(context).flatMap(inSentence));
}

// What the words themselves say stands before what is a state only because a witness tells it.
function inSentence(scope: Scope): Draft<'situation'>[] {
  // A question tells nothing.
  if (scope.sentence.tokens.at(-1)?.norm === '?') return [];
  const seen = [
    ...statesByLack(scope),
    ...compositions(scope),
    ...statesByNone(scope),
    ...statesByInability(scope),
    ...statesByPredicate(scope),
    ...statesByNote(scope),
    ...statesByAbsence(scope),
    ...statesByInquiry(scope),
    ...statesByWitness(scope),
  ];
  return seen.flatMap((one) => draftOf(scope, one) ?? []);
}
