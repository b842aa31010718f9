import { createHash } from 'node:crypto';
import type { Span } from '../text/span.ts';
import type { OffsetMap } from './html/offset-map.ts';

/** When the report was issued: as written or given, with ISO day bounds; `basis` says where it was taken from. */
export interface Published {
  readonly expression: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: 'option' | 'header' | 'text' | 'page';
}

export type LanguageCode = 'en' | 'ar' | 'und';

/** What is kept of a saved page beside its text. */
export interface PageSource {
  /** In which the bytes were decoded; `map` counts UTF-16 units of the decoded page, less a byte-order mark. */
  readonly encoding: string;
  readonly direction: 'ltr' | 'rtl';
  /** Address that the page names as its own, or that the browser noted when it saved it. */
  readonly address: string | null;
  readonly map: OffsetMap;
}

/**
 * One document as retrieved. `text` is frozen: of plain text the decoded bytes less a byte-order mark, nothing else
 * changed; of a page all that a reader of it sees. `furniture`
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
  /** Of saved pages only. */
  readonly page?: PageSource;
}

export function reportId(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function undatedNotes(published: Published | null): string[] {
  return published === null ? ['no publication date: relative dates stay unresolved; give --published DATE'] : [];
}
