import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** A TopoJSON file: lines that several shapes share are kept once, as differences on a grid. */
export interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Shape[] }>>;
}

export type Shape = { readonly properties: Readonly<Record<string, string | number | null>> } & (
  | { readonly type: 'LineString'; readonly arcs: readonly number[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
  | { readonly type: null }
);

/** One layer of the file as GeoJSON. */
export function featuresOf(topology: Topology, name: string): FeatureCollection {
  const lines = topology.arcs.map((arc) => pointsOf(arc, topology.transform));
  const features = (topology.objects[name]?.geometries ?? []).flatMap((shape): Feature[] => {
    const geometry = geometryOf(shape, lines);
    return geometry === null ? [] : [{ type: 'Feature', properties: { ...shape.properties }, geometry }];
  });
  return { type: 'FeatureCollection', features };
}

type Lines = readonly (readonly Position[])[];

function pointsOf(arc: readonly (readonly [number, number])[], { scale, translate }: Topology['transform']): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function geometryOf(shape: Shape, lines: Lines): Geometry | null {
  const joined = (arcs: readonly number[]) => lineOf(arcs, lines);
  switch (shape.type) {
    case 'LineString':
      return { type: shape.type, coordinates: joined(shape.arcs) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: shape.type, coordinates: shape.arcs.map(joined) };
    case 'MultiPolygon':
      return { type: shape.type, coordinates: shape.arcs.map((rings) => rings.map(joined)) };
    case null:
      return null;
  }
}

/** Arcs one after the other; ~n is arc n from its end. The first point of an arc is the last of the one before. */
function lineOf(arcs: readonly number[], lines: Lines): Position[] {
  return arcs.flatMap((index, order) => {
    const line = index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []);
    return order === 0 ? [...line] : line.slice(1);
  });
}
