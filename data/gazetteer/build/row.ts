import type { PlaceType } from '../../../src/gazetteer/place.ts';

/** One line of the packed table. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: PlaceType;
  readonly country: string;
  readonly parent: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Null for cities: the reader takes it from type and inhabitants. */
  readonly precisionKm: number | null;
  readonly population: number;
  readonly aliases: readonly string[];
}
