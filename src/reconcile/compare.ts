import { blocksOf } from './block.ts';
import { compareActs } from './compare/act.ts';
import { compareFigures } from './compare/figure.ts';
import type { Outcome } from './compare/outcome.ts';
import type { Comparison, Verdict } from './comparison.ts';
import type { ComparedReport } from './dossier.ts';
import type { Parties } from './parties.ts';
import { type Point, pointsOf } from './points/point.ts';
import type { Reason } from './reasons/reason.ts';
import { reasonWords } from './reasons/words.ts';

/** Everything that the program says of two claims, "unrelated" left out; the same whatever the order of the reports. */
export function compareReports(reports: readonly ComparedReport[], parties: Parties): Comparison[] {
  const best = new Map<string, Wordless>();
  for (const { a, b, verdict, score, reason } of comparePoints(pointsOf(reports, parties), parties))
    keepBest(best, { a: a.claim.id, b: b.claim.id, verdict, score, reason });
  const compared = [...best.values()].map((one) => ({ ...one, why: reasonWords(one.reason) }));
  return compared.sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
}

/** Two points that were set side by side, and what they are to each other; `a` is the earlier reported. */
export interface PointPair {
  readonly a: Point;
  readonly b: Point;
  readonly verdict: Verdict;
  readonly score: number;
  readonly reason: Reason;
  /** Who judged so; null for the program. */
  readonly by: string | null;
}

/** Pairs of points that have something to do with each other, each pair once; where some are named, those that hold one of them. */
export function comparePoints(points: readonly Point[], parties: Parties, some?: ReadonlySet<Point>): PointPair[] {
  const blocks = blocksOf(points).map((block) => [...block].sort(earlierFirst));
  const standsIn = blockNumbers(blocks);
  const pairs: PointPair[] = [];
  for (const [number, block] of blocks.entries()) {
    if (some !== undefined && !block.some((point) => some.has(point))) continue;
    for (const pair of compareBlock(block, { number, standsIn, parties }))
      if (some === undefined || some.has(pair.a) || some.has(pair.b)) pairs.push(pair);
  }
  return pairs;
}

/** The blocks of each point, in order: a pair that meets in several is compared in the first. */
function blockNumbers(blocks: readonly (readonly Point[])[]): ReadonlyMap<Point, readonly number[]> {
  const standsIn = new Map<Point, number[]>();
  for (const [number, block] of blocks.entries())
    for (const placed of block) {
      const numbers = standsIn.get(placed);
      if (numbers === undefined) standsIn.set(placed, [number]);
      else numbers.push(number);
    }
  return standsIn;
}

interface Blocks {
  readonly number: number;
  readonly standsIn: ReadonlyMap<Point, readonly number[]>;
  readonly parties: Parties;
}

/** In a crowd each point is compared with those next reported only, and keeps so many pairs of each verdict. */
const CROWD = 120;
const NEIGHBOURS = 40;
const KEPT: Readonly<Record<Verdict, number>> = { differs: 4, updates: 3, same: 3, 'part-of': 2, 'differs-in-measure': 1, unrelated: 0 };

function compareBlock(sorted: readonly Point[], { number, standsIn, parties }: Blocks): PointPair[] {
  const crowded = sorted.length > CROWD;
  const pairs: PointPair[] = [];
  for (const [index, a] of sorted.entries()) {
    const kept = new Map<Verdict, number>();
    const end = crowded ? Math.min(sorted.length, index + 1 + NEIGHBOURS) : sorted.length;
    for (let next = index + 1; next < end; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.claim.id === a.claim.id || firstShared(standsIn.get(a), standsIn.get(b)) !== number) continue;
      const outcome = compareTwo(a, b, parties);
      if (outcome === null) continue;
      const count = kept.get(outcome.verdict) ?? 0;
      kept.set(outcome.verdict, count + 1);
      if (!crowded || count < KEPT[outcome.verdict])
        pairs.push({ a, b, verdict: outcome.verdict, score: outcome.score, reason: outcome.reason, by: null });
    }
  }
  return pairs;
}

function firstShared(a: readonly number[] = [], b: readonly number[] = []): number | undefined {
  return a.length === 1 ? a[0] : a.find((number) => b.includes(number));
}

function compareTwo(a: Point, b: Point, parties: Parties): Outcome | null {
  if (a.kind === 'figure') return b.kind === 'figure' ? compareFigures(a, b, parties) : null;
  return b.kind === 'act' ? compareActs(a, b, parties) : null;
}

/** Reported first, then in the order of ids: nothing depends on the order of intake. */
export function earlierFirst(x: Point, y: Point): number {
  return order(x.day ?? '', y.day ?? '') || order(x.claim.id, y.claim.id);
}

/** What two claims say of each other on several points comes down to the gravest. */
const GRAVITY: Readonly<Record<Verdict, number>> = { differs: 5, updates: 4, same: 3, 'part-of': 2, 'differs-in-measure': 1, unrelated: 0 };

type Wordless = Omit<Comparison, 'why'>;

function keepBest(best: Map<string, Wordless>, found: Wordless): void {
  const key = `${found.a} ${found.b}`;
  const known = best.get(key);
  const graver = known === undefined ? 1 : GRAVITY[found.verdict] - GRAVITY[known.verdict];
  if (graver > 0 || (graver === 0 && found.score > (known?.score ?? 0))) best.set(key, found);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
