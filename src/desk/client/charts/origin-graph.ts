import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Origin, OriginGraph, ReportLink } from '../../../reconcile/origin.ts';

/** A source or a report at its place: `x`, `y` from 0 to 1. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'origin' | 'report';
  /** 0 for origins, 1 for reports that rest on them themselves, more for those that rest on other reports. */
  readonly layer: number;
  readonly x: number;
  readonly y: number;
}

export interface GraphEdge {
  /** What `to` rests on. */
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly how: 'speaks' | ReportLink['kind'];
}

export interface GraphPicture {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  /** Nodes in the fullest layer: how high the picture has to be. */
  readonly most: number;
}

/** The origins with most claims and their reports, together no more than can be told apart. */
export function mostTold<Graph extends OriginGraph>(graph: Graph, most: number): Graph {
  const reports = new Set<string>();
  const origins: Origin[] = [];
  for (const origin of graph.origins.toSorted((a, b) => b.claims.length - a.claims.length)) {
    const fresh = origin.reports.filter((report) => !reports.has(report));
    if (origins.length + reports.size + fresh.length + 1 > most) continue;
    origins.push(origin);
    for (const report of fresh) reports.add(report);
  }
  const links = graph.links.filter(({ from, to }) => reports.has(from) && (to === null || reports.has(to)));
  return { ...graph, origins, links };
}

/** Who rests on whom, from the sources on one side to the last retelling on the other. The same graph, the same picture. */
export function pictureOf({ origins, links }: OriginGraph): GraphPicture {
  const inside = links.filter(({ to }) => to !== null);
  const reports = [...new Set([...origins.flatMap((origin) => origin.reports), ...inside.flatMap(({ from, to }) => [from, to ?? from])])];
  const depths = depthsOf(reports, inside);
  const placed = [
    ...origins.map(({ id }) => ({ id, kind: 'origin' as const, layer: 0 })),
    ...reports.map((id) => ({ id, kind: 'report' as const, layer: depths.get(id) ?? 1 })),
  ];
  const wires = [
    ...origins.flatMap((origin) => firstHand(origin, inside).map((to) => ({ from: origin.id, to, how: 'speaks' as const }))),
    ...inside.map(({ from, to, kind }) => ({ from: to ?? from, to: from, how: kind })),
  ];
  return drawn(placed, wires);
}

/** Reports that have the origin's words by themselves, not through another report that has them too. */
function firstHand({ reports }: Origin, links: readonly ReportLink[]): string[] {
  return reports.filter((report) => !links.some(({ from, to }) => from === report && to !== null && reports.includes(to)));
}

function depthsOf(reports: readonly string[], links: readonly ReportLink[]): ReadonlyMap<string, number> {
  const depths = new Map(reports.map((id) => [id, 1]));
  // Links may go in a circle: a report is never deeper than there are reports in the chain that a reader can follow.
  for (let round = 0; round < DEEPEST - 1; round += 1) {
    for (const { from, to } of links) {
      const below = Math.min(DEEPEST, (depths.get(to ?? '') ?? 0) + 1);
      if (below > (depths.get(from) ?? 1) && !leadsTo(links, to ?? '', from)) depths.set(from, below);
    }
  }
  return depths;
}

const DEEPEST = 4;

function leadsTo(links: readonly ReportLink[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const link of links) if (link.from === id && link.to !== null) seen.add(link.to);
  return seen.has(to);
}

type Placed = Pick<GraphNode, 'id' | 'kind' | 'layer'>;
interface Wire {
  readonly from: string;
  readonly to: string;
  readonly how: GraphEdge['how'];
}

function drawn(placed: readonly Placed[], wires: readonly Wire[]): GraphPicture {
  const layers = Math.max(2, ...placed.map(({ layer }) => layer + 1));
  const heights = settled(placed, wires);
  const nodes = Array.from({ length: layers }, (_, layer) => placed.filter((one) => one.layer === layer)).flatMap((column) =>
    column
      .toSorted((a, b) => (heights.get(keyOf(a)) ?? 0) - (heights.get(keyOf(b)) ?? 0) || a.id.localeCompare(b.id))
      .map((one, index) => ({ ...one, x: one.layer / (layers - 1), y: (index + 0.5) / column.length })),
  );
  const byId = (kind: GraphNode['kind'], id: string) => nodes.find((node) => node.kind === kind && node.id === id);
  const edges = wires.flatMap(({ from, to, how }) => {
    const [source, target] = [byId(how === 'speaks' ? 'origin' : 'report', from), byId('report', to)];
    return source === undefined || target === undefined ? [] : [{ from: source, to: target, how }];
  });
  const most = Math.max(1, ...nodes.map(({ layer }) => nodes.filter((node) => node.layer === layer).length));
  return { nodes, edges, layers, most };
}

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly layer: number;
}

const ROUNDS = 200;

/** Heights at which things that hang together come to lie beside each other. d3-force draws its chances from a fixed row. */
function settled(placed: readonly Placed[], wires: readonly Wire[]): ReadonlyMap<string, number> {
  const bodies: Body[] = placed.map((one, index) => ({ key: keyOf(one), layer: one.layer, x: one.layer * 10, y: index }));
  const links = wires.map(({ from, to, how }) => ({
    source: keyOf({ kind: how === 'speaks' ? 'origin' : 'report', id: from }),
    target: keyOf({ kind: 'report', id: to }),
  }));
  forceSimulation(bodies)
    .force('layer', forceX<Body>(({ layer }) => layer * 10).strength(1))
    .force('middle', forceY<Body>(0).strength(0.02))
    .force('apart', forceCollide<Body>(0.5))
    .force(
      'together',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ key }) => key)
        .strength(0.6)
        .distance(0),
    )
    .stop()
    .tick(ROUNDS);
  return new Map(bodies.map(({ key, y }) => [key, y ?? 0]));
}

function keyOf({ kind, id }: Pick<GraphNode, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
