import type { ActWord, Part } from '../../languages/comparing.ts';
import type { Window } from '../window.ts';
import type { People } from './people.ts';
import type { PointClaim } from './point-claim.ts';
import type { Spot } from './spot.ts';

/** What can be done or held, so that claims of it are compared: acts by their words, stances, parts in talks, steps, events. */
export type Act =
  | ActWord
  | 'part'
  | 'stance'
  | 'secret'
  | 'venue'
  | `step:${string}`
  | `event:${string}`
  | `term:${string}`
  | `covers:${string}`;

/** One thing that a claim says was done, is to be done or is so. */
export interface ActPoint {
  readonly kind: 'act';
  readonly claim: PointClaim;
  readonly act: Act;
  /** Plans, permissions and terms are set beside each other, what happened beside what happened. */
  readonly mode: 'fact' | 'plan';
  readonly holds: 'yes' | 'no' | 'not-yet';
  readonly people: People;
  /** Part that somebody had, stance, kinds of mediators, sort of arms. */
  readonly values: readonly string[];
  /** Most or all of those spoken of: a claim on what a group is made of. */
  readonly share: 'most' | 'all' | null;
  readonly window: Window;
  /** True where the claim has another point that says the same: it is there to be met, and alone answers nothing. */
  readonly echo?: boolean;
  readonly spot: Spot | null;
  readonly report: string;
  /** Day by which its report counts as known, ISO; null where neither clock tells one. */
  readonly day: string | null;
  /** False where its report has no day of publication. */
  readonly dated: boolean;
}

/** Pairs of parts in one deal that cannot both be true of one party. */
const CLASHES: Readonly<Record<Part, readonly Part[]>> = {
  'in-charge': ['not-involved', 'unaware', 'looked-on'],
  party: ['not-involved', 'unaware', 'present'],
  'took-part': ['not-involved', 'unaware', 'present'],
  present: ['party', 'took-part'],
  'looked-on': ['in-charge'],
  'not-involved': ['in-charge', 'party', 'took-part'],
  unaware: ['in-charge', 'party', 'took-part'],
};

export function partsClash(a: string, b: string): boolean {
  return CLASHES[a as Part]?.includes(b as Part) === true;
}
