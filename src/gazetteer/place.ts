import type { NameKeys } from './folding-key.ts';

/** What a place is: decides how large it is when nothing says so, and which references ("the city") it can answer. */
export const PLACE_TYPES = [
  'city',
  'village',
  'quarter',
  'district',
  'province',
  'region',
  'country',
  'facility',
  'waterway',
  'road',
  'other',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/**
 * One place of the gazetteer. `lat`, `lon` in degrees, `precisionKm` the radius within which the place lies around
 * them; all three are null where no public source gives a position. `parent` is the id of the area that holds it.
 */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2, null for what lies in several countries. */
  readonly country: string | null;
  readonly parent: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precisionKm: number | null;
  readonly population: number;
  readonly source: string | null;
  readonly aliases: readonly string[];
}

/** A place found under a name, and whether the letters agreed or only the sounds. */
export interface PlaceMatch {
  readonly place: Place;
  readonly kind: 'plain' | 'folded';
  /** True where a person put the place in: the overlay or a user's file. */
  readonly curated: boolean;
}

/** A place as one of the answers for a name: what a mention keeps of it, and its score from 0 to 1. */
export interface RankedPlace extends Omit<Place, 'population' | 'parent' | 'source' | 'aliases'> {
  readonly score: number;
}

/** A set of places that can be asked by name; the packed world table, the curated overlay and user files are such. */
export interface PlaceTable {
  /** Of the packed world table only countries and provinces can be asked by id. */
  byId(id: string): Place | null;
  find(keys: NameKeys): readonly PlaceMatch[];
}
