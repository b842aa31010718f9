import type { Opened, ReportFormat } from './format.ts';
import { html } from './html.ts';
import type { ReportOptions } from './options.ts';
import { markdown, plain } from './plain.ts';

/** Every format that can be read. */
const formats = { plain, markdown, html } satisfies Record<string, ReportFormat>;

const all: readonly ReportFormat[] = Object.values(formats);

/** Extensions that folders are searched for. */
export const readableExtensions: readonly string[] = all.flatMap(({ extensions }) => extensions);

/**
 * Bytes to a report with frozen text. The format is the one asked for by media type, else the one that the bytes show,
 * else the one of the file's extension, else plain text.
 */
export function openReport(bytes: Uint8Array, options: ReportOptions = {}): Opened {
  return formatOf(bytes, options).open(bytes, options);
}

const HEAD = 2048;

function formatOf(bytes: Uint8Array, { mediaType, file }: ReportOptions): ReportFormat {
  const asked = mediaType?.split(';')[0]?.trim().toLowerCase();
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '');
  const extension = /\.[^./\\]+$/.exec(file ?? '')?.[0].toLowerCase();
  return (
    all.find(({ mediaTypes }) => asked !== undefined && mediaTypes.includes(asked)) ??
    all.find(({ recognises }) => recognises(head)) ??
    all.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ??
    plain
  );
}
