import type { ClaimPlace } from '../../claims/common.ts';
import type { ReportNames } from '../../reconcile/kept/kept-report.ts';
import { gatherNames, type PlaceNames } from '../../reconcile/place-names.ts';
import { gatherLexicon, type Lexicon } from '../../reconcile/points/lexicon.ts';
import type { Connection } from '../sqlite/connection.ts';
import { putSetting, settingOf } from './open.ts';

/** Names as all reports use them. */
export interface AllNames {
  readonly lexicon: Lexicon;
  readonly places: PlaceNames;
}

export function namesOfAll(connection: Connection): AllNames {
  const [lexicon, places] = [gatherLexicon(), gatherNames()];
  for (const { names } of connection.db.prepare('SELECT names FROM report ORDER BY id').iterate()) {
    const { parties, places: told } = JSON.parse(String(names)) as ReportNames;
    for (const [name, party] of parties) lexicon.noteParty(name, party);
    for (const { place, count } of told) {
      lexicon.notePlace(place, count);
      places.note(place, count);
    }
  }
  return { lexicon: lexicon.lexicon(), places: places.names() };
}

/** The lexicon with which the reports here were worked out last. */
export function usedLexicon(connection: Connection): Lexicon {
  const stored = settingOf(connection, 'lexicon');
  const { parties, places } = JSON.parse(stored ?? '{"parties":[],"places":[]}') as {
    parties: [string, string][];
    places: [string, ClaimPlace][];
  };
  return { parties: new Map(parties), places: new Map(places) };
}

export function keepLexicon(connection: Connection, { parties, places }: Lexicon): void {
  putSetting(connection, 'lexicon', JSON.stringify({ parties: [...parties], places: [...places] }));
}

/** Ids of reports that looked for a name which now means something else than when they were worked out. */
export function askersOf(connection: Connection, before: Lexicon, now: Lexicon): string[] {
  const parties = changedIn(before.parties, now.parties, (party) => party);
  const places = new Set(changedIn(before.places, now.places, (place) => JSON.stringify(place)));
  if (parties.length === 0 && places.size === 0) return [];
  const found: string[] = [];
  for (const { id, asked } of connection.db.prepare(`SELECT id, asked FROM report WHERE asked <> '' ORDER BY id`).iterate()) {
    const phrases = String(asked);
    if (phrases.split('\n').some((phrase) => places.has(phrase)) || parties.some((name) => phrases.includes(name))) found.push(String(id));
  }
  return found;
}

function changedIn<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>, key: (value: T) => string): string[] {
  const same = (name: string) => {
    const [a, b] = [before.get(name), now.get(name)];
    return a === undefined || b === undefined ? a === b : key(a) === key(b);
  };
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => !same(name));
}

/** Places that are called otherwise than before, by their ids; keeps what they are called now. */
export function renamedPlaces(connection: Connection, places: PlaceNames): string[] {
  const before = new Map(JSON.parse(settingOf(connection, 'places') ?? '[]') as [string, string][]);
  const now = new Map(places.all().map((id) => [id, JSON.stringify(places.of(id))]));
  putSetting(connection, 'places', JSON.stringify([...now]));
  return changedIn(before, now, (names) => names);
}
