import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FOLDED_MARK, foldedKey, isArabicScript, plainKey } from './folding-key.ts';
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
  const offsetsOf = (key: string): string[] => findLine(bytes.subarray(from, to), key)?.split(',') ?? [];
  const placesOf = (key: string, kind: PlaceMatch['kind']): PlaceMatch[] =>
    offsetsOf(key).map((offset) => ({ place: placeAt(bytes, to + Number.parseInt(offset, 36)), kind, curated: false }));
  return {
    byId: (id) => placesOf(ID_MARK + id, 'plain')[0]?.place ?? null,
    find(name) {
      const plain = placesOf(plainKey(name), 'plain');
      if (isArabicScript(name)) return plain;
      const known = new Set(plain.map(({ place }) => place.id));
      return [...plain, ...placesOf(FOLDED_MARK + foldedKey(name), 'folded').filter(({ place }) => !known.has(place.id))];
    },
  };
}

/** The part after the tab of the line that starts with `key`, by halving; lines are sorted by their bytes. */
function findLine(lines: Buffer, key: string): string | null {
  if (key === '' || key === FOLDED_MARK) return null;
  const wanted = Buffer.from(key);
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(NEW_LINE, middle - 1) + 1;
    const tab = lines.indexOf(TAB, start);
    const end = lines.indexOf(NEW_LINE, tab);
    const order = wanted.compare(lines, start, tab);
    if (order === 0) return lines.toString('latin1', tab + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
  }
  return null;
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
