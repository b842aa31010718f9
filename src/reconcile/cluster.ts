import { comparePoints, earlierFirst, type PointPair } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Dossier } from './dossier.ts';
import { judgementsInForce, pairKey } from './judgement.ts';
import { knownReports } from './known.ts';
import { type PlacedPoint, pointsOf } from './points/point.ts';
import { topicOf } from './points/topic.ts';

/** Claims of one thing, by what the program says of them and people judged. `pairs` are those that hold inside it. */
export interface Cluster {
  readonly topic: string;
  /** Earliest reported first. */
  readonly points: readonly PlacedPoint[];
  readonly pairs: readonly PointPair[];
  /** Pairs with one claim in it and one in another: parts of a whole, other measures. */
  readonly beside: readonly PointPair[];
}

/**
 * Clusters of a dossier: derived, so that taking back a judgement undoes what it did. Pairs are joined from the surest to
 * the least sure, and never across two that cannot be of one question (two parties, two sorts of people).
 */
export function clustersOf(dossier: Dossier): readonly Cluster[] {
  const known = remembered.get(dossier);
  if (known !== undefined) return known;
  const clusters = makeClusters(dossier);
  remembered.set(dossier, clusters);
  return clusters;
}

/** Findings and boards of one dossier rest on the same clusters. */
const remembered = new WeakMap<Dossier, readonly Cluster[]>();

function makeClusters(dossier: Dossier): Cluster[] {
  const points = pointsOf(knownReports(dossier.reports, dossier.asOf), dossier.parties).sort(earlierFirst);
  const pairs = judgedPairs(points, dossier);
  const joined = join(points, pairs);
  const clusters = new Map<PlacedPoint, { points: PlacedPoint[]; pairs: PointPair[]; beside: PointPair[] }>();
  for (const point of points) {
    const root = joined(point);
    const cluster = clusters.get(root) ?? { points: [], pairs: [], beside: [] };
    cluster.points.push(point);
    clusters.set(root, cluster);
  }
  for (const pair of pairs) {
    const [rootA, rootB] = [joined(pair.a), joined(pair.b)];
    if (rootA === rootB) clusters.get(rootA)?.pairs.push(pair);
    else for (const root of [rootA, rootB]) clusters.get(root)?.beside.push(pair);
  }
  return [...clusters.values()].map((cluster) => ({ topic: topicOf(cluster.points[0]?.point as PlacedPoint['point']), ...cluster }));
}

function judgedPairs(points: readonly PlacedPoint[], { judgements, parties }: Dossier): PointPair[] {
  const inForce = judgementsInForce(judgements);
  const byProgram = comparePoints(points, parties).filter(
    ({ a, b }) => inForce.size === 0 || !inForce.has(pairKey(a.point.claim.id, b.point.claim.id)),
  );
  const ofClaim = Map.groupBy(inForce.size === 0 ? [] : points, ({ point }) => point.claim.id);
  const byPeople = [...inForce.values()].flatMap(({ a, b, verdict, by, reason }) => {
    const pair = sameTopic(ofClaim, a, b);
    return pair === null ? [] : [{ ...pair, verdict, score: 2, why: reason ?? `judged by ${by}`, by }];
  });
  return [...byPeople, ...byProgram].sort(surestFirst);
}

/** The points on which two claims can be judged: those of one topic, else the first of each. */
function sameTopic(points: ReadonlyMap<string, readonly PlacedPoint[]>, a: string, b: string): { a: PlacedPoint; b: PlacedPoint } | null {
  const [ofA, ofB] = [points.get(a), points.get(b)];
  for (const first of ofA ?? [])
    for (const second of ofB ?? []) if (topicOf(first.point) === topicOf(second.point)) return { a: first, b: second };
  const [first, second] = [ofA?.[0], ofB?.[0]];
  return first === undefined || second === undefined ? null : { a: first, b: second };
}

function surestFirst(x: PointPair, y: PointPair): number {
  return y.score - x.score || earlierFirst(x.a, y.a) || earlierFirst(x.b, y.b);
}

const JOINING: ReadonlySet<Verdict> = new Set(['same', 'differs', 'updates']);

interface Signature {
  readonly party: string | null;
  readonly sort: string | null;
  readonly part: string | null;
}

/** Joins what belongs together; gives for every point the first of its cluster. */
function join(points: readonly PlacedPoint[], pairs: readonly PointPair[]): (point: PlacedPoint) => PlacedPoint {
  const parents = new Map<PlacedPoint, PlacedPoint>();
  const signatures = new Map<PlacedPoint, Signature>();
  const of = (point: PlacedPoint) => signatures.get(point) ?? signatureOf(point);
  const root = (point: PlacedPoint): PlacedPoint => {
    let top = point;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    for (let at = point; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  const rank = new Map(points.map((point, index) => [point, index]));
  for (const { a, b, verdict, by } of pairs) {
    if (!JOINING.has(verdict) || (by === null && topicOf(a.point) !== topicOf(b.point))) continue;
    const [rootA, rootB] = [root(a), root(b)];
    if (rootA === rootB) continue;
    const both = merged(of(rootA), of(rootB));
    if (both === null && by === null) continue;
    const [top, under] = (rank.get(rootA) ?? 0) < (rank.get(rootB) ?? 0) ? [rootA, rootB] : [rootB, rootA];
    parents.set(under, top);
    if (both !== null) signatures.set(top, both);
  }
  return root;
}

function signatureOf({ point }: PlacedPoint): Signature {
  const { party, sort, part } = point.people;
  return { party, sort, part: point.kind === 'figure' ? (part ?? 'whole') : null };
}

function merged(a: Signature, b: Signature): Signature | null {
  for (const key of ['party', 'sort', 'part'] as const) if (a[key] !== null && b[key] !== null && a[key] !== b[key]) return null;
  return { party: a.party ?? b.party, sort: a.sort ?? b.sort, part: a.part ?? b.part };
}
