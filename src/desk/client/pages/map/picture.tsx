import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoJSONSource, Map as MapView, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/queries.ts';
import { useSettings } from '../../settings.ts';
import { type Base, loadBase } from './base.ts';
import { loadOwnBase, type OwnBase } from './own-base.ts';
import { palette } from './palette.ts';
import { boundsOf, type Place, type Places, pointFeatures, ringFeatures, routeFeatures } from './spots.ts';
import { mapStyle } from './style.ts';

setWorkerUrl(workerUrl);

interface Picture {
  readonly places: readonly Place[];
  readonly routes: Places['routes'];
  readonly chosen: Place | null;
  readonly onChoose: (key: string) => void;
}

/** The map itself. Everything on it stands in the list beside it too. */
export function Picture({ places, routes, chosen, onChoose }: Picture) {
  const { t } = useTranslation('map');
  const { language, theme } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const [base, setBase] = useState<Base | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const view = useRef<MapView | null>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [own, setOwn] = useState<OwnBase | null>(null);
  const hasOwn = useAnswer('GET /api/register', {}).data?.ownMap === true;
  useEffect(() => {
    loadBase().then(setBase, (error: Error) => setProblem(error.message));
  }, []);
  useEffect(() => {
    if (hasOwn) loadOwnBase().then(setOwn, (error: Error) => setProblem(t('ownMap', { problem: error.message })));
  }, [hasOwn, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of the page change with its theme
  useEffect(() => {
    if (base === null || box.current === null) return;
    try {
      view.current ??= openView(box.current, places, (key) => choose.current(key));
    } catch {
      setProblem(t('noGraphics'));
      return;
    }
    const drawn = { points: pointFeatures(places), rings: ringFeatures(places), routes: routeFeatures(routes) };
    view.current.setMaxZoom(Math.max(MAX_ZOOM, (own?.maxZoom ?? 0) + 2));
    view.current.setStyle(mapStyle({ base, own, drawn, colours: palette(), language }));
  }, [base, own, places, routes, language, theme, t]);
  // Taking a map down takes long: the next page comes first.
  useEffect(() => () => void setTimeout(() => view.current?.remove(), AFTER_MS), []);
  useEffect(() => {
    if (chosen !== null)
      view.current?.flyTo({ center: [chosen.lon, chosen.lat], zoom: Math.max(8, view.current.getZoom()), animate: calm() });
  }, [chosen]);
  return (
    <div className="map-box">
      <div ref={box} className="map-view" role="application" aria-label={t('picture')} />
      {problem !== null && <p className="problem">{problem}</p>}
      <p className="map-note">{t('borders')}</p>
    </div>
  );
}

const AFTER_MS = 300;
/** Nearer the base has nothing more to show. */
const MAX_ZOOM = 13;

function calm(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function openView(container: HTMLElement, places: readonly Place[], choose: (key: string) => void): MapView {
  const bounds = boundsOf(places);
  const view = new MapView({
    container,
    attributionControl: false,
    maxZoom: MAX_ZOOM,
    ...(bounds === null ? { center: [39, 34.5], zoom: 4 } : { bounds, fitBoundsOptions: { padding: 30, maxZoom: 8.5 } }),
  });
  view.addControl(new NavigationControl({ showCompass: false }), document.body.dir === 'rtl' ? 'top-left' : 'top-right');
  view.addControl(new ScaleControl({}), document.body.dir === 'rtl' ? 'bottom-right' : 'bottom-left');
  // For whoever waits until all is drawn: pictures for the docs, tests.
  view.on('idle', () => {
    container.dataset.drawn = 'yes';
  });
  view.on('click', 'badge', ({ features }) => {
    const [feature] = features ?? [];
    if (feature === undefined) return;
    if (feature.properties.cluster === true) void opened(view, Number(feature.properties.cluster_id), feature.geometry);
    else choose(String(feature.properties.key));
  });
  for (const change of ['mouseenter', 'mouseleave'] as const) {
    view.on(change, 'badge', () => {
      view.getCanvas().style.cursor = change === 'mouseenter' ? 'pointer' : '';
    });
  }
  return view;
}

/** Goes so near that the places of a badge come apart. */
async function opened(view: MapView, cluster: number, geometry: GeoJSON.Geometry): Promise<void> {
  const zoom = await (view.getSource('points') as GeoJSONSource).getClusterExpansionZoom(cluster);
  if (geometry.type === 'Point') view.easeTo({ center: geometry.coordinates as [number, number], zoom: zoom + 0.2, animate: calm() });
}
