import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../text/span.ts';
import { FOLDED_MARK } from './folding-key.ts';
import type { Place, PlaceMatch, PlaceTable, PlaceType } from './place.ts';

/** Countries whose names reach English through a romanisation of Arabic letters: only there may sounds decide. */
export const FOLDED_COUNTRIES: ReadonlySet<string> = new Set(
  'SY IQ YE LB PS IL JO EG SA LY SD TN DZ MA OM AE QA BH KW IR AF SO DJ EH MR TD ER'.split(' '),
);

/** Marks a key that is an id (countries and provinces only, as parents of others) and no name. */
export const ID_MARK = '#';

const NEW_LINE = 10;
const TAB = 9;

/** The packed world table (see `data/gazetteer/build/pack.ts`) in memory that threads can share. */
export function unpackTable(file: URL): Uint8Array {
  const unpacked = gunzipSync(readFileSync(file));
  const bytes = new Uint8Array(new SharedArrayBuffer(unpacked.length));
  bytes.set(unpacked);
  return bytes;
}

/** Opens an unpacked table; throws where it is none. */
export function openPackedTable(unpacked: Uint8Array): PlaceTable {
  const bytes = Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.length);
  const headEnd = bytes.indexOf(NEW_LINE);
  const [format, length] = bytes.toString('utf8', 0, headEnd).split('\t');
  if (format !== 'sijill-places/1') throw new Error('not a packed place table; run: node data/gazetteer/build.ts');
  const from = headEnd + 1;
  const to = from + Number(length);
  const find = lineFinder(bytes.subarray(from, to));
  const offsetsOf = (key: string): string[] => find(key)?.split(',') ?? [];
  const placesOf = (key: string, kind: PlaceMatch['kind']): PlaceMatch[] =>
    offsetsOf(key).map((offset) => ({ place: placeAt(bytes, to + Number.parseInt(offset, 36)), kind, curated: false }));
  return {
    byId: (id) => placesOf(ID_MARK + id, 'plain')[0]?.place ?? null,
    find(keys) {
      const plain = placesOf(keys.plain, 'plain');
      const folded = keys.folded === null ? [] : placesOf(keys.folded, 'folded');
      if (folded.length === 0) return plain;
      const known = new Set(plain.map(({ place }) => place.id));
      return [...plain, ...folded.filter(({ place }) => !known.has(place.id))];
    },
  };
}

const LEVELS = 14;

/**
 * Finds the part after the tab of the line that starts with a key, by halving; lines are sorted by their bytes. Where the
 * lines of the first halvings begin and end is kept: every search goes by them.
 */
function lineFinder(lines: Buffer): (key: string) => string | null {
  const [starts, tabs, ends] = [kept(), kept(), kept()];
  // Node 0 is no halving: it holds the line of those that are not kept.
  const lineAbout = (middle: number, node: number): number => {
    const slot = node < 1 << LEVELS ? node : 0;
    if (slot !== 0 && tabs[slot] !== 0) return slot;
    const start = middle === 0 ? 0 : lines.lastIndexOf(NEW_LINE, middle - 1) + 1;
    starts[slot] = start;
    tabs[slot] = lines.indexOf(TAB, start);
    ends[slot] = lines.indexOf(NEW_LINE, tabs[slot]);
    return slot;
  };
  return (key) => {
    if (key === '' || key === FOLDED_MARK) return null;
    const wanted = Buffer.from(key);
    let low = 0;
    let high = lines.length;
    for (let node = 1; low < high; ) {
      const slot = lineAbout((low + high) >>> 1, node);
      const [start, tab] = [starts[slot] as number, tabs[slot] as number];
      const order = compareBytes(wanted, lines, { start, end: tab });
      if (order === 0) return lines.toString('latin1', tab + 1, ends[slot]);
      if (order < 0) high = start;
      else low = (ends[slot] as number) + 1;
      node = node * 2 + (order < 0 ? 0 : 1);
    }
    return null;
  };
}

function kept(): Int32Array {
  return new Int32Array(1 << LEVELS);
}

/** Below zero where `wanted` comes before the bytes of the span. */
function compareBytes(wanted: Uint8Array, bytes: Uint8Array, { start, end }: Span): number {
  const length = Math.min(wanted.length, end - start);
  for (let at = 0; at < length; at += 1) {
    const difference = (wanted[at] as number) - (bytes[start + at] as number);
    if (difference !== 0) return difference;
  }
  return wanted.length - (end - start);
}

const TYPES: Readonly<Record<string, PlaceType>> = { c: 'city', v: 'village', q: 'quarter', p: 'province' };

function placeAt(bytes: Buffer, offset: number): Place {
  const line = bytes.toString('utf8', offset, bytes.indexOf(NEW_LINE, offset));
  const [code = '', name = '', letter = '', country = '', area, lat, lon, inhabitants, precisionKm, aliases] = line.split('\t');
  const type = code.startsWith('iso:') ? 'country' : (TYPES[letter] ?? 'other');
  const population = Number(inhabitants || 0);
  return {
    id: type === 'country' ? code : `geonames:${code}`,
    name,
    type,
    country,
    parent: parentOf(area, country),
    lat: numberOf(lat),
    lon: numberOf(lon),
    precisionKm: numberOf(precisionKm) ?? (lat ? radiusKm(type, population) : null),
    population,
    source: sourceOf(type, code),
    aliases: aliases ? aliases.split('|') : [],
  };
}

function parentOf(area: string | undefined, country: string): string | null {
  if (!area) return null;
  return area.startsWith('iso:') ? area : `geonames:${country}.${area}`;
}

/** GeoNames gives a point without its precision: about the radius of the built-up area, by inhabitants. */
export function radiusKm(type: PlaceType, population: number): number {
  if (type === 'quarter') return 2;
  if (population >= 1_000_000) return 15;
  if (population >= 100_000) return 8;
  return population >= 10_000 ? 4 : 2;
}

function numberOf(field: string | undefined): number | null {
  return field ? Number(field) : null;
}

function sourceOf(type: PlaceType, code: string): string {
  if (type === 'country') return 'https://www.cia.gov/the-world-factbook/';
  return type === 'province' ? `https://www.geonames.org/ (middle of the places of ${code})` : `https://www.geonames.org/${code}`;
}
