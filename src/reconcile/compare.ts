import { blocksOf } from './block.ts';
import { compareActs } from './compare/act.ts';
import { compareFigures } from './compare/figure.ts';
import type { Outcome } from './compare/outcome.ts';
import type { Comparison, Verdict } from './comparison.ts';
import type { ComparedReport } from './dossier.ts';
import type { Parties } from './parties.ts';
import { type PlacedPoint, type Point, pointsOf } from './points/point.ts';

/** Everything that the program says of two claims, "unrelated" left out; the same whatever the order of the reports. */
export function compareReports(reports: readonly ComparedReport[], parties: Parties): Comparison[] {
  const best = new Map<string, Comparison>();
  for (const { a, b, outcome } of comparePoints(pointsOf(reports, parties), parties))
    keepBest(best, { a: a.point.claim.id, b: b.point.claim.id, ...outcome });
  return [...best.values()].sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
}

/** Two points that were set side by side; `a` is the earlier reported. */
export interface PointPair {
  readonly a: PlacedPoint;
  readonly b: PlacedPoint;
  readonly outcome: Outcome;
}

export function comparePoints(points: readonly PlacedPoint[], parties: Parties): PointPair[] {
  const seen = new Map<PlacedPoint, Set<PlacedPoint>>();
  const pairs: PointPair[] = [];
  for (const block of blocksOf(points))
    for (const pair of compareBlock(block, parties)) {
      const before = seen.get(pair.a) ?? new Set();
      if (before.has(pair.b)) continue;
      seen.set(pair.a, before.add(pair.b));
      pairs.push(pair);
    }
  return pairs;
}

function compareBlock(block: readonly PlacedPoint[], parties: Parties): PointPair[] {
  const sorted = [...block].sort(earlierFirst);
  const pairs: PointPair[] = [];
  for (const [index, a] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.point.claim.id === a.point.claim.id) continue;
      const outcome = compareTwo(a.point, b.point, parties);
      if (outcome !== null) pairs.push({ a, b, outcome });
    }
  return pairs;
}

function compareTwo(a: Point, b: Point, parties: Parties): Outcome | null {
  if (a.kind === 'figure') return b.kind === 'figure' ? compareFigures(a, b, parties) : null;
  return b.kind === 'act' ? compareActs(a, b, parties) : null;
}

/** Reported first, then in the order of ids: nothing depends on the order of intake. */
export function earlierFirst(x: PlacedPoint, y: PlacedPoint): number {
  return order(x.setting.day ?? '', y.setting.day ?? '') || order(x.point.claim.id, y.point.claim.id);
}

/** What two claims say of each other on several points comes down to the gravest. */
const GRAVITY: Readonly<Record<Verdict, number>> = { differs: 5, updates: 4, same: 3, 'part-of': 2, 'differs-in-measure': 1, unrelated: 0 };

function keepBest(best: Map<string, Comparison>, found: Comparison): void {
  const key = `${found.a} ${found.b}`;
  const known = best.get(key);
  const graver = known === undefined ? 1 : GRAVITY[found.verdict] - GRAVITY[known.verdict];
  if (graver > 0 || (graver === 0 && found.score > (known?.score ?? 0))) best.set(key, found);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
