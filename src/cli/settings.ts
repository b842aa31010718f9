import type { Format } from '../exports/index.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { ReportOptions } from '../reports/options.ts';

/** What one run of `sijill read` was asked for; crosses to worker threads, so plain data only. */
export interface ReadSettings {
  readonly format: Format;
  readonly report: Omit<ReportOptions, 'file'>;
  readonly knowledge: KnowledgeFiles;
  readonly maxBytes: number;
  /** Columns of the terminal, and whether it shows colours. */
  readonly width: number;
  readonly colour: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1024,
  kb: 1024,
  m: 1024 ** 2,
  mb: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1024 ** 3,
};

/** "5 MB", "500k", "2000000" to bytes; null for anything else. */
export function readSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  if (match === null || unit === undefined) return null;
  const bytes = Math.floor(Number(match[1]) * unit);
  return bytes > 0 ? bytes : null;
}

/** Bytes as a person reads them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 ** 2).toFixed(1).replace(/\.0$/, '')} MB`;
}
