import type { FeatureCollection } from 'geojson';
import { askLayer } from '../../api/ask.ts';
import { featuresOf, type Topology } from './topology.ts';

export interface Base {
  readonly countries: FeatureCollection;
  readonly areas: FeatureCollection;
  /** A point with its names for each area. */
  readonly areaNames: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly towns: FeatureCollection;
}

type Town = readonly [en: string, ar: string | null, lon: number, lat: number, people: number];

let loading: Promise<Base> | undefined;

/** The base of the map, asked for once: countries, areas, waters and towns that come with the program. */
export function loadBase(): Promise<Base> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Base> {
  const [countries, areas, waters, places] = await Promise.all([
    askLayer<Topology>('countries'),
    askLayer<Topology>('areas'),
    askLayer<Topology>('waters'),
    askLayer<{ readonly rows: readonly Town[] }>('places'),
  ]);
  const drawn = featuresOf(areas, 'areas');
  return {
    countries: featuresOf(countries, 'countries'),
    areas: drawn,
    areaNames: points(drawn.features.map(({ properties }) => properties ?? {})),
    rivers: featuresOf(waters, 'rivers'),
    lakes: featuresOf(waters, 'lakes'),
    towns: points(places.rows.map(([en, ar, lon, lat, people]) => ({ en, ar, lon, lat, people }))),
  };
}

function points(rows: readonly Readonly<Record<string, unknown>>[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: rows.map(({ lon, lat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    })),
  };
}
