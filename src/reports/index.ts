import type { ReportOptions } from './options.ts';
import { openPlain } from './plain.ts';
import type { Report } from './report.ts';

export type Opener = (bytes: Uint8Array, options: ReportOptions) => Report | { readonly refused: string };
export type MediaType = 'text/plain' | 'text/markdown';

const openers = { 'text/plain': openPlain, 'text/markdown': openPlain } satisfies Record<MediaType, Opener>;

const EXTENSIONS: Readonly<Record<string, MediaType>> = { '.txt': 'text/plain', '.md': 'text/markdown' };

/** Extensions that folders are searched for. */
export const readableExtensions: readonly string[] = Object.keys(EXTENSIONS);

/** Bytes to a report with frozen text. A name without a known extension is taken as plain text. */
export function openReport(bytes: Uint8Array, options: ReportOptions = {}): Report | { readonly refused: string } {
  const extension = /\.[^./\\]+$/.exec(options.file ?? '')?.[0].toLowerCase() ?? '.txt';
  return openers[EXTENSIONS[extension] ?? 'text/plain'](bytes, options);
}
