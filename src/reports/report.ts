import type { Span } from '../text/span.ts';

/** When the report was issued: as written or given, with ISO day bounds; `basis` says where it was taken from. */
export interface Published {
  readonly expression: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: 'option' | 'header' | 'text' | 'page';
}

export type LanguageCode = 'en' | 'ar' | 'und';

/**
 * One document as retrieved. `text` is frozen: decoded bytes less a byte-order mark, nothing else changed. `furniture`
 * are the spans that yield no claims (header lines, navigation, comment prompts, copy notices), in order, disjoint.
 */
export interface Report {
  /** "sha256:" and the hex digest of the bytes. */
  readonly id: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Published | null;
  readonly language: LanguageCode;
  readonly text: string;
  readonly furniture: readonly Span[];
  /** What the reader should be told: assumed encoding, replaced bytes, missing date. */
  readonly notes: readonly string[];
}
