import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isArabicScript, plainKey } from '../folding-key.ts';
import { radiusKm } from '../packed-table.ts';
import type { Place, PlaceType } from '../place.ts';
import type { PlaceFormat, PlaceSource } from './format.ts';
import { linesOf } from './lines.ts';

/**
 * A GeoNames dump (`SY.txt`, `cities500.txt`): 19 columns parted by tabs, no header. `alternateNamesV2.txt`,
 * `admin1CodesASCII.txt` and `admin2Codes.txt` are read too where they lie beside it.
 */
export const geonames: PlaceFormat = {
  recognises: ({ text, head }) => head.length === 19 && isDump(text.slice(0, text.indexOf('\n') + 1).split('\t')),
  read: (source) => ({ places: placesOf(source), curated: false }),
};

const COLUMNS = 19;
const MOST_ROWS = 1_000_000;

function isDump(fields: readonly string[]): boolean {
  return /^\d+$/.test(fields[0] ?? '') && isDegrees(fields[4], 90) && isDegrees(fields[5], 180);
}

function placesOf({ file, text }: PlaceSource): Place[] {
  const rows = text.split(/\r?\n/);
  if (rows.length > MOST_ROWS) throw new Error(`${file}: more than ${MOST_ROWS} rows; use the dump of one country (SY.txt)`);
  const places = rows.flatMap((row, index) => {
    if (row === '') return [];
    const place = placeOf(row.split('\t'), (what) => new Error(`${file}: line ${index + 1}: ${what}`));
    return place === null ? [] : [place];
  });
  const named = withOtherNames(places, join(dirname(file), 'alternateNamesV2.txt'));
  return [...named, ...areasOf(dirname(file), named)];
}

function placeOf(fields: readonly string[], fault: (what: string) => Error): Place | null {
  if (fields.length !== COLUMNS) throw fault(`${fields.length} columns; a GeoNames dump has ${COLUMNS}, parted by tabs`);
  const [id = '', name = '', ascii = '', others = '', lat, lon, letter = '', code = '', country = '', , admin1 = ''] = fields;
  if (!/^\d+$/.test(id)) throw fault(`geonameid "${id}" is no number`);
  if (!isDegrees(lat, 90) || !isDegrees(lon, 180)) throw fault(`position "${lat}", "${lon}" is none in degrees`);
  if (isGone(code)) return null;
  const population = Number(fields[14] || 0);
  const type = typeOf(letter, code, population);
  return {
    id: idOf({ id, type, country, admin1, code }),
    name,
    type,
    country: country || null,
    parent: parentOf(type, country, admin1),
    lat: Number(lat),
    lon: Number(lon),
    precisionKm: reachKm(type, code, population),
    population,
    source: `https://www.geonames.org/${id}`,
    aliases: distinct(name, [ascii, ...others.split(',')].filter(isReadable)),
  };
}

function isDegrees(text: string | undefined, limit: number): boolean {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit;
}

/** Historical and abandoned places and areas; destroyed ones (PPLW) stay, reports of a war name them. */
function isGone(code: string): boolean {
  return /^(?:ADM[1-5D]H|PCLH|PPLH|PPLQ|PPLCH|RGNH|ZNF)$/.test(code);
}

const CLASSES: Readonly<Record<string, PlaceType>> = { H: 'waterway', R: 'road', S: 'facility' };

function typeOf(letter: string, code: string, population: number): PlaceType {
  if (letter === 'P') {
    if (/^PPL[XF]$/.test(code)) return 'quarter';
    return /^PPL[AC]/.test(code) || population >= 5000 ? 'city' : 'village';
  }
  if (letter === 'A') return /^PCL/.test(code) ? 'country' : code === 'ADM1' ? 'province' : /^ADM/.test(code) ? 'district' : 'region';
  if (letter === 'L') return /^(?:RGN|AREA|CONT|OAS|VAL)/.test(code) ? 'region' : /^(?:MILB|PRK|PRT)/.test(code) ? 'facility' : 'other';
  return CLASSES[letter] ?? 'other';
}

interface Identified {
  readonly id: string;
  readonly type: PlaceType;
  readonly country: string;
  readonly admin1: string;
  readonly code: string;
}

