import type { Grade } from './finding.ts';
import type { NamedOrigin } from './origin.ts';

/** What a grade rests on. */
export interface GradeBasis {
  /** Origins that give the leading answer, those of one party once. */
  readonly supporting: readonly NamedOrigin[];
  /** Origins that hold what cannot be true beside it. */
  readonly against: readonly NamedOrigin[];
  /** Whole of those who are said to have done it, where the claims name one. */
  readonly blamed: string | null;
  readonly combatantsOnly: boolean;
}

const FAINT = new Set(['hearsay', 'anonymous-source', 'unknown']);

/** The scheme of Airwars, computed from origins, never from the number of reports. */
export function gradeOf({ supporting, against, blamed, combatantsOnly }: GradeBasis): { grade: Grade; why: string } {
  const named = supporting.map(({ name }) => name).join(', ');
  const conceding = supporting.find(({ of }) => of !== null && of === blamed);
  if (conceding !== undefined)
    return { grade: 'confirmed', why: `${conceding.name} belongs to the party that is said to have done it, and says so itself.` };
  if (against.length > 0) return { grade: 'contested', why: `${named} against ${against.map(({ name }) => name).join(', ')}.` };
  if (combatantsOnly && supporting.length > 1) return { grade: 'discounted', why: 'All who tell of it say that the dead were combatants.' };
  if (supporting.length > 1) return { grade: 'fair', why: `${supporting.length} independent origins: ${named}.` };
  const [only] = supporting;
  if (only === undefined || FAINT.has(only.type))
    return { grade: 'weak', why: `One origin, and that one not named: ${named || 'unknown'}.` };
  return { grade: 'single', why: `One origin: ${named}.` };
}
