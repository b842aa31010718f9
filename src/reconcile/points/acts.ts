import type { ActPoint } from './act.ts';
import { type ActClaim, type Base, baseOf } from './base.ts';
import { coveragePoints } from './coverage.ts';
import { deedPoints, NOBODY } from './deeds.ts';
import { partPoints } from './parts.ts';
import { type Setting, wholeIn } from './setting.ts';
import { stancePoints } from './stances.ts';
import { stepPoints } from './steps.ts';

/** The acts, stances, parts and steps that a claim speaks of. */
export function actPoints(claim: ActClaim, setting: Setting): ActPoint[] {
  const base = baseOf(claim, setting);
  return [
    ...deedPoints(base, setting),
    ...partPoints(base, setting),
    ...stancePoints(base, setting),
    ...stepPoints(base, setting),
    ...kindPoints(base, setting),
    ...coveragePoints(base, setting),
  ];
}

/** Movements, departures and what has no type of its own are told by their words. */
const BY_WORDS = new Set(['movement', 'evacuation', 'access', 'other', 'threat', 'departure', 'safe-passage']);

/** Other events and terms by their own type and class. */
function kindPoints({ claim, point }: Base, setting: Setting): ActPoint[] {
  if (claim.kind === 'event' && !BY_WORDS.has(claim.body.type)) return [{ ...point, act: `event:${claim.body.type}`, values: [] }];
  if (claim.kind !== 'term' || BY_WORDS.has(claim.body.class)) return [];
  const bound = wholeIn(claim, ['obligor', 'guarantor', 'holder'], setting);
  return [{ ...point, act: `term:${claim.body.class}`, people: { ...NOBODY, party: bound }, values: [] }];
}
