import type { LanguageCode, Published } from '../reports/report.ts';

/** Where a report came from, as far as it was told when it was taken in. */
export interface Provenance {
  /** File as named by the user, with the path inside its container. */
  readonly name: string | null;
  /** The file that held this report among others: name and digest. */
  readonly container: { readonly name: string; readonly id: string } | null;
  readonly mediaType: string | null;
  readonly address: string | null;
  /** Instant when it was fetched from where it was published. */
  readonly retrieved: string | null;
}

export const METADATA_FIELDS = ['title', 'publisher', 'published', 'language', 'address', 'retrieved'] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** A value that a person puts beside the one that was found. `published` as the person writes it. */
export interface Correction {
  readonly field: MetadataField;
  readonly value: string | null;
  readonly by: string;
  readonly reason: string | null;
}

export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Published | null;
  readonly language: LanguageCode;
  readonly address: string | null;
  readonly retrieved: string | null;
}

/** A report of the register, without its text. */
export interface ReportRecord extends Metadata {
  readonly number: number;
  readonly id: string;
  readonly provenance: Provenance;
  /** Instant of intake, ISO. */
  readonly added: string;
  readonly size: number;
  readonly extractor: string;
  readonly notes: readonly string[];
  readonly reading: { readonly version: string; readonly rules: string; readonly at: string; readonly claims: number } | null;
  /** What was found, where a person has put something else. */
  readonly found: Partial<Metadata>;
}

export interface Page {
  readonly limit: number;
  readonly skip?: number;
  /** Of lists of reports: only numbers below this, to go on where a page ended. */
  readonly before?: number;
}
