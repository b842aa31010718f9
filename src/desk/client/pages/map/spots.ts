import type { Feature, FeatureCollection } from 'geojson';
import type { Answer } from '../../api/ask.ts';
import { ringAround } from '../../charts/circle.ts';
import type { Language } from '../../settings.ts';

export type Places = Answer<'GET /api/places'>;
export type Spot = Places['spots'][number];

/** Spots at one point under one name for the list and the map; what is said of it ("north of") stays beside the name. */
export interface Place {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly relations: readonly string[];
  /** The widest that any claim says. */
  readonly precisionKm: number | null;
  readonly claims: number;
}

export function placesOf(spots: readonly Spot[], language: Language): Place[] {
  const groups = Map.groupBy(spots, ({ lat, lon }) => `${lat},${lon}`);
  const places = [...groups].map(([key, group]) => {
    const first = group[0] as Spot;
    return {
      key,
      lat: first.lat,
      lon: first.lon,
      name: nameOf(group.find(({ relation }) => relation === null) ?? first, language),
      relations: [...new Set(group.flatMap(({ relation, name }) => (relation === null ? [] : `${relation} ${name}`)))],
      precisionKm: group.reduce<number | null>(
        (widest, { precisionKm }) => (precisionKm === null ? widest : Math.max(widest ?? 0, precisionKm)),
        null,
      ),
      claims: group.reduce((sum, { claims }) => sum + claims, 0),
    };
  });
  return places.sort((a, b) => b.claims - a.claims);
}

/** In the person's language where the gazetteer has it; else as the reports write it. */
function nameOf({ name, names }: Spot, language: Language): string {
  return names?.[language] ?? name;
}

export function pointFeatures(places: readonly Place[]): FeatureCollection {
  return collection(
    places.map(({ key, lon, lat, name, claims, relations }) => ({
      type: 'Feature',
      properties: { key, name, claims, label: relations.length === 1 ? `${name}\n${relations[0]}` : name },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** The circle in which each place lies, to scale. */
export function ringFeatures(places: readonly Place[]): FeatureCollection {
  return collection(
    places.flatMap(({ key, lon, lat, precisionKm }): Feature[] =>
      precisionKm === null
        ? []
        : [
            {
              type: 'Feature',
              properties: { key },
              geometry: { type: 'Polygon', coordinates: [ringAround([lon, lat], precisionKm).map(([x, y]) => [x, y])] },
            },
          ],
    ),
  );
}

/** Ways that people went or are to go; those that are only planned are drawn apart. */
export function routeFeatures(routes: Places['routes']): FeatureCollection {
  return collection(
    routes.map(({ claim, ends, modality }) => ({
      type: 'Feature',
      properties: { claim, told: modality === 'asserted' || modality === 'reported' ? 'yes' : 'no' },
      geometry: { type: 'LineString', coordinates: ends.map(({ lon, lat }) => [lon, lat]) },
    })),
  );
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** South-west and north-east corner of the places, with room for their circles; null for none. */
export function boundsOf(places: readonly Place[]): [[number, number], [number, number]] | null {
  const near = core(places);
  if (near.length === 0) return null;
  const margin = 0.25;
  const [lons, lats] = [near.map(({ lon }) => lon), near.map(({ lat }) => lat)];
  return [
    [Math.min(...lons) - margin, Math.max(-85, Math.min(...lats) - margin)],
    [Math.max(...lons) + margin, Math.min(85, Math.max(...lats) + margin)],
  ];
}

/** Nine tenths of what is told: a capital far away does not make the map a map of the world. */
function core(places: readonly Place[]): Place[] {
  const fine = places.filter(({ precisionKm }) => (precisionKm ?? 0) < 150);
  const sorted = (fine.length === 0 ? places : fine).toSorted((a, b) => b.claims - a.claims);
  const total = sorted.reduce((sum, { claims }) => sum + claims, 0);
  let sum = 0;
  return sorted.filter(({ claims }) => {
    const wanted = sum < total * 0.9;
    sum += claims;
    return wanted;
  });
}
