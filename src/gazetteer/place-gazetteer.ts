import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import { nameKeys } from './folding-key.ts';
import type { PlaceColumns } from './formats/format.ts';
import { indexPlaces } from './indexed-table.ts';
import { openPackedTable, unpackTable } from './packed-table.ts';
import type { Place, PlaceMatch, PlaceTable, RankedPlace } from './place.ts';
import { readPlaceFile } from './place-file.ts';
import { candidateOf, priorScore } from './place-score.ts';

/** Everything that can be asked about places by name: a user's file first, then the overlay, then the world table. */
export interface Gazetteer {
  /** Places of that name in any spelling, each id once, a place without a position with its parent's. */
  find(name: string): readonly PlaceMatch[];
  /** A country, a province, or a place that a person put in; others of the world table cannot be asked by id. */
  byId(id: string): Place | null;
  /** The same as candidates, best first: exact before folded, then by weight (country, inhabitants, curated). */
  lookup(name: string): readonly RankedPlace[];
  /** True where the name is an ordinary English word as well ("Reading", "Nice"). */
  isWord(name: string): boolean;
}

const DATA = new URL('../../data/gazetteer/', import.meta.url);
let overlay: PlaceTable | undefined;
let worldBytes: Uint8Array | undefined;
let world: PlaceTable | undefined;
let words: ReadonlySet<string> | undefined;

/** Files of a user's own places, and what their columns are called where they have names of their own. */
export interface OwnPlaces {
  readonly files: readonly string[];
  readonly columns: PlaceColumns | null;
}

/**
 * The gazetteer that Sijill ships, with a user's own places (see `readPlaceFile`): lists that a person made go before
 * everything, whole gazetteers after what is curated here. The shipped data are read once a process, in about 40 ms.
 * Throws a one-line message where a user's file is wrong.
 */
export function loadGazetteer(own: OwnPlaces = { files: [], columns: null }): Gazetteer {
  overlay ??= indexPlaces(readPlaceFile(fileURLToPath(new URL('overlay.tsv', DATA))));
  world ??= openPackedTable(shippedPlaces());
  words ??= new Set(readFileSync(new URL('word-names.txt', DATA), 'utf8').split('\n'));
  const known = words;
  const sets = own.files.map((file) => readPlaceFile(file, own.columns));
  const [lists, dumps] = [sets.filter(({ curated }) => curated), sets.filter(({ curated }) => !curated)];
  const tables = [...lists.map(indexPlaces), overlay, ...dumps.map(indexPlaces), world];
  const find = remembering((name) => findIn(tables, name));
  return {
    find,
    byId: (id) => byId(tables, id),
    lookup: (name) =>
      find(name)
        .map(scored)
        .sort((a, b) => b.score - a.score),
    isWord: (name) => known.has(name.toLowerCase()),
  };
}

/** The gazetteer with the files of a user's own, as a command names them. */
export function openGazetteer({ places = [], placeColumns }: KnowledgeFiles): Gazetteer {
  return loadGazetteer({ files: [places].flat(), columns: placeColumns ?? null });
}

/** The world table as bytes that threads can share. */
export function shippedPlaces(): Uint8Array {
  worldBytes ??= unpackTable(new URL('places.tsv.gz', DATA));
  return worldBytes;
}

/** Takes the world table that another thread has unpacked. */
export function adoptPlaces(bytes: Uint8Array): void {
  worldBytes = bytes;
}

const MOST_REMEMBERED = 50_000;

/** The words of reports come again and again: each is looked up once, as long as the memory lasts. */
function remembering(find: (name: string) => readonly PlaceMatch[]): (name: string) => readonly PlaceMatch[] {
  const known = new Map<string, readonly PlaceMatch[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = find(name);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(name, found);
    return found;
  };
}

function scored(match: PlaceMatch): RankedPlace {
  return candidateOf(match.place, priorScore(match));
}

function findIn(tables: readonly PlaceTable[], name: string): PlaceMatch[] {
  const seen = new Set<string>();
  const found: PlaceMatch[] = [];
  const keys = nameKeys(name);
  for (const match of tables.flatMap((table) => table.find(keys))) {
    if (seen.has(match.place.id)) continue;
    seen.add(match.place.id);
    found.push({ ...match, place: positioned(tables, match.place) });
  }
  return found;
}

/** A place without a source has no position of its own: it has that of its namesake area, or lies somewhere in its parent. */
function positioned(tables: readonly PlaceTable[], place: Place): Place {
  if (place.lat !== null) return place;
  const twin = sameArea(tables, place);
  const parent = twin === null && place.parent !== null ? byId(tables, place.parent) : null;
  const holder = twin ?? (parent === null ? null : positioned(tables, parent));
  return holder === null ? place : { ...place, lat: holder.lat, lon: holder.lon, precisionKm: holder.precisionKm };
}

/** The same province in a table that has its position: tables of p-codes have none. */
function sameArea(tables: readonly PlaceTable[], place: Place): Place | null {
  const twins = tables.map((table) => table.byId(place.id)).filter((twin) => twin !== null);
  if (place.type === 'province') {
    const keys = nameKeys(place.name);
    const named = tables.flatMap((table) => table.find(keys)).map((match) => match.place);
    twins.push(...named.filter((other) => other.type === 'province' && other.country === place.country));
  }
  return twins.find(({ lat }) => lat !== null) ?? null;
}

function byId(tables: readonly PlaceTable[], id: string): Place | null {
  const found = tables.map((table) => table.byId(id)).filter((place) => place !== null);
  return found.find(({ lat }) => lat !== null) ?? found[0] ?? null;
}
