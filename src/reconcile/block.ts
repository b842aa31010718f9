import type { PlacedPoint, Point } from './points/point.ts';
import { dayNumber } from './window.ts';

/** Points of one block are compared with each other, others never: same act or unit, same area, same weeks. */
export function blocksOf(points: readonly PlacedPoint[]): Map<string, PlacedPoint[]> {
  const blocks = new Map<string, PlacedPoint[]>();
  for (const placed of points)
    for (const key of keysOf(placed)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [placed]);
      else block.push(placed);
    }
  return blocks;
}

/** Edge of an area in degrees: about 110 km. A point near an edge stands in the areas on both sides. */
const CELL = 1;
const REACH_DAYS = 45;
const BLOCK_DAYS = 45;

function keysOf({ point, setting }: PlacedPoint): string[] {
  const what = point.kind === 'figure' ? `figure ${point.unit}` : point.act;
  return areasOf(point).flatMap((area) => spansOf(point, setting.day).map((span) => `${what}|${area}|${span}`));
}

function areasOf({ spot }: Point): string[] {
  if (spot === null) return ['nowhere'];
  return [`${Math.round(spot.lat / CELL)},${Math.round(spot.lon / CELL)}`];
}

/** Stretches of 45 days that the point can belong to: that of its days, and of what it looks back on. */
function spansOf({ window }: Point, day: string | null): string[] {
  const latest = window.latest ?? day;
  if (latest === null) return ['undated'];
  const last = dayNumber(latest);
  const first = window.sure && window.earliest !== null ? Math.max(dayNumber(window.earliest), last - REACH_DAYS) : last - REACH_DAYS;
  const spans = new Set([Math.floor(first / BLOCK_DAYS), Math.floor(last / BLOCK_DAYS)]);
  return [...spans].map(String);
}
