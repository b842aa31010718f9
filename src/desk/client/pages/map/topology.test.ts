import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featuresOf, type Topology } from './topology.ts';

const TWO_SQUARES: Topology = {
  transform: { scale: [1, 1], translate: [10, 20] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    squares: {
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { en: 'west' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { en: 'east' } },
        { type: null, properties: { en: 'nowhere' } },
      ],
    },
  },
};

describe('shapes from shared lines', () => {
  test('a shared line goes forward in one shape and backward in the other; every ring closes', () => {
    expect(featuresOf(TWO_SQUARES, 'squares').features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'Polygon',
        coordinates: [
          [
            [11, 20],
            [11, 21],
            [10, 21],
            [10, 20],
            [11, 20],
          ],
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [11, 20],
            [12, 20],
            [12, 21],
            [11, 21],
            [11, 20],
          ],
        ],
      },
    ]);
  });

  test('a layer that is not there has no shapes', () => {
    expect(featuresOf(TWO_SQUARES, 'rivers').features).toEqual([]);
  });

  const layers: [file: string, layer: string, least: number][] = [
    ['countries', 'countries', 240],
    ['areas', 'areas', 1_100],
    ['waters', 'rivers', 1_600],
    ['waters', 'lakes', 270],
  ];
  test.each(layers)('data/map/%s.json.gz: %s lie on earth, areas close', (file, layer, least) => {
    const bytes = readFileSync(new URL(`../../../../../data/map/${file}.json.gz`, import.meta.url));
    const { features } = featuresOf(JSON.parse(gunzipSync(bytes).toString('utf8')) as Topology, layer);
    expect(features.length).toBeGreaterThanOrEqual(least);
    for (const { geometry } of features) {
      const rings: Position[][] =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      const points =
        JSON.stringify(geometry)
          .match(/-?\d+(\.\d+)?(e-?\d+)?/g)
          ?.map(Number) ?? [];
      expect(points.every((degrees) => Math.abs(degrees) <= 180.001)).toBe(true);
    }
  });
});
