import { whatOf } from './block.ts';
import { comparePoints, earlierFirst, type PointPair } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Dossier } from './dossier.ts';
import { judgementsInForce, pairKey } from './judgement.ts';
import type { Point } from './points/point.ts';
import { topicOf } from './points/topic.ts';
import { judgedWhy } from './reasons/judged.ts';
import { setsOf } from './sets.ts';

/** Claims of one thing, by what the program says of them and people judged. `pairs` are those that hold inside it. */
export interface Cluster {
  readonly topic: string;
  /** Earliest reported first. */
  readonly points: readonly Point[];
  readonly pairs: readonly PointPair[];
  /** Pairs with one claim in it and one in another: parts of a whole, other measures. */
  readonly beside: readonly PointPair[];
  /** Stands for all points that hang together with these. */
  readonly component: Point;
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
export function groupsOf(points: readonly Point[], { judgements }: Pick<Ground, 'judgements'>): Point[][] {
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

/**
 * Pairs are joined from the surest to the least sure, and never across two that cannot be of one question (two parties, two
 * sorts of people). Of a neighbourhood only some points are clustered; the others are what their blocks hold besides.
 */
export function clustersIn(group: readonly Point[], ground: Ground, some?: ReadonlySet<Point>): Cluster[] {
  const points = [...group].sort(earlierFirst);
  const pairs = judgedPairs(points, ground, some);
  const { home, component } = join(points, pairs);
  const clusters = new Map<Point, { topic: string; points: Point[]; pairs: PointPair[]; beside: PointPair[]; component: Point }>();
  for (const point of points) {
    if (some !== undefined && !some.has(point)) continue;
    const first = home(point);
    const cluster = clusters.get(first) ?? { topic: topicOf(point), points: [], pairs: [], beside: [], component: component(point) };
    cluster.points.push(point);
    clusters.set(first, cluster);
  }
  for (const pair of pairs) {
    const [homeA, homeB] = [home(pair.a), home(pair.b)];
    if (homeA === homeB) clusters.get(homeA)?.pairs.push(pair);
    else for (const one of [homeA, homeB]) clusters.get(one)?.beside.push(pair);
  }
  return [...clusters.values()];
}

function judgedPairs(points: readonly Point[], { judgements, parties }: Ground, some?: ReadonlySet<Point>): PointPair[] {
  const inForce = judgementsInForce(judgements);
  const byProgram = comparePoints(points, parties, some).filter(
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

const JOINING: ReadonlySet<Verdict> = new Set(['same', 'differs', 'updates']);

interface Signature {
  readonly party: string | null;
  readonly sort: string | null;
  readonly part: string | null;
}

/**
 * Joins what belongs together. A cluster's pairs say nothing beyond its component: all that hangs together by pairs that
 * would join, whether two of them can be of one question or not.
 */
function join(points: readonly Point[], pairs: readonly PointPair[]): Record<'home' | 'component', (point: Point) => Point> {
  const [homes, components] = [setsOf(points), setsOf(points)];
  const signatures = new Map<Point, Signature>();
  const of = (point: Point) => signatures.get(point) ?? signatureOf(point);
  for (const { a, b, verdict, by } of pairs) {
    if (!JOINING.has(verdict) || (by === null && topicOf(a) !== topicOf(b))) continue;
    components.join(a, b);
    const [homeA, homeB] = [homes.first(a), homes.first(b)];
    if (homeA === homeB) continue;
    const both = merged(of(homeA), of(homeB));
    if (both === null && by === null) continue;
    const home = homes.join(homeA, homeB);
    if (both !== null) signatures.set(home, both);
  }
  return { home: homes.first, component: components.first };
}

function signatureOf(point: Point): Signature {
  const { party, sort, part } = point.people;
  return { party, sort, part: point.kind === 'figure' ? (part ?? 'whole') : null };
}

/** "38 people" that are the same as "38 civilians" are civilians; undefined for two sorts that are never one. */
function mergedSort(a: string | null, b: string | null): string | null | undefined {
  if (a === null || b === null || a === b) return a ?? b;
  const civilians = [a, b].includes('people') && [a, b].includes('civilian');
  return civilians ? 'civilian' : undefined;
}

function merged(a: Signature, b: Signature): Signature | null {
  const sort = mergedSort(a.sort, b.sort);
  if (sort === undefined) return null;
  for (const key of ['party', 'part'] as const) if (a[key] !== null && b[key] !== null && a[key] !== b[key]) return null;
  return { party: a.party ?? b.party, sort, part: a.part ?? b.part };
}
