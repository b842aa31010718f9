import { readFileSync } from 'node:fs';
import { decode } from '../text/decode.ts';
import type { PlaceColumns, PlaceFormat, PlaceSet, PlaceSource } from './formats/format.ts';
import { placeFormats } from './formats/index.ts';
import { parseTable } from './formats/table.ts';
import type { Place } from './place.ts';

/**
 * Reads a user's own places (`--places FILE`): a table or JSON list with our columns or with the user's (`columns`), a
 * GeoNames dump, OCHA's boundary tables, HDX p-codes; the file shows which. Throws an `Error` of one line.
 */
export function readPlaceFile(file: string, columns: PlaceColumns | null = null): PlaceSet {
  const text = readText(file);
  const source: PlaceSource = { file, text, head: headOf(text), columns };
  const formats: readonly PlaceFormat[] = columns === null ? Object.values(placeFormats) : [placeFormats.own];
  const { places, curated } = (formats.find((format) => format.recognises(source)) ?? placeFormats.own).read(source);
  return { places: withOwnIds(places), curated };
}

function readText(file: string): string {
  const decoded = decode(readBytes(file));
  if (!('refused' in decoded)) return decoded.text;
  if (/^empty/.test(decoded.refused)) return '';
  throw new Error(`${file}: no table: ${decoded.refused.replace(/, not text.*/, '')}; save it as CSV`);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: cannot be read; give --places the path of a CSV or JSON file`);
  }
}

function headOf(text: string): string[] {
  const end = text.search(/\r?\n/);
  const [first] = parseTable(end === -1 ? text : text.slice(0, end));
  return first?.fields.map((field) => field.trim()) ?? [];
}

/** Two villages of one name are two places, also where the user gave no ids. */
function withOwnIds(places: readonly Place[]): Place[] {
  const counts = new Map<string, number>();
  return places.map((place) => {
    const count = (counts.get(place.id) ?? 0) + 1;
    counts.set(place.id, count);
    return count === 1 ? place : { ...place, id: `${place.id}-${count}` };
  });
}
