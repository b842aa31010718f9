import { addProtocol, type LayerSpecification, type SourceSpecification } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import type { Language } from '../../settings.ts';
import type { Palette } from './palette.ts';

const ADDRESS = '/api/map/own.pmtiles';
const SOURCE = 'own';

/** The person's own map: where its tiles come from, and how each of its layers is drawn. */
export interface OwnBase {
  readonly source: SourceSpecification;
  readonly maxZoom: number;
  readonly layers: (colours: Palette, language: Language) => LayerSpecification[];
}

/** Reads what the file says of itself; only stretches of it are asked for, and only of this desk. */
export async function loadOwnBase(): Promise<OwnBase> {
  const url = `${location.origin}${ADDRESS}`;
  const tiles = new PMTiles(url);
  const protocol = new Protocol();
  protocol.add(tiles);
  addProtocol('pmtiles', protocol.tile);
  const [{ tileType, maxZoom }, metadata] = await Promise.all([tiles.getHeader(), tiles.getMetadata()]);
  const source = { url: `pmtiles://${url}` };
  if (tileType !== TileType.Mvt) {
    const picture: LayerSpecification = { id: 'own-picture', type: 'raster', source: SOURCE };
    return { source: { type: 'raster', tileSize: 256, ...source }, maxZoom, layers: () => [picture] };
  }
  const names = layerNames(metadata);
  return { source: { type: 'vector', ...source }, maxZoom, layers: (colours, language) => vectorLayers(names, colours, language) };
}

function layerNames(metadata: unknown): string[] {
  const layers = (metadata as { vector_layers?: readonly { id?: unknown }[] } | null)?.vector_layers ?? [];
  return layers.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** What a layer holds, by the names that the common schemas give; the first that fits. Layers of other names are left out. */
const CLASSES = [
  ['water', /water|ocean|sea|lake|river/i],
  ['ground', /land|earth|park|green|natural/i],
  ['building', /building/i],
  ['road', /road|street|transport|rail|highway/i],
  ['border', /bound|admin|border/i],
  ['name', /place|poi|label|settlement/i],
] as const;
const ORDER = ['ground', 'water', 'building', 'road', 'border', 'name'];

type Class = (typeof CLASSES)[number][0];

function vectorLayers(names: readonly string[], colours: Palette, language: Language): LayerSpecification[] {
  const known = names.flatMap((name) => {
    const found = CLASSES.find(([, words]) => words.test(name));
    return found === undefined ? [] : [{ name, as: found[0] }];
  });
  return known
    .sort((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as))
    .flatMap(({ name, as }) => layersOf(name, as, { colours, language }));
}

interface Look {
  readonly colours: Palette;
  readonly language: Language;
}

function layersOf(name: string, as: Class, { colours, language }: Look): LayerSpecification[] {
  const of = { source: SOURCE, 'source-layer': name };
  const area = (colour: string, opacity: number): LayerSpecification => ({
    ...of,
    id: `own-${name}`,
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour, 'fill-opacity': opacity },
  });
  const line = (colour: string, width: number): LayerSpecification => ({
    ...of,
    id: `own-${name}-line`,
    type: 'line',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 6, width * 0.4, 16, width * 4] },
  });
  switch (as) {
    case 'ground':
      return [area(colours.soft, 0.06)];
    case 'water':
      return [area(colours.water, 1), line(colours.water, 1.2)];
    case 'building':
      return [area(colours.soft, 0.3)];
    case 'road':
      return [line(colours.border, 0.8)];
    case 'border':
      return [line(colours.border, 0.6)];
    case 'name':
      return [
        {
          ...of,
          id: `own-${name}-name`,
          type: 'symbol',
          filter: ['==', ['geometry-type'], 'Point'],
          layout: {
            'text-field': ['coalesce', ['get', `name:${language}`], ['get', 'name'], ''],
            'text-size': 12,
            'text-max-width': 7,
          },
          paint: { 'text-color': colours.soft, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
        },
      ];
  }
}
