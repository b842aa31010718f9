import { readFileSync } from 'node:fs';
import type { Place } from './place.ts';
import { type PlaceRow, placeOfRow } from './place-rows.ts';

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

/**
 * Reads a user's own places (`--places FILE`): CSV or TSV with a header line, or a JSON list of objects, with the
 * columns of `PLACE_COLUMNS`; only `name` must be there, `aliases` are parted by "|". Throws a one-line message.
 */
export function readPlaceFile(file: string): Place[] {
  const text = readText(file).replace(/^\ufeff/, '');
  const rows = /^\s*\[/.test(text) ? jsonRows(file, text) : tableRows(file, text);
  if (rows.length === 0) throw new Error(`${file}: no places; write a header line (${PLACE_COLUMNS.join(',')}) and one place a line`);
  return rows.map((row) => placeOfRow(file, row));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: cannot be read; give --places the path of a CSV or JSON file`);
  }
}

function jsonRows(file: string, text: string): PlaceRow[] {
  const list = parseJson(file, text);
  return list.map((entry, index) => {
    if (typeof entry !== 'object' || entry === null) throw new Error(`${file}: entry ${index + 1} is no object; write {"name": "…"}`);
    const fields = Object.entries(entry).map(([column, value]) => [column, textOf(value)] as const);
    checkColumns(
      file,
      fields.map(([column]) => column),
    );
    return { line: index + 1, fields: Object.fromEntries(fields) };
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

function tableRows(file: string, text: string): PlaceRow[] {
  const [head, ...records] = parseTable(text);
  if (head === undefined) return [];
  const columns = head.fields.map((column) => column.trim());
  checkColumns(file, columns);
  if (!columns.includes('name'))
    throw new Error(`${file}: line 1: no column "name"; the first line names the columns: ${PLACE_COLUMNS.join(',')}`);
  return records.map(({ line, fields }) => {
    if (fields.length > columns.length)
      throw new Error(`${file}: line ${line}: ${fields.length} fields under ${columns.length} columns; put quotes around commas`);
    return { line, fields: Object.fromEntries(columns.map((column, index) => [column, fields[index]])) };
  });
}

function checkColumns(file: string, columns: readonly string[]): void {
  const unknown = columns.find((column) => !PLACE_COLUMNS.some((known) => known === column));
  if (unknown !== undefined) throw new Error(`${file}: column "${unknown}" is unknown; use ${PLACE_COLUMNS.join(', ')}`);
}

interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

/** RFC 4180: fields parted by commas (tabs where the first line has one), quotes around what holds either. */
function parseTable(text: string): Record[] {
  const mark = text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : ',';
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'y');
  const records: Record[] = [];
  let fields: string[] = [];
  let line = 1;
  let first = 1;
  for (let match = pattern.exec(text); match !== null && pattern.lastIndex <= text.length; match = pattern.exec(text)) {
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    line += match[0].split('\n').length - 1;
    if (match[3] === mark) continue;
    if (fields.some((field) => field.trim() !== '')) records.push({ line: first, fields });
    fields = [];
    first = line;
    if (pattern.lastIndex >= text.length) break;
  }
  return records;
}
