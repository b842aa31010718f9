import { type Decoded, decode } from '../text/decode.ts';
import type { Span } from '../text/span.ts';
import type { Opened, Refused, TextFormat } from './format.ts';
import { findFurniture } from './furniture.ts';
import { type Header, readHeader } from './header.ts';
import { detectLanguage, readLanguage } from './language.ts';
import { linesOf, trimSpan } from './line.ts';
import type { ReportOptions } from './options.ts';
import { readPublished } from './published.ts';
import { type LanguageCode, type Published, type Report, reportId, undatedNotes } from './report.ts';

export const plain: TextFormat = { mediaTypes: ['text/plain'], extensions: ['.txt'], recognises: () => false, open: openPlain };
export const markdown: TextFormat = { mediaTypes: ['text/markdown'], extensions: ['.md'], recognises: () => false, open: openPlain };

/** Opens plain text or Markdown: header, title, furniture, date, language. Refuses what holds nothing to read. */
function openPlain(bytes: Uint8Array, options: ReportOptions): Opened {
  const decoded = decode(bytes);
  if ('refused' in decoded) return decoded;
  const { text } = decoded;
  const header = readHeader(text);
  const title = header.fields.title ?? titleLine(text, header.span.end);
  const publisher = options.publisher ?? header.fields.outlet ?? siteOf(header.fields.source);
  const { spans, dated } = findFurniture(text, { bodyStart: header.span.end, title, publisher });
  if (!/[\p{L}\p{N}]/u.test(bodyText(text, spans))) return nothingLeft(text);
  const published = publicationDate(options.published, header.fields.date, dated);
  return {
    id: reportId(bytes),
    file: options.file ?? null,
    title,
    publisher,
    published,
    language: options.language ?? languageOf(header, bodyText(text, spans)),
    text,
    furniture: spans,
    notes: notesOn(decoded, header, published),
  };
}

/** The stretches of text between the furniture, without blank edges: what is analysed. In order, disjoint, not empty. */
export function bodySpans(report: Pick<Report, 'text' | 'furniture'>): Span[] {
  const starts = [0, ...report.furniture.map((span) => span.end)];
  const ends = [...report.furniture.map((span) => span.start), report.text.length];
  return starts.map((start, index) => trimSpan(report.text, { start, end: ends[index] ?? start })).filter((span) => span.start < span.end);
}

export function bodyText(text: string, furniture: readonly Span[]): string {
  return bodySpans({ text, furniture })
    .map((span) => text.slice(span.start, span.end))
    .join('\n');
}

export function nothingLeft(text: string): Refused {
  const words = /[\p{L}\p{N}]/u.test(text);
  return words
    ? { refused: 'only furniture (header, navigation, notices); nothing to read', onlyFurniture: true }
    : { refused: 'no words in it; nothing to read' };
}

const LONGEST_TITLE = 200;

/** The first line where it looks like a title: short, no sentence, and set apart from what follows. */
export function titleLine(text: string, from: number): string | null {
  const lines = [...firstLines(text, from)];
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  const heading = /^#{1,6}\s+(.*?)(?:\s+#+)?$/.exec(first.words);
  if (heading?.[1]) return heading[1];
  if (first.words.length > LONGEST_TITLE || /[.:;,،]["”’')]*$/.test(first.words)) return null;
  const apart = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/.test(text.slice(first.span.end, second.span.start));
  return apart || second.words.length > first.words.length * 2 ? first.words : null;
}

function* firstLines(text: string, from: number): Generator<{ readonly span: Span; readonly words: string }> {
  let count = 0;
  for (const raw of linesOf(text, from)) {
    const span = trimSpan(text, raw);
    if (span.start === span.end) continue;
    yield { span, words: text.slice(span.start, span.end) };
    count += 1;
    if (count === 2) return;
  }
}

function publicationDate(given: Published | undefined, header: string | null, dated: string | null): Published | null {
  return given ?? (header === null ? null : readPublished(header, 'header')) ?? (dated === null ? null : readPublished(dated, 'text'));
}

function languageOf(header: Header, body: string): LanguageCode {
  const named = header.fields.language === null ? null : readLanguage(header.fields.language);
  return named ?? detectLanguage(body);
}

function notesOn(decoded: Decoded, header: Header, published: Published | null): string[] {
  const { date } = header.fields;
  const unread = date !== null && readPublished(date, 'header') === null ? [`header date "${date}" is no date that can be read`] : [];
  return [...decoded.notes, ...unread, ...undatedNotes(published)];
}

/** The site of a source given as an address; any other words are no publisher. */
function siteOf(source: string | null): string | null {
  const host = source === null ? undefined : /^https?:\/\/(?:www\.)?([^/\s:]+)/.exec(source)?.[1];
  return host ?? null;
}
