import { type PlaceRow, placeOfRow } from '../place-rows.ts';
import type { PlaceColumns, PlaceFormat, PlaceSet, PlaceSource } from './format.ts';
import { parseTable } from './table.ts';

export const PLACE_COLUMNS = [
  'id',
  'name',
  'aliases',
  'aliasesArabic',
  'lat',
  'lon',
  'type',
  'parent',
  'country',
  'precisionKm',
  'population',
  'source',
] as const;

/** Headers that mean one of our columns wherever they stand, in lower case without marks between words. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  nameen: 'name',
  placename: 'name',
  place: 'name',
  namear: 'aliasesArabic',
  arabic: 'aliasesArabic',
  arabicname: 'aliasesArabic',
  altnames: 'aliases',
  alternatenames: 'aliases',
  alias: 'aliases',
  latitude: 'lat',
  y: 'lat',
  longitude: 'lon',
  long: 'lon',
  lng: 'lon',
  x: 'lon',
  pcode: 'id',
  countrycode: 'country',
  iso2: 'country',
  iso3: 'country',
  precision: 'precisionKm',
  pop: 'population',
};

/** CSV or TSV with a header line, or a JSON list of objects, with the columns of `PLACE_COLUMNS` or the user's names for them. */
export const own: PlaceFormat = { recognises: () => true, read: readOwn };

function readOwn(source: PlaceSource): PlaceSet {
  const rows = /^\s*\[/.test(source.text) ? jsonRows(source) : tableRows(source);
  if (rows.length === 0)
    throw new Error(`${source.file}: no places; write a header line (${PLACE_COLUMNS.join(',')}) and one place a line`);
  return { places: rows.map((row) => placeOfRow(source.file, row)), curated: true };
}

function jsonRows({ file, text, columns }: PlaceSource): PlaceRow[] {
  return parseJson(file, text).map((entry, index) => {
    if (typeof entry !== 'object' || entry === null) throw new Error(`${file}: entry ${index + 1} is no object; write {"name": "…"}`);
    const fields = Object.entries(entry).map(([column, value]) => [column, textOf(value)] as const);
    const names = ownNames(
      file,
      fields.map(([column]) => column),
      columns,
    );
    return rowOf(
      index + 1,
      names,
      fields.map(([, value]) => value),
    );
  });
}

function parseJson(file: string, text: string): unknown[] {
  try {
    return JSON.parse(text) as unknown[];
  } catch (error) {
    throw new Error(`${file}: not valid JSON (${(error as Error).message})`);
  }
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? value.join('|') : String(value);
}

function tableRows({ file, text, columns }: PlaceSource): PlaceRow[] {
  const [head, ...records] = parseTable(text);
  if (head === undefined) return [];
  const names = ownNames(
    file,
    head.fields.map((column) => column.trim()),
    columns,
  );
  if (!names.includes('name'))
    throw new Error(
      `${file}: line 1: no column "name"; the first line names the columns: ${PLACE_COLUMNS.join(',')}; or give --places-columns name=…`,
    );
  return records.map(({ line, fields }) => {
    if (fields.length > names.length)
      throw new Error(`${file}: line ${line}: ${fields.length} fields under ${names.length} columns; put quotes around commas`);
    return rowOf(line, names, fields);
  });
}

function rowOf(line: number, names: readonly (string | null)[], values: readonly (string | undefined)[]): PlaceRow {
  const fields: Record<string, string | undefined> = {};
  for (const [index, name] of names.entries()) if (name !== null && !fields[name]) fields[name] = values[index];
  return { line, fields };
}

/** Our name of each of the file's columns; null for one that does not count, which only a user's mapping allows. */
function ownNames(file: string, written: readonly string[], columns: PlaceColumns | null): (string | null)[] {
  if (columns !== null) return mapped(file, written, columns);
  return written.map((column) => {
    const name = PLACE_COLUMNS.find((known) => known === column) ?? KNOWN_AS[column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
    if (name !== undefined) return name;
    throw new Error(
      `${file}: column "${column}" is unknown; use ${PLACE_COLUMNS.join(', ')}; or say which columns count: --places-columns name=…,lat=…`,
    );
  });
}

function mapped(file: string, written: readonly string[], columns: PlaceColumns): (string | null)[] {
  const missing = Object.entries(columns).find(([, column]) => !written.includes(column));
  if (missing !== undefined) {
    throw new Error(`${file}: --places-columns ${missing[0]}=${missing[1]}: no column "${missing[1]}"; there are: ${written.join(', ')}`);
  }
  return written.map((column) => Object.entries(columns).find(([, theirs]) => theirs === column)?.[0] ?? null);
}

/** "name=Village,lat=Y" to a mapping; a string says what is wrong with it. */
export function parsePlaceColumns(text: string): PlaceColumns | string {
  const pairs = text.split(',').map((pair) => pair.split('='));
  const entries: [string, string][] = [];
  for (const [ours = '', ...theirs] of pairs) {
    const name = PLACE_COLUMNS.find((known) => known === ours.trim());
    const column = theirs.join('=').trim();
    if (name === undefined) return `"${ours.trim()}" is none of ${PLACE_COLUMNS.join(', ')}`;
    if (column === '') return `no column after "${name}="; write name=Village,lat=Y,lon=X`;
    entries.push([name, column]);
  }
  return Object.fromEntries(entries);
}
