import type { PointPair } from './compare.ts';
import type { Finding, Remark } from './finding.ts';
import { type Around, findingOf } from './findings.ts';
import type { Point } from './points/point.ts';

/**
 * A finding as it stood when only some of its claims were known: the same question, from fewer claims. What two claims are
 * to each other does not change with what is told later. Null where nothing was known on it.
 */
export function knownFinding(now: Finding, points: readonly Point[], around: Around): Finding | null {
  const [first] = points;
  if (first === undefined) return null;
  const known = new Map(points.map((point) => [point.claim.id, point]));
  const isKnown = ({ claims }: Remark) => claims.every((claim) => known.has(claim));
  const dissent = now.dissent.filter(isKnown);
  const pairs = dissent.map((remark) => pairOf(remark, known));
  const then = findingOf({ topic: now.topic, points, pairs, beside: [], component: first }, around);
  return then === null
    ? null
    : { ...then, id: now.id, dissent, outside: now.outside.filter(({ claims }) => claims.some((claim) => known.has(claim))) };
}

function pairOf({ reason, claims }: Remark, known: ReadonlyMap<string, Point>): PointPair {
  const [a, b] = claims.map((claim) => known.get(claim) as Point) as [Point, Point];
  return { a, b, verdict: 'differs', score: 1, reason, by: null };
}
