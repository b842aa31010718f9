import type { Grade } from './finding.ts';
import type { NamedOrigin } from './origin.ts';
import { count, names } from './reasons/reason.ts';
import { type Why, whyOf } from './reasons/words.ts';

/** What a grade rests on. */
export interface GradeBasis {
  /** Origins that give the leading answer, those of one party once. */
  readonly supporting: readonly NamedOrigin[];
  /** Those of them that say that it was so: nobody concedes by denying. */
  readonly affirming: readonly NamedOrigin[];
  /** Origins that hold what cannot be true beside it. */
  readonly against: readonly NamedOrigin[];
  /** Whole of those who are said to have done it, where the claims name one. */
  readonly blamed: string | null;
  readonly combatantsOnly: boolean;
}

const FAINT = new Set(['hearsay', 'anonymous-source', 'unknown']);

/** The scheme of Airwars, computed from origins, never from the number of reports. */
export function gradeOf({ supporting, affirming, against, blamed, combatantsOnly }: GradeBasis): Why & { readonly grade: Grade } {
  const who = names(...supporting.map(({ name }) => name));
  const conceding = affirming.find(({ of }) => of !== null && of === blamed);
  if (conceding !== undefined) return { grade: 'confirmed', ...whyOf('grade-confirmed', { who: names(conceding.name) }) };
  if (against.length > 0)
    return { grade: 'contested', ...whyOf('grade-contested', { for: who, against: names(...against.map(({ name }) => name)) }) };
  if (combatantsOnly && supporting.length > 1) return { grade: 'discounted', ...whyOf('grade-discounted') };
  if (supporting.length > 1) return { grade: 'fair', ...whyOf('grade-fair', { number: count(supporting.length), who }) };
  const [only] = supporting;
  if (only === undefined) return { grade: 'weak', ...whyOf('grade-weak-nobody') };
  return FAINT.has(only.type) ? { grade: 'weak', ...whyOf('grade-weak', { who }) } : { grade: 'single', ...whyOf('grade-single', { who }) };
}
