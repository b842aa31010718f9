import { docx } from './docx.ts';
import { email } from './email.ts';
import type { Opened, ReportFormat, TextFormat } from './format.ts';
import { html } from './html.ts';
import type { ReportOptions } from './options.ts';
import { pdf } from './pdf.ts';
import { markdown, plain } from './plain.ts';

const texts = { plain, markdown, html } satisfies Record<string, TextFormat>;

/** Every format that can be read. */
const formats = { ...texts, email, docx, pdf } satisfies Record<string, ReportFormat>;

const everyText: readonly TextFormat[] = Object.values(texts);
const every: readonly ReportFormat[] = Object.values(formats);

/** Extensions that folders are searched for. */
export const readableExtensions: readonly string[] = every.flatMap(({ extensions }) => extensions);

/**
 * Bytes to a report with frozen text. The format is the one asked for by media type, else the one that the bytes show,
 * else the one of the file's extension, else plain text.
 */
export async function openAnyReport(bytes: Uint8Array, options: ReportOptions = {}): Promise<Opened> {
  return (formatOf(every, bytes, options) ?? plain).open(bytes, options);
}

/** The same at once, for plain text, Markdown and pages only. */
export function openReport(bytes: Uint8Array, options: ReportOptions = {}): Opened {
  return (formatOf(everyText, bytes, options) ?? plain).open(bytes, options);
}

/** Whether `openReport` opens it: by media type, content or extension it is none of the kinds that must be unpacked. */
export function isText(bytes: Uint8Array, options: ReportOptions = {}): boolean {
  const format = formatOf(every, bytes, options);
  return format === undefined || everyText.some((text) => text === format);
}

const HEAD = 2048;

function formatOf<F extends ReportFormat>(all: readonly F[], bytes: Uint8Array, { mediaType, file }: ReportOptions): F | undefined {
  const asked = mediaType?.split(';')[0]?.trim().toLowerCase();
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '');
  const extension = /\.[^./\\]+$/.exec(file ?? '')?.[0].toLowerCase();
  return (
    all.find(({ mediaTypes }) => asked !== undefined && mediaTypes.includes(asked)) ??
    all.find(({ recognises }) => recognises(head)) ??
    all.find(({ extensions }) => extension !== undefined && extensions.includes(extension))
  );
}
