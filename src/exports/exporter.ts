import type { Reading } from '../reading.ts';

/** How wide and how coloured; `position` counts the readings of one run from 0. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
  readonly position: number;
}

/** One file of a folder of pages. */
export interface Page {
  readonly file: string;
  readonly title: string;
}

/** A format that readings are printed in. Pure: the same reading and layout give the same text. */
export interface Exporter {
  readonly extension: string;
  part(reading: Reading, layout: Layout): string;
  /** The document around parts; null where parts simply follow one another. */
  readonly document: ((parts: readonly string[], titles: readonly string[]) => string) | null;
  /** The page that leads to the files of a folder; null where none is needed. */
  readonly index: { readonly file: string; page(pages: readonly Page[]): string } | null;
}
