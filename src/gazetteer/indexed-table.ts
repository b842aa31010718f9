import { FOLDED_MARK, foldedKey, isArabicScript, type NameKeys, plainKey } from './folding-key.ts';
import type { PlaceSet } from './formats/format.ts';
import { FOLDED_COUNTRIES } from './packed-table.ts';
import type { Place, PlaceMatch, PlaceTable } from './place.ts';

/** A table over places held in memory: the overlay, a user's own file. */
export function indexPlaces({ places, curated }: PlaceSet): PlaceTable {
  const byKey = new Map<string, Place[]>();
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    for (const key of keysOf(place)) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [place]);
      else held.push(place);
    }
  }
  return {
    byId: (id) => byId.get(id) ?? null,
    find: (keys) => matches(byKey, keys, curated),
  };
}

function matches(byKey: ReadonlyMap<string, readonly Place[]>, keys: NameKeys, curated: boolean): PlaceMatch[] {
  const plain = byKey.get(keys.plain) ?? [];
  const folded = keys.folded === null ? [] : (byKey.get(keys.folded) ?? []);
  return [
    ...plain.map((place): PlaceMatch => ({ place, kind: 'plain', curated })),
    ...folded.filter((place) => !plain.includes(place)).map((place): PlaceMatch => ({ place, kind: 'folded', curated })),
  ];
}

function keysOf(place: Place): Set<string> {
  const names = [place.name, ...place.aliases];
  const keys = names.map(plainKey);
  if (place.country !== null && FOLDED_COUNTRIES.has(place.country)) {
    keys.push(...names.filter((name) => !isArabicScript(name)).map((name) => FOLDED_MARK + foldedKey(name)));
  }
  return new Set(keys.filter((key) => key.length > 1));
}
