import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexPlaces } from './indexed-table.ts';
import { openPackedTable } from './packed-table.ts';
import type { Place, PlaceMatch, PlaceTable, RankedPlace } from './place.ts';
import { readPlaceFile } from './place-file.ts';
import { candidateOf, priorScore } from './place-score.ts';

/** Everything that can be asked about places by name: a user's file first, then the overlay, then the world table. */
export interface Gazetteer {
  /** Places of that name in any spelling, each id once, a place without a position with its parent's. */
  find(name: string): readonly PlaceMatch[];
  /** The same as candidates, best first: exact before folded, then by weight (country, inhabitants, curated). */
  lookup(name: string): readonly RankedPlace[];
  /** True where the name is an ordinary English word as well ("Reading", "Nice"). */
  isWord(name: string): boolean;
}

const DATA = new URL('../../data/gazetteer/', import.meta.url);
let shipped: PlaceTable[] | undefined;
let words: ReadonlySet<string> | undefined;

/**
 * The gazetteer that Sijill ships, with the places of `userFile` (see `readPlaceFile`) before it. The data are read
 * once a process, in about 40 ms. Throws a one-line message where the user's file is wrong.
 */
export function loadGazetteer(userFile?: string): Gazetteer {
  shipped ??= [indexPlaces(readPlaceFile(fileURLToPath(new URL('overlay.tsv', DATA)))), openPackedTable(new URL('places.tsv.gz', DATA))];
  words ??= new Set(readFileSync(new URL('word-names.txt', DATA), 'utf8').split('\n'));
  const known = words;
  const tables = userFile === undefined ? shipped : [indexPlaces(readPlaceFile(userFile)), ...shipped];
  const find = (name: string) => findIn(tables, name);
  return {
    find,
    lookup: (name) =>
      find(name)
        .map(scored)
        .sort((a, b) => b.score - a.score),
    isWord: (name) => known.has(name.toLowerCase()),
  };
}

function scored(match: PlaceMatch): RankedPlace {
  return candidateOf(match.place, priorScore(match));
}

function findIn(tables: readonly PlaceTable[], name: string): PlaceMatch[] {
  const seen = new Set<string>();
  const found: PlaceMatch[] = [];
  for (const match of tables.flatMap((table) => table.find(name))) {
    if (seen.has(match.place.id)) continue;
    seen.add(match.place.id);
    found.push({ ...match, place: positioned(tables, match.place) });
  }
  return found;
}

/** A place without a source has no position of its own: it lies somewhere in its parent. */
function positioned(tables: readonly PlaceTable[], place: Place): Place {
  const parent = place.lat === null && place.parent !== null ? byId(tables, place.parent) : null;
  if (parent === null) return place;
  const { lat, lon, precisionKm } = positioned(tables, parent);
  return { ...place, lat, lon, precisionKm };
}

function byId(tables: readonly PlaceTable[], id: string): Place | null {
  for (const table of tables) {
    const place = table.byId(id);
    if (place !== null) return place;
  }
  return null;
}
