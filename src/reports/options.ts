import type { LanguageCode, Published } from './report.ts';

/** What the user says of a report; it goes before what the report says of itself. */
export interface ReportOptions {
  readonly file?: string;
  readonly published?: Published;
  readonly publisher?: string;
  readonly language?: LanguageCode;
}
