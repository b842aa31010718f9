import { countryCode } from '../country-codes.ts';
import type { Place } from '../place.ts';
import { adminPlace } from './admin-unit.ts';
import type { PlaceFormat, PlaceSource } from './format.ts';
import { type NamedRecord, namedRecords } from './table.ts';

/**
 * OCHA's tables of administrative boundaries (COD-AB) and populated places, in any of their generations: `ADM1_EN`,
 * `admin1Name_en`, `adm1_name`. A row names one unit and all that it lies in; each unit is taken once.
 */
export const ocha: PlaceFormat = {
  recognises: ({ head }) => head.some((column) => LEVEL.exec(column)?.[2]?.match(CODE)),
  read: (source) => ({ places: [...unitsOf(source).values()], curated: false }),
};

const LEVEL = /^adm(?:in)?([0-5])[ _]?(.*)$/i;
const CODE = /^_?p[_-]?code$/i;
const NAME = /^(?:name)?_?(?:[a-z]{2,3})?\d?$/i;
const OTHER_NAME = /^(?:ref|alt).*$/i;

/** What the table calls the things that we look for. */
interface Columns {
  readonly code: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** Columns of a populated place of its own, below the levels. */
  readonly own: { readonly code: string | undefined; readonly names: readonly string[] };
  readonly lat: string | undefined;
  readonly lon: string | undefined;
  readonly area: string | undefined;
  readonly retired: string | undefined;
}

function columnsOf(head: readonly string[]): Columns {
  const code = new Map<number, string>();
  const names = new Map<number, string[]>();
  for (const column of head) {
    const [, level, rest = ''] = LEVEL.exec(column) ?? [];
    if (level === undefined) continue;
    if (CODE.test(rest)) code.set(Number(level), column);
    else if (NAME.test(rest) || OTHER_NAME.test(rest)) names.set(Number(level), [...(names.get(Number(level)) ?? []), column]);
  }
  const like = (pattern: RegExp) => head.find((column) => pattern.test(column));
  return {
    code,
    names: new Map([...names].map(([level, columns]) => [level, englishFirst(columns)])),
    own: {
      code: like(/^p[_-]?code$/i),
      names: englishFirst(head.filter((column) => /^(?:place|populated.?place)?_?name_?(?:[a-z]{2})?\d?$/i.test(column))),
    },
    lat: like(/^(?:center_)?lat(?:itude)?(?:_y)?$/i),
    lon: like(/^(?:center_)?lon(?:g|gitude)?(?:_x)?$/i),
    area: like(/^(?:area_sqkm|shape_area_sqkm)$/i),
    retired: like(/^(?:valid_?to)$/i),
  };
}

function englishFirst(columns: readonly string[]): string[] {
  const rank = (column: string) =>
    OTHER_NAME.test(LEVEL.exec(column)?.[2] ?? '') ? 2 : /_?en$/i.test(column) || /name$/i.test(column) ? 0 : 1;
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

function unitsOf({ file, text, head }: PlaceSource): Map<string, Place> {
  const columns = columnsOf(head);
  const units = new Map<string, Place>();
  for (const record of namedRecords(text)) {
    if (columns.retired !== undefined && record.fields[columns.retired]) continue;
    for (const place of placesOf(file, record, columns)) {
      const known = units.get(place.id);
      // Only the row of the unit itself has its position; the rows below it may come first.
      if (known === undefined || (known.lat === null && place.lat !== null)) units.set(place.id, place);
    }
  }
  return units;
}

function placesOf(file: string, record: NamedRecord, columns: Columns): Place[] {
  const field = (column: string | undefined) => (column === undefined ? '' : (record.fields[column] ?? ''));
  const levels = [...columns.code.keys()].sort().filter((level) => field(columns.code.get(level)) !== '');
  const deepest = field(columns.own.code) === '' ? levels.at(-1) : undefined;
  const country = countryOf(
    field(columns.code.get(0)),
    levels.map((level) => field(columns.code.get(level))),
  );
  const position = {
    lat: numberIn(file, record, columns.lat),
    lon: numberIn(file, record, columns.lon),
    squareKm: numberIn(file, record, columns.area),
  };
  const places = levels
    .filter((level) => level > 0)
    .map((level, index, all) => {
      const above = all[index - 1];
      return adminPlace({
        level,
        code: field(columns.code.get(level)),
        names: (columns.names.get(level) ?? []).map(field),
        country,
        parent: above === undefined ? null : field(columns.code.get(above)),
        ...(level === deepest ? position : {}),
      });
    });
  const code = field(columns.own.code);
  const parent = levels.at(-1);
  if (code === '' || columns.own.names.every((column) => field(column) === '')) return places;
  const lowest = parent === undefined || parent === 0 ? null : field(columns.code.get(parent));
  return [
    ...places,
    adminPlace({ level: 4, code, names: columns.own.names.map(field), country, parent: lowest, ...position, squareKm: null }),
  ];
}

/** A p-code begins with the country's code of two or three letters. */
function countryOf(zero: string, codes: readonly string[]): string | null {
  const letters = /^[A-Za-z]{2,3}/.exec(zero || (codes[0] ?? ''))?.[0] ?? '';
  return countryCode(letters) ?? countryCode(letters.slice(0, 2));
}

function numberIn(file: string, { line, fields }: NamedRecord, column: string | undefined): number | null {
  const text = column === undefined ? '' : (fields[column] ?? '');
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  if (Number.isNaN(value)) throw new Error(`${file}: line ${line}: ${column} "${text}" is no number`);
  return value;
}
