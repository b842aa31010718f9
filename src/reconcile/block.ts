import type { Point } from './points/point.ts';
import type { Spot } from './points/spot.ts';
import { dayNumber } from './window.ts';

/**
 * Points of one block are compared with each other, others never: same act or unit, same area, same weeks. In the order of
 * their keys, so that nothing depends on the order of the points.
 */
export function blocksOf(points: readonly Point[]): Point[][] {
  return [...keyedBlocks(points)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
}

function* keyedBlocks(points: readonly Point[]): Generator<readonly [string, Point[]]> {
  const areas = new Map<string, Area>();
  for (const placed of points)
    for (const key of areaKeys(placed)) {
      const area = areas.get(key) ?? { spans: new Map(), undated: [] };
      areas.set(key, area);
      place(area, placed);
    }
  for (const [key, { spans, undated }] of areas) {
    if (spans.size === 0) yield [key, undated];
    for (const [span, block] of spans) yield [blockKey(key, span), [...block, ...undated]];
  }
}

const blockKey = (area: string, span: number): string => `${area}|${span}`;

/** Keys of the blocks that a point with a day stands in; none for one without, which can be of any weeks. */
export function blockKeys(point: Point): string[] {
  const spans = spansOf(point) ?? [];
  return areaKeys(point).flatMap((area) => spans.map((span) => blockKey(area, span)));
}

/** What is told: points of two kinds of it never meet in a block. */
export function whatOf(point: Point): string {
  return point.kind === 'figure' ? `figure ${point.unit}` : point.act;
}

/** What is told of one act in one area, by stretches of days; what has no day can be of any. */
interface Area {
  readonly spans: Map<number, Point[]>;
  readonly undated: Point[];
}

function place({ spans, undated }: Area, placed: Point): void {
  const found = spansOf(placed);
  if (found === null) undated.push(placed);
  for (const span of found ?? []) {
    const block = spans.get(span);
    if (block === undefined) spans.set(span, [placed]);
    else block.push(placed);
  }
}

function areaKeys(point: Point): string[] {
  const what = whatOf(point);
  if (point.spot === null) return [`${what}|${point.people.party ?? 'nobody'}`];
  return cellsOf(point.spot).map((cell) => `${what}|${cell}`);
}

const KM_PER_DEGREE = 111;
const EDGE_KM = 25;

/** Cells of a degree; what lies near an edge stands in the cells on both sides. */
function cellsOf({ lat, lon, precisionKm }: Spot): string[] {
  const edge = Math.min(0.5, Math.max(precisionKm, EDGE_KM) / KM_PER_DEGREE);
  const cells = new Set<string>();
  for (const north of [lat - edge, lat + edge])
    for (const east of [lon - edge, lon + edge]) cells.add(`${Math.floor(north)},${Math.floor(east)}`);
  return [...cells];
}

const REACH_DAYS = 45;

/** Stretches of 45 days that the point can belong to: that of its days, and where they are unsure the one before. */
function spansOf({ window, day }: Point): number[] | null {
  const latest = window.latest ?? day;
  if (latest === null) return null;
  const last = dayNumber(latest);
  const told = window.sure && window.earliest !== null ? dayNumber(window.earliest) : Number.NEGATIVE_INFINITY;
  const first = Math.max(told, last - REACH_DAYS);
  return [...new Set([Math.floor(first / REACH_DAYS), Math.floor(last / REACH_DAYS)])];
}
