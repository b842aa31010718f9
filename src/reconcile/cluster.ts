import { whatOf } from './block.ts';
import { comparePoints, earlierFirst, type PointPair } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Dossier } from './dossier.ts';
import { judgementsInForce, pairKey } from './judgement.ts';
import type { Point } from './points/point.ts';
import { topicOf } from './points/topic.ts';
import { judgedWhy } from './reasons/judged.ts';

/** Claims of one thing, by what the program says of them and people judged. `pairs` are those that hold inside it. */
export interface Cluster {
  readonly topic: string;
  /** Earliest reported first. */
  readonly points: readonly Point[];
  readonly pairs: readonly PointPair[];
  /** Pairs with one claim in it and one in another: parts of a whole, other measures. */
  readonly beside: readonly PointPair[];
}

type Ground = Pick<Dossier, 'judgements' | 'parties'>;

/**
 * Clusters of points: derived, so that taking back a judgement undoes what it did. What can meet is worked out at a time,
 * so that of many reports only one part is in memory.
 */
export function* clustersOf(points: readonly Point[], ground: Ground): Generator<Cluster> {
  for (const group of groupsOf(points, ground)) yield* clustersIn(group, ground);
}

/** Points by what is told; what a person judged to be of one thing goes together. */
function groupsOf(points: readonly Point[], { judgements }: Ground): Point[][] {
  const groups = Map.groupBy(points, whatOf);
  const inForce = judgementsInForce(judgements);
  const judged = new Set([...inForce.values()].flatMap(({ a, b }) => [a, b]));
  const whats = Map.groupBy(
    points.filter(({ claim }) => judged.has(claim.id)),
    ({ claim }) => claim.id,
  );
  const homes = new Map([...groups.keys()].map((what) => [what, [what]]));
  for (const { a, b } of inForce.values()) {
    const [first, ...rest] = [...(whats.get(a) ?? []), ...(whats.get(b) ?? [])].map(whatOf);
    for (const other of rest) unite(homes, first as string, other);
  }
  return [...new Set(homes.values())].map((home) => home.flatMap((what) => groups.get(what) ?? []));
}

function unite(homes: Map<string, string[]>, a: string, b: string): void {
  const [home, other] = [homes.get(a) as string[], homes.get(b) as string[]];
  if (home === other) return;
  home.push(...other);
  for (const what of other) homes.set(what, home);
}

/** Pairs are joined from the surest to the least sure, and never across two that cannot be of one question (two parties, two sorts of people). */
function clustersIn(group: readonly Point[], ground: Ground): Iterable<Cluster> {
  const points = [...group].sort(earlierFirst);
  const pairs = judgedPairs(points, ground);
  const joined = join(points, pairs);
  const clusters = new Map<Point, { topic: string; points: Point[]; pairs: PointPair[]; beside: PointPair[] }>();
  for (const point of points) {
    const root = joined(point);
    const cluster = clusters.get(root) ?? { topic: topicOf(point), points: [], pairs: [], beside: [] };
    cluster.points.push(point);
    clusters.set(root, cluster);
  }
  for (const pair of pairs) {
    const [rootA, rootB] = [joined(pair.a), joined(pair.b)];
    if (rootA === rootB) clusters.get(rootA)?.pairs.push(pair);
    else for (const root of [rootA, rootB]) clusters.get(root)?.beside.push(pair);
  }
  return clusters.values();
}

function judgedPairs(points: readonly Point[], { judgements, parties }: Ground): PointPair[] {
  const inForce = judgementsInForce(judgements);
  const byProgram = comparePoints(points, parties).filter(
    ({ a, b }) => inForce.size === 0 || !inForce.has(pairKey(a.claim.id, b.claim.id)),
  );
  const ofClaim = Map.groupBy(inForce.size === 0 ? [] : points, ({ claim }) => claim.id);
  const byPeople = [...inForce.values()].flatMap(({ a, b, verdict, by, reason }) => {
    const pair = sameTopic(ofClaim, a, b);
    return pair === null ? [] : [{ ...pair, verdict, score: 2, reason: judgedWhy({ by, reason }).reason, by }];
  });
  return [...byPeople, ...byProgram].sort(surestFirst);
}

/** The points on which two claims can be judged: those of one topic, else the first of each. */
function sameTopic(points: ReadonlyMap<string, readonly Point[]>, a: string, b: string): { a: Point; b: Point } | null {
  const [ofA, ofB] = [points.get(a), points.get(b)];
  for (const first of ofA ?? []) for (const second of ofB ?? []) if (topicOf(first) === topicOf(second)) return { a: first, b: second };
  const [first, second] = [ofA?.[0], ofB?.[0]];
  return first === undefined || second === undefined ? null : { a: first, b: second };
}

function surestFirst(x: PointPair, y: PointPair): number {
  return y.score - x.score || earlierFirst(x.a, y.a) || earlierFirst(x.b, y.b);
}

export const JOINING: ReadonlySet<Verdict> = new Set(['same', 'differs', 'updates']);

interface Signature {
  readonly party: string | null;
  readonly sort: string | null;
  readonly part: string | null;
}

/** Joins what belongs together; gives for every point the first of its cluster. */
function join(points: readonly Point[], pairs: readonly PointPair[]): (point: Point) => Point {
  const parents = new Map<Point, Point>();
  const signatures = new Map<Point, Signature>();
  const of = (point: Point) => signatures.get(point) ?? signatureOf(point);
  const root = (point: Point): Point => {
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
    if (!JOINING.has(verdict) || (by === null && topicOf(a) !== topicOf(b))) continue;
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

function signatureOf(point: Point): Signature {
  const { party, sort, part } = point.people;
  return { party, sort, part: point.kind === 'figure' ? (part ?? 'whole') : null };
}

function merged(a: Signature, b: Signature): Signature | null {
  for (const key of ['party', 'sort', 'part'] as const) if (a[key] !== null && b[key] !== null && a[key] !== b[key]) return null;
  return { party: a.party ?? b.party, sort: a.sort ?? b.sort, part: a.part ?? b.part };
}
