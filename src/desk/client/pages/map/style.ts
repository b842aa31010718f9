import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../../settings.ts';
import type { Base } from './base.ts';
import type { OwnBase } from './own-base.ts';
import type { Palette } from './palette.ts';

export interface Drawn {
  readonly points: FeatureCollection;
  readonly rings: FeatureCollection;
  readonly routes: FeatureCollection;
}

export interface StyleOf {
  readonly base: Base;
  /** The person's own map, over the base and beneath the claims. */
  readonly own: OwnBase | null;
  readonly drawn: Drawn;
  readonly colours: Palette;
  readonly language: Language;
}

/** The whole map as data. No glyphs: words are drawn with the fonts of the machine, which shape Arabic. */
export function mapStyle({ base, own, drawn, colours, language }: StyleOf): StyleSpecification {
  const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data });
  return {
    version: 8,
    sources: {
      ...(own !== null && { own: own.source }),
      countries: geojson(base.countries),
      areas: geojson(base.areas),
      areaNames: geojson(base.areaNames),
      rivers: geojson(base.rivers),
      lakes: geojson(base.lakes),
      towns: geojson(base.towns),
      rings: geojson(drawn.rings),
      routes: geojson(drawn.routes),
      points: { ...geojson(drawn.points), cluster: true, clusterRadius: 34, clusterProperties: { claims: ['+', ['get', 'claims']] } },
    },
    layers: [...baseLayers(colours, language), ...(own?.layers(colours, language) ?? []), ...claimLayers(colours)],
  };
}

function baseLayers(colours: Palette, language: Language): LayerSpecification[] {
  const name: ExpressionSpecification = ['coalesce', ['get', language], ['get', 'en'], ''];
  const label = (id: string, source: string, size: number) => ({
    id,
    type: 'symbol' as const,
    source,
    layout: { 'text-field': name, 'text-size': size, 'text-max-width': 7 },
    paint: { 'text-color': colours.soft, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
    { id: 'lake', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
    {
      id: 'river',
      type: 'line',
      source: 'rivers',
      paint: { 'line-color': colours.water, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 9, 3] },
    },
    {
      id: 'area-line',
      type: 'line',
      source: 'areas',
      minzoom: 4.5,
      paint: { 'line-color': colours.border, 'line-width': 0.6, 'line-opacity': 0.5, 'line-dasharray': [3, 2] },
    },
    { id: 'country-line', type: 'line', source: 'countries', paint: { 'line-color': colours.border, 'line-width': 0.9 } },
    { ...label('country-name', 'countries', 13), maxzoom: 6 },
    { ...label('area-name', 'areaNames', 11), minzoom: 5.5, maxzoom: 8 },
    { ...label('town-name', 'towns', 12), minzoom: 5, filter: byPeople },
  ];
}

/** The nearer, the smaller the towns that are named. */
const byPeople: ExpressionSpecification = ['>=', ['get', 'people'], ['step', ['zoom'], 1_000_000, 5, 500_000, 6, 200_000, 7, 60_000, 8, 0]];

function claimLayers(colours: Palette): LayerSpecification[] {
  return [
    { id: 'ring', type: 'fill', source: 'rings', paint: { 'fill-color': colours.accent, 'fill-opacity': 0.06 } },
    {
      id: 'ring-line',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': colours.accent, 'line-width': 1.2, 'line-dasharray': [3, 3] },
    },
    {
      id: 'route',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'told'], 'yes'],
      paint: { 'line-color': colours.route, 'line-width': 2 },
    },
    {
      id: 'route-planned',
      type: 'line',
      source: 'routes',
      filter: ['==', ['get', 'told'], 'no'],
      paint: { 'line-color': colours.route, 'line-width': 2, 'line-dasharray': [2, 2] },
    },
    {
      id: 'route-way',
      type: 'symbol',
      source: 'routes',
      layout: { 'symbol-placement': 'line', 'symbol-spacing': 90, 'text-field': '>', 'text-size': 18, 'text-keep-upright': false },
      paint: { 'text-color': colours.route, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
    },
    // A badge of one size with a number in it: a larger one would look surer than the places are.
    {
      id: 'badge',
      type: 'circle',
      source: 'points',
      paint: { 'circle-color': colours.accent, 'circle-radius': 13, 'circle-stroke-color': colours.paper, 'circle-stroke-width': 2 },
    },
    {
      id: 'badge-count',
      type: 'symbol',
      source: 'points',
      layout: { 'text-field': ['to-string', ['get', 'claims']], 'text-size': 12, 'text-allow-overlap': true },
      paint: { 'text-color': colours.accentInk },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'points',
      filter: ['!', ['has', 'point_count']],
      layout: { 'text-field': ['get', 'label'], 'text-size': 13, 'text-anchor': 'top', 'text-offset': [0, 1.2], 'text-max-width': 12 },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 2 },
    },
  ];
}
