import type { Context } from '../../src/claims/kind.ts';
import type { Reading } from '../../src/reading.ts';
import type { Report } from '../../src/reports/report.ts';

/** One line of a benchmark's file: the text, what a person found in it, and whatever else the corpus gives. */
export interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly lang?: 'en' | 'ar';
  readonly title?: string;
  readonly gold?: unknown;
  readonly [field: string]: unknown;
}

/** What an adapter may ask of the reader: the whole reading, or the layers beneath the claims. */
export interface Tools {
  /** The benchmark's own folder, for what a corpus ships beside its texts. */
  readonly folder: string;
  report(record: CorpusRecord, published?: string): Report;
  context(report: Report): Context;
  reading(report: Report): Reading;
}

/**
 * One benchmark: which files of its folder are scored, the reference scorer, and how the reader's own output is renamed
 * to the prediction that the scorer wants. An adapter renames; it never looks into the text for itself.
 */
export interface Corpus {
  readonly files: readonly string[];
  readonly scorer: string;
  /** Published figures to stand beside, in words. */
  readonly beside: string;
  predict(record: CorpusRecord, tools: Tools, file: string): unknown;
}
