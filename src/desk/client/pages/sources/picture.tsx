import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/ask.ts';
import { bothEnds } from '../../charts/both-ends.ts';
import { type GraphEdge, type GraphNode, mostTold, pictureOf } from '../../charts/origin-graph.ts';
import { useFormat } from '../../format.ts';
import { useSettings } from '../../settings.ts';

export type Sources = Answer<'GET /api/sources'>;

/** More are not told apart any more: the list says all. */
const MOST_NODES = 110;
const ROW = 34;
const WIDTH = 720;
const BOX = 205;
const EDGE = 10;
/** Letters of a name that a box has room for, alone and before a day. */
const [FITS, FITS_DATED] = [28, 19];

/** Sources on one side, the reports that carry them, then retellings. A picture of the list beside it, for the eye alone. */
export function Picture({ sources }: { readonly sources: Sources }) {
  const { t } = useTranslation('sources');
  const { language } = useSettings();
  const { number } = useFormat();
  const [near, setNear] = useState<string | null>(null);
  const drawn = useMemo(() => mostTold(sources, MOST_NODES), [sources]);
  const picture = useMemo(() => pictureOf(drawn), [drawn]);
  const height = picture.most * ROW + 30;
  const place = (node: GraphNode) => {
    const x = node.x * (WIDTH - BOX);
    return { x: language === 'ar' ? WIDTH - BOX - x : x, y: 26 + node.y * (height - 30) };
  };
  const origins = useMemo(() => new Map(sources.origins.map((origin) => [origin.id, origin])), [sources]);
  const reports = useMemo(() => new Map(sources.reports.map((report) => [report.id, report])), [sources]);
  const touches = ({ from, to }: GraphEdge) => near === null || keyOf(from) === near || keyOf(to) === near;
  return (
    <div className="scroll sources-picture">
      <svg viewBox={`${-EDGE} 0 ${WIDTH + 2 * EDGE} ${height}`} aria-hidden="true" direction="ltr">
        {picture.edges.map((edge) => (
          <Edge key={`${keyOf(edge.from)} ${keyOf(edge.to)} ${edge.how}`} edge={edge} place={place} dim={!touches(edge)} />
        ))}
        {picture.nodes.map((node) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up lines; the list says the same
          <g key={keyOf(node)} onMouseEnter={() => setNear(keyOf(node))} onMouseLeave={() => setNear(null)}>
            <Node
              id={node.id}
              origin={node.kind === 'origin' ? origins.get(node.id) : undefined}
              report={node.kind === 'report' ? reports.get(node.id) : undefined}
              {...place(node)}
            />
          </g>
        ))}
      </svg>
      {drawn.origins.length < sources.origins.length && (
        <p className="hint">{t('mostTold', { count: drawn.origins.length, number: number(drawn.origins.length) })}</p>
      )}
      <p className="hint">{t('legend')}</p>
    </div>
  );
}

function keyOf({ kind, id }: GraphNode): string {
  return `${kind} ${id}`;
}

interface EdgeOf {
  readonly edge: GraphEdge;
  readonly place: (node: GraphNode) => { readonly x: number; readonly y: number };
  readonly dim: boolean;
}

function Edge({ edge, place, dim }: EdgeOf) {
  const [from, to] = [place(edge.from), place(edge.to)];
  const forward = to.x >= from.x;
  const [start, end] = forward ? [from.x + BOX, to.x] : [from.x, to.x + BOX];
  const middle = (start + end) / 2;
  return (
    <path
      className="rests"
      data-how={edge.how}
      data-dim={dim || undefined}
      d={`M${start} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`}
    />
  );
}

interface NodeOf {
  readonly id: string;
  readonly origin: Sources['origins'][number] | undefined;
  readonly report: Sources['reports'][number] | undefined;
  readonly x: number;
  readonly y: number;
}

function Node({ id, origin, report, x, y }: NodeOf) {
  const { day, tick } = useFormat();
  const on = report?.published?.latest;
  const published = on === undefined ? '' : ` · ${tick(on, 'day')}`;
  const own = origin?.name ?? report?.publisher ?? report?.title ?? id;
  const name = on === undefined ? own : `${own} · ${day(on)}`;
  const shown = bothEnds(own, published === '' ? FITS : FITS_DATED);
  return (
    <>
      <title>{name}</title>
      <rect
        className="source-node"
        data-kind-of={origin === undefined ? 'report' : 'origin'}
        x={x}
        y={y - 13}
        width={BOX}
        height={26}
        rx={origin === undefined ? 3 : 13}
      />
      <foreignObject x={x + 10} y={y - 13} width={BOX - 20} height={26}>
        <div className="source-name" dir="auto">
          <bdi>{shown}</bdi>
          {published}
        </div>
      </foreignObject>
    </>
  );
}
