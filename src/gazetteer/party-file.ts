import { readFileSync } from 'node:fs';
import { parseTable } from './formats/table.ts';
import { PARTY_KINDS } from './party-kinds.ts';
import type { PartyEntry } from './party-registry.ts';

const COLUMNS = ['id', 'name', 'kind', 'aliases', 'parent', 'source'] as const;
type Row = { readonly [K in (typeof COLUMNS)[number]]: string };

/**
 * Reads a user's own parties: JSON (an array of entries, or `{ "parties": [...] }`) or CSV with the columns id, name,
 * kind, aliases (parted by ";"), parent, source; the last three may be left out. Throws a one-line `Error` with file
 * and line or entry.
 */
export function readPartyFile(file: string): PartyEntry[] {
  const text = readText(file);
  return file.toLowerCase().endsWith('.json') || /^\s*[[{]/.test(text) ? readJson(file, text) : readCsv(file, text);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`${file}: cannot be read; --parties needs a CSV or JSON file`);
  }
}

function readJson(file: string, text: string): PartyEntry[] {
  const parsed = parseJson(file, text);
  const list = Array.isArray(parsed) ? parsed : (parsed as { parties?: unknown } | null)?.parties;
  if (!Array.isArray(list)) throw new Error(`${file}: expected an array of parties or {"parties": [...]}`);
  return list.map((item: unknown, index) => jsonEntry(`${file}: party ${index + 1}`, item));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${file}: not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
}

function jsonEntry(where: string, item: unknown): PartyEntry {
  if (typeof item !== 'object' || item === null) throw new Error(`${where}: expected an object`);
  const fields = item as { readonly [key: string]: unknown };
  const aliases = fields.aliases;
  const listed = Array.isArray(aliases) ? aliases : [...stringsOf(aliases, 'en'), ...stringsOf(aliases, 'ar')];
  const parent = fields.parent;
  const parentId = typeof parent === 'object' && parent !== null ? (parent as { id?: unknown }).id : parent;
  const sources = Array.isArray(fields.sources) ? fields.sources : [fields.source];
  const parentSource = typeof parent === 'object' && parent !== null ? (parent as { source?: unknown }).source : undefined;
  return entryOf(where, {
    id: asText(fields.id),
    name: asText(fields.name),
    kind: asText(fields.kind),
    aliases: listed.map(asText).join(';'),
    parent: asText(parentId),
    source: asText(parentSource ?? sources[0]),
  });
}

function stringsOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = (value as { readonly [key: string]: unknown })[key];
  return Array.isArray(list) ? list : [];
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function readCsv(file: string, text: string): PartyEntry[] {
  const [head, ...rows] = parseTable(text);
  const header = head?.fields.map((column) => column.trim().toLowerCase()) ?? [];
  const missing = ['id', 'name', 'kind'].find((column) => !header.includes(column));
  if (missing !== undefined) throw new Error(`${file}: line 1: no column "${missing}"; columns are ${COLUMNS.join(',')}`);
  return rows.map(({ fields, line }) => {
    const cell = (column: string): string => fields[header.indexOf(column)]?.trim() ?? '';
    const row: Row = {
      id: cell('id'),
      name: cell('name'),
      kind: cell('kind'),
      aliases: cell('aliases'),
      parent: cell('parent'),
      source: cell('source'),
    };
    return entryOf(`${file}: line ${line}`, row);
  });
}

function entryOf(where: string, row: Row): PartyEntry {
  if (row.id === '') throw new Error(`${where}: a party needs an id`);
  if (row.name === '') throw new Error(`${where}: party "${row.id}" needs a name`);
  const kind = PARTY_KINDS.find((known) => known === row.kind);
  if (kind === undefined) throw new Error(`${where}: kind "${row.kind}" of "${row.id}" is not one of ${PARTY_KINDS.join(', ')}`);
  if (row.parent !== '' && row.source === '') throw new Error(`${where}: parent "${row.parent}" of "${row.id}" needs a source`);
  const names = [row.name, ...row.aliases.split(';')].map((alias) => alias.trim()).filter((alias) => alias !== '');
  const isArabic = (alias: string): boolean => /\p{Script=Arabic}/u.test(alias);
  return {
    id: row.id,
    name: row.name,
    kind,
    aliases: { en: names.filter((alias) => !isArabic(alias)), ar: names.filter(isArabic) },
    exact: names.filter((alias) => /^\p{Lu}{2,3}$/u.test(alias)),
    parent: row.parent === '' ? null : { id: row.parent, source: row.source },
    relations: [],
    sources: row.source === '' ? [] : [row.source],
  };
}
