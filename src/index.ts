import type { KnowledgeFiles } from './knowledge-files.ts';
import { openReader } from './open-reader.ts';
import type { Reading } from './reading.ts';
import { isContainer } from './reports/containers.ts';
import type { Opened } from './reports/format.ts';
import { isText, openAnyReport, openReport } from './reports/index.ts';
import type { ReportOptions } from './reports/options.ts';
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
  /** "text/html", "text/plain", "application/pdf"…; else the content and the file's name decide. */
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
 * there is nothing to read, a date is none, or the file is of a kind that only `readAnyReport` opens. The first call
 * loads the models; later calls with the same files are quick.
 */
export function readReport(source: Uint8Array | string, options: ReadOptions = {}): Reading {
  const bytes = bytesOf(source);
  const known = openOptions(options);
  if (!isText(bytes, known)) throw new Error(`${options.file ?? 'report'}: no plain text and no page; readAnyReport opens it`);
  return readingOf(openReport(bytes, known), options);
}

/** The same for PDF, Word documents and e-mail as well; archives and feeds hold many reports and are for `sijill add`. */
export async function readAnyReport(source: Uint8Array | string, options: ReadOptions = {}): Promise<Reading> {
  const bytes = bytesOf(source);
  const known = openOptions(options);
  if (isContainer(bytes, options.file ?? '')) throw new Error(`${options.file ?? 'report'}: a file of many reports; take it apart first`);
  return readingOf(await openAnyReport(bytes, known), options);
}

function bytesOf(source: Uint8Array | string): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}

function openOptions({ file, mediaType, published, publisher, language }: ReadOptions): ReportOptions {
  const day = published === undefined ? undefined : readPublished(published, 'option');
  if (day === null) throw new Error(`published "${published}": no date that can be read; write it as 2017-10-13`);
  return {
    ...(file !== undefined && { file }),
    ...(mediaType !== undefined && { mediaType }),
    ...(day !== undefined && { published: day }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
  };
}

function readingOf(opened: Opened, options: ReadOptions): Reading {
  if ('refused' in opened) throw new Error(`${options.file ?? 'report'}: ${opened.refused}`);
  return readerFor(options)(opened);
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
