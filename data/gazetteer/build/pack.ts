import { FOLDED_MARK, foldedKey, isArabicScript, plainKey } from '../../../src/gazetteer/folding-key.ts';
import { FOLDED_COUNTRIES, ID_MARK } from '../../../src/gazetteer/packed-table.ts';
import type { Row } from './row.ts';

/**
 * One text of two parts, so that a reader needs no parsing before its first lookup:
 * a first line with the byte length of the keys, then lines `key TAB offset,offset…` sorted by the bytes of the key,
 * then the rows; countries and provinces can be found by id as well, under a marked key. An offset is a row's first byte counted from the start of the rows, in base 36.
 */
export function pack(rows: readonly Row[]): Buffer {
  const offsets = new Map<string, string[]>();
  const lines: string[] = [];
  let at = 0;
  for (const row of rows) {
    const line = `${lineOf(row)}\n`;
    for (const key of keysOf(row)) offsets.set(key, [...(offsets.get(key) ?? []), at.toString(36)]);
    lines.push(line);
    at += Buffer.byteLength(line);
  }
  const keys = Buffer.from(
    sortedByBytes([...offsets.keys()])
      .map((key) => `${key}\t${offsets.get(key)?.join(',')}\n`)
      .join(''),
  );
  return Buffer.concat([Buffer.from(`sijill-places/1\t${keys.length}\n`), keys, Buffer.from(lines.join(''))]);
}

function lineOf(row: Row): string {
  const id = row.id.replace(/^geonames:/, '');
  const parent = row.parent.replace(/^geonames:..\./, '');
  const fields = [
    id,
    row.name,
    row.type[0],
    row.country,
    parent,
    row.lat,
    row.lon,
    row.population || '',
    row.precisionKm,
    row.aliases.join('|'),
  ];
  return fields
    .map((field) => field ?? '')
    .join('\t')
    .replace(/\t+$/, '');
}

function keysOf(row: Row): Set<string> {
  const names = [row.name, ...row.aliases];
  const keys = names.map(plainKey);
  if (FOLDED_COUNTRIES.has(row.country) && row.type !== 'country') {
    keys.push(...names.filter((name) => !isArabicScript(name)).map((name) => FOLDED_MARK + foldedKey(name)));
  }
  const named = keys.filter((key) => key.length > 1);
  return new Set(row.type === 'country' || row.type === 'province' ? [ID_MARK + row.id, ...named] : named);
}

function sortedByBytes(keys: readonly string[]): string[] {
  return keys
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ key }) => key);
}
