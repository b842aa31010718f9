import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Origin, ReportLink } from '../../../reconcile/origin.ts';
import { mostTold, pictureOf } from './origin-graph.ts';

const origin = (id: string, reports: readonly string[]): Origin => ({
  id,
  name: id,
  type: 'official',
  of: null,
  claims: [],
  reports,
  why: [],
  reasons: [],
});
const link = (from: string, to: string | null, kind: ReportLink['kind'] = 'relay'): ReportLink => ({
  kind,
  from,
  to,
  outlet: null,
  shared: null,
  passages: [],
  why: '',
  reason: { code: 'relay', values: {} },
});

describe('who rests on whom, drawn', () => {
  const { nodes, edges } = pictureOf({
    origins: [origin('monitor', ['daily', 'copy']), origin('council', ['wire'])],
    links: [link('copy', 'daily', 'copy'), link('wire', null)],
  });
  const layerOf = (id: string) => nodes.find((node) => node.id === id)?.layer;

  test('sources stand first, then reports, then what retells them', () => {
    expect(['monitor', 'council', 'daily', 'wire', 'copy'].map(layerOf)).toEqual([0, 0, 1, 1, 2]);
  });

  test('a retelling hangs on what it retells, not on the source once more', () => {
    expect(edges.map(({ from, to, how }) => `${from.id} ${how} ${to.id}`).sort()).toEqual([
      'council speaks wire',
      'daily copy copy',
      'monitor speaks daily',
    ]);
  });

  test('nothing: an empty picture', () => {
    expect(pictureOf({ origins: [], links: [] })).toMatchObject({ nodes: [], edges: [] });
  });

  test('of too many, those with most claims, whole with their reports; links lead to nothing left out', () => {
    const told = (id: string, reports: readonly string[], claims: number): Origin => ({
      ...origin(id, reports),
      claims: Array(claims).fill('c'),
    });
    const graph = {
      origins: [told('rare', ['a'], 1), told('loud', ['b', 'c'], 9), told('wide', ['d', 'e', 'f', 'g'], 5), told('same', ['b'], 2)],
      links: [link('b', 'c'), link('c', 'd'), link('c', null)],
    };
    const some = mostTold(graph, 5);
    expect(some.origins.map(({ id }) => id)).toEqual(['loud', 'same']);
    expect(some.links.map(({ from, to }) => [from, to])).toEqual([
      ['b', 'c'],
      ['c', null],
    ]);
    expect(mostTold(graph, 100).origins.length).toBe(4);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const graphs = fc.record({
    origins: fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.uniqueArray(ids)), { selector: ([id]) => id }),
    links: fc.array(fc.tuple(ids, ids), { maxLength: 12 }),
  });

  test('every node lies inside, none on another, also where links go in circles; the same graph gives the same picture', () => {
    fc.assert(
      fc.property(graphs, ({ origins, links }) => {
        const graph = { origins: origins.map(([id, reports]) => origin(id, reports)), links: links.map(([from, to]) => link(from, to)) };
        const picture = pictureOf(graph);
        expect(pictureOf(graph)).toEqual(picture);
        expect(picture.nodes.every(({ x, y }) => x >= 0 && x <= 1 && y > 0 && y < 1)).toBe(true);
        expect(new Set(picture.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(picture.nodes.length);
        expect(new Set(picture.nodes.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(picture.nodes.length);
      }),
    );
  });
});
