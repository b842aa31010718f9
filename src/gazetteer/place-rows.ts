import { countryCode } from './country-codes.ts';
import { PLACE_TYPES, type Place, type PlaceType } from './place.ts';

/** One row of a place list, before it is checked: column name to text. `line` counts from 1 for the message. */
export interface PlaceRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** Turns a row into a place; throws one line that says the file, the line, what is wrong and what to write instead. */
export function placeOfRow(file: string, row: PlaceRow): Place {
  const fail = (what: string): never => {
    throw new Error(`${file}: line ${row.line}: ${what}`);
  };
  const { fields } = row;
  const name = fields.name?.trim() || fail('no name; fill the column "name"');
  const [lat, lon] = positionOf(fields, fail);
  return {
    id: fields.id?.trim() || `own:${name.toLowerCase().replace(/\s+/g, '-')}`,
    name,
    type: typeOf(fields.type, fail),
    country: countryOf(fields.country, fail),
    parent: fields.parent?.trim() || null,
    lat,
    lon,
    precisionKm: numberOf('precisionKm', fields.precisionKm, [0, 20000], fail) ?? (lat === null ? null : 5),
    population: numberOf('population', fields.population, [0, 1e10], fail) ?? 0,
    source: fields.source?.trim() || null,
    aliases: aliasesOf(fields),
  };
}

type Fail = (what: string) => never;

function positionOf(fields: PlaceRow['fields'], fail: Fail): [number, number] | [null, null] {
  const lat = numberOf('lat', fields.lat, [-90, 90], fail);
  const lon = numberOf('lon', fields.lon, [-180, 180], fail);
  if (lat === null && lon === null) return [null, null];
  if (lat === null || lon === null) return fail('only one of lat and lon; give both or neither');
  return [lat, lon];
}

function numberOf(column: string, text: string | undefined, [low, high]: readonly [number, number], fail: Fail): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  if (Number.isNaN(value) || value < low || value > high) return fail(`${column} "${text}" is no number from ${low} to ${high}`);
  return value;
}

/** What lists of other people call the types. */
const TYPE_WORDS: Readonly<Record<string, PlaceType>> = {
  town: 'city',
  hamlet: 'village',
  community: 'village',
  settlement: 'village',
  'populated place': 'village',
  neighbourhood: 'quarter',
  neighborhood: 'quarter',
  suburb: 'quarter',
  subdistrict: 'district',
  'sub-district': 'district',
  governorate: 'province',
  state: 'province',
  oblast: 'province',
  camp: 'facility',
  checkpoint: 'facility',
  crossing: 'facility',
  hospital: 'facility',
  school: 'facility',
  airport: 'facility',
  river: 'waterway',
  lake: 'waterway',
  street: 'road',
};

function typeOf(text: string | undefined, fail: Fail): PlaceType {
  const wanted = text?.trim().toLowerCase() || 'other';
  return (
    PLACE_TYPES.find((type) => type === wanted) ??
    TYPE_WORDS[wanted] ??
    fail(`type "${wanted}" is unknown; use one of ${PLACE_TYPES.join(', ')}`)
  );
}

function countryOf(text: string | undefined, fail: Fail): string | null {
  const code = text?.trim() ?? '';
  if (code === '') return null;
  return countryCode(code) ?? fail(`country "${code}" is none that is known; write a two-letter code such as SY (ISO 3166-1)`);
}

function aliasesOf(fields: PlaceRow['fields']): string[] {
  return [fields.aliases, fields.aliasesArabic]
    .flatMap((list) => (list ?? '').split('|'))
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
