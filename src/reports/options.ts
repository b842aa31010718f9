import type { LanguageCode, Published } from './report.ts';

/** What the user says of a report; it goes before what the report says of itself. */
export interface ReportOptions {
  readonly file?: string;
  /** Media type ("text/html"), where it is known; else the bytes and the file's name decide. */
  readonly mediaType?: string;
  readonly published?: Published;
  readonly publisher?: string;
  readonly language?: LanguageCode;
}
