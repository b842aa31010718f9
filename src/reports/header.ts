import type { Span } from '../text/span.ts';

/** The metadata lines before a report's body. */
export interface Header {
  readonly fields: Readonly<Record<HeaderField, string | null>>;
  /** From the first character to the body's first; empty where there is no header. */
  readonly span: Span;
}

export type HeaderField = 'title' | 'date' | 'language' | 'outlet' | 'source';

const NAMES: Readonly<Record<HeaderField, readonly string[]>> = {
  title: ['title', 'العنوان'],
  date: ['date', 'published', 'التاريخ'],
  language: ['language', 'lang', 'اللغة'],
  outlet: ['outlet', 'publisher', 'الناشر'],
  source: ['source', 'المصدر'],
};

const NO_FIELDS = { title: null, date: null, language: null, outlet: null, source: null };
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
const FIELD = /^([\p{L}][\p{L} _-]{0,30}):(?:\s+(.*)|)$/u;
const MOST_LINES = 60;

/** Reads leading `Name: value` lines up to a line `---`; without that line there is no header. */
export function readHeader(text: string): Header {
  const values = new Map<string, string>();
  let at = 0;
  for (let count = 0; count < MOST_LINES; count += 1) {
    LINE.lastIndex = at;
    const raw = LINE.exec(text)?.[0] ?? '';
    const line = raw.trim();
    const first = at === 0;
    at += raw.length;
    if (/^-{3,}$/.test(line) && !first) return { fields: pick(values), span: { start: 0, end: at } };
    const field = FIELD.exec(line);
    // A first line `---` opens the front matter that Markdown tools write.
    if (field === null && !(first && line === '---')) break;
    const name = field?.[1]?.trim().toLowerCase();
    if (name !== undefined && !values.has(name)) values.set(name, (field?.[2] ?? '').trim().replace(/^"(.*)"$/, '$1'));
  }
  return { fields: NO_FIELDS, span: { start: 0, end: 0 } };
}

function pick(values: ReadonlyMap<string, string>): Header['fields'] {
  const value = (field: HeaderField) => {
    const name = NAMES[field].find((candidate) => values.get(candidate));
    return name === undefined ? null : (values.get(name) ?? null);
  };
  return {
    title: value('title'),
    date: value('date'),
    language: value('language'),
    outlet: value('outlet'),
    source: value('source'),
  };
}
