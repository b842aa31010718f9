import type { Place } from '../place.ts';

/** What a user's file of places gives. */
export interface PlaceSet {
  readonly places: readonly Place[];
  /** True where a person chose each place; false for the whole of a country's names, which vouch for themselves less. */
  readonly curated: boolean;
}

/** A file as the formats see it. */
export interface PlaceSource {
  readonly file: string;
  /** All of it, decoded. */
  readonly text: string;
  /** Its first line's fields. */
  readonly head: readonly string[];
  /** Own column name → the file's column, where the user gave them. */
  readonly columns: PlaceColumns | null;
}

export type PlaceColumns = Readonly<Record<string, string>>;

/** One way in which tables of places are written. A new one is one file here and one line in `index.ts`. */
export interface PlaceFormat {
  readonly recognises: (source: PlaceSource) => boolean;
  /** Throws an `Error` of one line: file, line, what is wrong, what to write. */
  readonly read: (source: PlaceSource) => PlaceSet;
}