/** Countries and first-order areas have the ids under which the shipped table knows them as parents. */
function idOf({ id, type, country, admin1, code }: Identified): string {
  if (type === 'country' && code === 'PCLI') return `iso:${country}`;
  return type === 'province' ? `geonames:${country}.${admin1}` : `geonames:${id}`;
}

function parentOf(type: PlaceType, country: string, admin1: string): string | null {
  if (country === '' || type === 'country') return null;
  return type === 'province' || admin1 === '' || admin1 === '00' ? `iso:${country}` : `geonames:${country}.${admin1}`;
}

/** GeoNames gives points; what they stand for reaches about so far. */
function reachKm(type: PlaceType, code: string, population: number): number {
  if (type === 'city' || type === 'village' || type === 'quarter') return radiusKm(type, population);
  if (type === 'country') return 500;
  if (type === 'province') return 60;
  if (type === 'district') return { ADM2: 25, ADM3: 12 }[code] ?? 6;
  return type === 'facility' ? 2 : type === 'region' ? 50 : 15;
}

const READABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{M}\p{P}\p{N}\p{Zs}\u200c\u200d]{2,}$/u;
const CODES = /^[A-Z]{3,5}$/;

/** Names in scripts that reports come in; airport and port codes are none. */
function isReadable(name: string): boolean {
  return READABLE.test(name) && !CODES.test(name);
}

function distinct(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([plainKey(name)]);
  return aliases.filter((alias) => plainKey(alias).length > 1 && seen.size < seen.add(plainKey(alias)).size);
}

const LANGUAGES: ReadonlySet<string> = new Set([
  '',
  'en',
  'ar',
  'ku',
  'ckb',
  'kmr',
  'fa',
  'tr',
  'fr',
  'uk',
  'ru',
  'so',
  'am',
  'ti',
  'hy',
  'az',
  'my',
]);

/** Names from `alternateNamesV2.txt`; an English one that the table prefers becomes the place's name. */
function withOtherNames(places: readonly Place[], file: string): Place[] {
  if (!existsSync(file)) return [...places];
  const byNumber = new Map(places.map((place) => [/(\d+)$/.exec(place.source ?? '')?.[1], place] as const));
  const added = new Map<Place, { preferred: string | null; names: string[] }>();
  for (const line of linesOf(file)) {
    const [, number, language = '', name = '', preferred, , , historic] = line.split('\t');
    const place = byNumber.get(number);
    if (place === undefined || historic === '1' || !LANGUAGES.has(language) || !isReadable(name)) continue;
    const entry = added.get(place) ?? { preferred: null, names: [] };
    added.set(place, { preferred: language === 'en' && preferred === '1' ? name : entry.preferred, names: [...entry.names, name] });
  }
  return places.map((place) => {
    const entry = added.get(place);
    if (entry === undefined) return place;
    const name = entry.preferred ?? place.name;
    return { ...place, name, aliases: distinct(name, [place.name, ...entry.names, ...place.aliases]) };
  });
}

/** Areas that the code tables name and the dump does not hold: known by name, without a position of their own. */
function areasOf(folder: string, places: readonly Place[]): Place[] {
  const known = new Set(places.map(({ id }) => id));
  const countries = new Set(places.map(({ country }) => country));
  return ['admin1CodesASCII.txt', 'admin2Codes.txt']
    .flatMap((name) => {
      const file = join(folder, name);
      return existsSync(file) ? [...linesOf(file)].flatMap((line) => areaOf(line.split('\t'))) : [];
    })
    .filter(({ id, country }) => countries.has(country) && !known.has(id));
}

function areaOf([code = '', name = '', ascii = '', number = '']: readonly string[]): Place[] {
  const [country = '', admin1 = '', admin2] = code.split('.');
  if (name === '' || admin1 === '') return [];
  const first = admin2 === undefined;
  return [
    {
      id: first ? `geonames:${country}.${admin1}` : `geonames:${number}`,
      name,
      type: first ? 'province' : 'district',
      country,
      parent: first ? `iso:${country}` : `geonames:${country}.${admin1}`,
      lat: null,
      lon: null,
      precisionKm: null,
      population: 0,
      source: `https://www.geonames.org/${number}`,
      aliases: distinct(
        name,
        [ascii].filter((alias) => alias !== '' && !isArabicScript(alias)),
      ),
    },
  ];
}
