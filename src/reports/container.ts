import type { ReportOptions } from './options.ts';
import { readPublished } from './published.ts';

/** What a container tells of a report in it, before the report's own bytes are looked at. */
export interface PartFacts {
  readonly mediaType: string | null;
  /** Address that it was fetched from. */
  readonly address: string | null;
  /** Instant when it was fetched, ISO. */
  readonly retrieved: string | null;
  /** Day or instant of publication as the container writes it. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
}

export const NO_FACTS: PartFacts = { mediaType: null, address: null, retrieved: null, published: null, publisher: null, title: null };

/** What is known of a report when it is opened. */
export function factOptions(file: string, { mediaType, publisher, published }: PartFacts): ReportOptions {
  const day = published === null ? null : readPublished(published, 'page');
  return {
    file,
    ...(mediaType !== null && { mediaType }),
    ...(publisher !== null && { publisher }),
    ...(day !== null && { published: day }),
  };
}

/**
 * One report of a file that may hold many, or the clause that says why it is none. `name` is the path inside the file.
 * `foreign` are files of another program that only end as a report's would: nobody misses them.
 */
export type Part =
  | { readonly name: string; readonly bytes: Uint8Array; readonly facts: PartFacts }
  | { readonly name: string; readonly refused: string; readonly foreign?: true };

/** What one file given may come to, however its archives are nested. Openers count it down. */
export interface Allowance {
  bytes: number;
  /** Whether a file of an archive is of a kind that can be read, by its name. */
  readonly wanted: (name: string) => boolean;
}

/**
 * A kind of file that holds reports: an archive, a feed, an export of a channel. A new kind is one file and one line in
 * `containers.ts`. `open` gives parts one by one, in bounded time and memory whatever the bytes are.
 */
export interface Container {
  readonly mediaTypes: readonly string[];
  /** With the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether the first bytes (as Latin-1) show this kind, whatever the file is called. */
  readonly recognises: (head: string) => boolean;
  readonly open: (bytes: Uint8Array, name: string, allowance: Allowance) => Iterable<Part> | AsyncIterable<Part>;
}
