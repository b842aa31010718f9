import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Features } from './sources.ts';

/**
 * Layers as one topology; borders that two areas share are kept once. `keep` is the share of points that stay, the
 * least telling ones go first.
 */
export function topologyOf(layers: Readonly<Record<string, Features>>, keep: number): object {
  const whole = topology(structuredClone(layers), 1e6);
  const weighted = presimplify(whole);
  return keep === 1 ? whole : requantized(simplify(weighted, quantile(weighted, 1 - keep)));
}

const STEPS = 1e6;

/** Points back on a grid and as differences: what makes the file small. A step is 0.00036°, 40 m at the equator. */
function requantized(loose: { arcs: [number, number][][]; objects: object }): object {
  const scale = [360 / STEPS, 180 / STEPS] as const;
  const arcs = loose.arcs.map((arc) =>
    differences(arc.map(([x, y]) => [Math.round((x + 180) / scale[0]), Math.round((y + 90) / scale[1])])),
  );
  return { type: 'Topology', transform: { scale, translate: [-180, -90] }, objects: loose.objects, arcs };
}

function differences(points: readonly (readonly [number, number] | number[])[]): number[][] {
  const steps = points.map(([x = 0, y = 0], index) => [x - (points[index - 1]?.[0] ?? 0), y - (points[index - 1]?.[1] ?? 0)]);
  const [first, ...rest] = steps;
  const moved = rest.filter(([x, y]) => x !== 0 || y !== 0);
  return [first ?? [0, 0], ...(moved.length === 0 ? [[0, 0]] : moved)];
}
