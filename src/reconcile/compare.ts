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
  for (const block of blocksOf(pointsOf(reports, parties)).values()) compareBlock(block, parties, best);
  return [...best.values()].sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
}

function compareBlock(block: readonly PlacedPoint[], parties: Parties, best: Map<string, Comparison>): void {
  const sorted = [...block].sort(earlierFirst);
  for (const [index, earlier] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const later = sorted[next];
      if (later === undefined || later.point.claim.id === earlier.point.claim.id) continue;
      const outcome = comparePoints(earlier.point, later.point, parties);
      if (outcome !== null) keepBest(best, { a: earlier.point.claim.id, b: later.point.claim.id, ...outcome });
    }
}

function comparePoints(a: Point, b: Point, parties: Parties): Outcome | null {
  if (a.kind === 'figure') return b.kind === 'figure' ? compareFigures(a, b, parties) : null;
  return b.kind === 'act' ? compareActs(a, b, parties) : null;
}

/** Reported first, then in the order of ids: nothing depends on the order of intake. */
function earlierFirst(x: PlacedPoint, y: PlacedPoint): number {
  return order(x.setting.day ?? '', y.setting.day ?? '') || order(x.point.claim.id, y.point.claim.id);
}

/** What two claims say of each other on several points comes down to the gravest that is well enough known. */
const GRAVITY: Readonly<Record<Verdict, number>> = { differs: 5, updates: 4, same: 3, 'part-of': 2, 'differs-in-measure': 1, unrelated: 0 };

function keepBest(best: Map<string, Comparison>, found: Comparison): void {
  const key = `${found.a} ${found.b}`;
  const known = best.get(key);
  if (known === undefined || GRAVITY[found.verdict] > GRAVITY[known.verdict] || (found.verdict === known.verdict && found.score > known.score)) best.set(key, found);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
