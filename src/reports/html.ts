import { decode } from '../text/decode.ts';
import type { Span } from '../text/span.ts';
import type { Opened, TextFormat } from './format.ts';
import { findFurniture } from './furniture.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { findBody } from './html/find-body.ts';
import { readJsonLd } from './html/json-ld.ts';
import { readPage } from './html/page.ts';
import { dateInSight, publishedOnPage } from './html/page-date.ts';
import { directionOf, languageOf } from './html/page-language.ts';
import { publisherOf } from './html/publisher.ts';
import { titleOf } from './html/title.ts';
import type { ReportOptions } from './options.ts';
import { bodyText, nothingLeft } from './plain.ts';
import { reportId, undatedNotes } from './report.ts';

/** A page as a browser saved it. Nothing in it is run and nothing it names is fetched. */
export const html: TextFormat = {
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (head) => OPENING.test(withoutComments(head)),
  open: openHtml,
};

const OPENING = /^<(?:!doctype\s+html|html|head|body|meta|title)[\s>/]/i;

/** The head of a file from its first tag on: browsers put a comment with the address before it. */
function withoutComments(head: string): string {
  let rest = head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart();
  while (/^<(?:!--|\?xml)/i.test(rest)) {
    const end = rest.indexOf('>', rest.startsWith('<!--') ? rest.indexOf('-->', 4) : 0);
    if (end === -1) return rest;
    rest = rest.slice(end + 1).trimStart();
  }
  return rest;
}

/**
 * Opens a saved page: the frozen text is all that a reader of the page sees, with everything outside of the article as
 * furniture; `page.map` says where in the decoded page each part of it stands.
 */
function openHtml(bytes: Uint8Array, options: ReportOptions): Opened {
  const decoded = decode(bytes, declaredEncoding(bytes));
  if ('refused' in decoded) return decoded;
  const page = readPage(decoded.text);
  const { text, map } = page.visible;
  const article = readJsonLd(page.facts.jsonLd);
  const body = findBody(page, article);
  const title = titleOf(body.headline, page.facts, article);
  const publisher = options.publisher ?? publisherOf(page.facts, article, title);
  const { spans, dated } = withLines(text, body.furniture, { title, publisher });
  const words = bodyText(text, spans);
  if (!/[\p{L}\p{N}]/u.test(words)) return text === '' ? { refused: noText(decoded.text) } : nothingLeft(text);
  const marked = options.published ?? publishedOnPage(page.facts, article, body.headline);
  const { published, notes } = marked === null ? dateInSight(body, dated) : { published: marked, notes: [] };
  const language = options.language === undefined ? languageOf(page.facts, words) : { code: options.language, notes: [] };
  return {
    id: reportId(bytes),
    file: options.file ?? null,
    title,
    publisher,
    published,
    language: language.code,
    text,
    furniture: spans,
    notes: [...decoded.notes, ...body.notes, ...language.notes, ...notes, ...undatedNotes(published)],
    page: { encoding: decoded.encoding, direction: directionOf(page.facts, words), address: page.facts.address, map },
  };
}

/** Furniture that only its words show (share prompts, credits, datelines), sought in what is left of the page. */
function withLines(text: string, outside: readonly Span[], known: { readonly title: string | null; readonly publisher: string | null }) {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of outside) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  const found = findFurniture([...parts, text.slice(from)].join(''), { bodyStart: 0, ...known });
  return { spans: [...outside, ...found.spans].sort((a, b) => a.start - b.start), dated: found.dated };
}

function noText(source: string): string {
  const scripted = /<script\b/i.test(source) ? '; its text is made by a script: save it again from the browser, as a complete page' : '';
  return `no words in the page${scripted || '; nothing to read'}`;
}
