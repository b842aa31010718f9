import type { Link } from '../../attribution/link.ts';
import type { Claim } from '../../claims/claim.ts';
import { DEMAND } from './words.ts';

/** Whom a claim rests on: its chain without the publisher, and without the party whose demand is told. */
export function tellersOf({ attribution }: Pick<Claim, 'attribution'>): readonly Link[] {
  const links = attribution.filter(({ type }, index) => index > 0 || type !== 'publisher');
  const last = links.findLastIndex(({ cue }) => cue === null || !DEMAND.test(cue.trim()));
  return links.slice(0, last + 1);
}
