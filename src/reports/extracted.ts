import type { Opened } from './format.ts';
import { findFurniture } from './furniture.ts';
import { detectLanguage, readLanguage } from './language.ts';
import type { ReportOptions } from './options.ts';
import { bodyText, nothingLeft, titleLine } from './plain.ts';
import { readPublished } from './published.ts';
import { type LanguageCode, reportId, undatedNotes } from './report.ts';

/** Text that a program took out of a file, with what the file says of it. */
export interface Extracted {
  readonly text: string;
  /** Program and version, and anything that it could not take along. */
  readonly notes: readonly string[];
  /** A title that the file states for certain; a doubtful one goes in `titleHint`. */
  readonly title?: string | null;
  /** Used where the text itself shows no title. */
  readonly titleHint?: string | null;
  readonly publisher?: string | null;
  /** Date of issue as the file writes it. */
  readonly published?: string | null;
  readonly language?: string | null;
}

/** The report whose frozen text is the extraction: furniture, title and date are sought in it as in plain text. */
export function reportOf(extracted: Extracted, bytes: Uint8Array, options: ReportOptions): Opened {
  const { text } = extracted;
  const title = stated(extracted.title) ?? titleIn(text, stated(extracted.titleHint));
  const publisher = options.publisher ?? stated(extracted.publisher);
  const { spans, dated } = findFurniture(text, { bodyStart: 0, title, publisher });
  const words = bodyText(text, spans);
  if (!/[\p{L}\p{N}]/u.test(words)) return nothingLeft(text);
  const published = options.published ?? dateOf(extracted.published, 'header') ?? dateOf(dated, 'text');
  return {
    id: reportId(bytes),
    file: options.file ?? null,
    title,
    publisher,
    published,
    language: options.language ?? languageOf(extracted.language, words),
    text,
    furniture: spans,
    notes: [...extracted.notes, ...undatedNotes(published)],
  };
}

/** Names of templates and files stand in many a document's properties; what the text shows goes before them. */
function titleIn(text: string, hint: string | null): string | null {
  const opening = squeezed(text.slice(0, 1000));
  return hint !== null && opening.includes(squeezed(hint)) ? hint : (titleLine(text, 0) ?? hint);
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function stated(words: string | null | undefined): string | null {
  return words === undefined || words === null || squeezed(words) === '' ? null : squeezed(words);
}

function dateOf(expression: string | null | undefined, basis: 'header' | 'text') {
  return expression === undefined || expression === null ? null : readPublished(expression, basis);
}

/** What a file says of its language is often its program's; it counts only where the words do not say otherwise. */
function languageOf(named: string | null | undefined, words: string): LanguageCode {
  const detected = detectLanguage(words);
  return detected !== 'und' || !named ? detected : (readLanguage(named) ?? detected);
}
