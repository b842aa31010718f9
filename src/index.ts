import type { KnowledgeFiles } from './knowledge-files.ts';
import { openReader } from './main.ts';
import type { Reading } from './reading.ts';
import { openReport } from './reports/index.ts';
import { readPublished } from './reports/published.ts';
import type { LanguageCode, Report } from './reports/report.ts';

export type { Agreement } from './agreements/agreement.ts';
export type { Claim, ClaimKind, ClaimOf } from './claims/claim.ts';
export type { KnowledgeFiles } from './knowledge-files.ts';
export { type Reading, ReadingSchema } from './reading.ts';
export { type OffsetMap, sourceSpan } from './reports/html/offset-map.ts';
export type { LanguageCode, PageSource, Published, Report } from './reports/report.ts';

/** What you know of a report; it goes before what the report says of itself. Dates as ISO days or in words. */
export interface ReadOptions extends KnowledgeFiles {
  readonly file?: string;
  /** "text/html", "text/plain", "text/markdown"; else the content and the file's name decide. */
  readonly mediaType?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: LanguageCode;
}

const readers = new Map<string, (report: Report) => Reading>();

/**
 * Reads one report (plain text, Markdown, a saved HTML page), given as bytes or as a string, and returns the reading of
 * the contract `sijill-reading/1`. Offsets are UTF-16, half-open, into `reading.report.text`; of a page, `sourceSpan` of
 * `reading.report.page.map` says where in the page a stretch of text stands. Throws an `Error` of one line where
 * there is nothing to read or a date is none. The first call loads the models; later calls with the same files are quick.
 */
export function readReport(source: Uint8Array | string, options: ReadOptions = {}): Reading {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const published = options.published === undefined ? undefined : readPublished(options.published, 'option');
  if (published === null) throw new Error(`published "${options.published}": no date that can be read; write it as 2017-10-13`);
  const report = openReport(bytes, {
    ...(options.file !== undefined && { file: options.file }),
    ...(options.mediaType !== undefined && { mediaType: options.mediaType }),
    ...(published !== undefined && { published }),
    ...(options.publisher !== undefined && { publisher: options.publisher }),
    ...(options.language !== undefined && { language: options.language }),
  });
  if ('refused' in report) throw new Error(`${options.file ?? 'report'}: ${report.refused}`);
  return readerFor(options)(report);
}

function readerFor({ parties, places, placeColumns }: KnowledgeFiles): (report: Report) => Reading {
  const files = {
    ...(parties !== undefined && { parties }),
    ...(places !== undefined && { places }),
    ...(placeColumns !== undefined && { placeColumns }),
  };
  const key = JSON.stringify(files);
  const known = readers.get(key);
  if (known !== undefined) return known;
  const reader = openReader(files);
  readers.set(key, reader);
  return reader;
}
