import type { ReportOptions } from './options.ts';
import type { Report } from './report.ts';

export type Opened = Report | Refused;

export interface Refused {
  readonly refused: string;
  /** There is nothing in it but furniture: in an archive, which nobody picked page by page, no fault. */
  readonly onlyFurniture?: true;
}

/** One kind of file that one report comes in. A new kind is one file beside `html.ts` and one line in `index.ts`. */
export interface ReportFormat {
  readonly mediaTypes: readonly string[];
  /** With the dot, in lower case; folders are searched for them. */
  readonly extensions: readonly string[];
  /** Whether the first bytes (as Latin-1) show this format, whatever the file is called. */
  readonly recognises: (head: string) => boolean;
  /** Bytes to a report with frozen text; or one clause that says why not and what to do. */
  readonly open: (bytes: Uint8Array, options: ReportOptions) => Opened | Promise<Opened>;
}

/** A format that is text itself: opened at once. */
export interface TextFormat extends ReportFormat {
  readonly open: (bytes: Uint8Array, options: ReportOptions) => Opened;
}
