import type { Span } from '../../text/span.ts';
import { findArticle } from './article.ts';
import { bodyOf } from './body-lines.ts';
import type { ArticleData } from './json-ld.ts';
import type { Page } from './page.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { findHeadline, type Headline } from './title.ts';
import { weigh } from './weigh.ts';

/** Which part of a page's text is the report. */
export interface Body {
  /** In order, disjoint, no two without furniture between them. */
  readonly furniture: readonly Span[];
  readonly lines: readonly PageLine[];
  readonly headline: Headline | null;
  readonly notes: readonly string[];
}

/** Beyond this nesting the article finder would take too long, or too much of the stack. */
const DEEPEST = 200;
const MOST_ELEMENTS = 12_000;

/** Parts the report of a page from its furniture: navigation, links, prompts, notices, comments. */
export function findBody(page: Page, article: ArticleData): Body {
  const skipped = whyNotSought(page);
  const kept = skipped === null ? findArticle(page.markup) : null;
  const sought = split(page, article, kept);
  if (sought.isEmpty && kept !== null) return { ...split(page, article, null), notes: [NO_ARTICLE] };
  return { ...sought, notes: [skipped ?? (kept === null ? NO_ARTICLE : [])].flat() };
}

const NO_ARTICLE = 'no article found in the page: all its text is read';

function split(page: Page, article: ArticleData, kept: ReadonlySet<number> | null) {
  const weights = weigh(page.elements, page.visible.pieces, kept);
  const lines = pageLines(page.visible, weights);
  const headline = findHeadline(lines, page.facts, article);
  const body = bodyOf(lines, { weights, headline: headline?.element ?? null });
  return { furniture: between(page.visible.text, body, lines), lines, headline, isEmpty: body.length === 0 };
}

function whyNotSought({ facts }: Page): string | null {
  if (facts.deepest > DEEPEST)
    return `elements nested ${facts.deepest} deep, more than ${DEEPEST}: the article was not looked for, all text of the page is read`;
  if (facts.elements > MOST_ELEMENTS)
    return `${facts.elements} elements, more than ${MOST_ELEMENTS}: the article was not looked for, all text of the page is read`;
  return null;
}

/** The words outside of `body`, neighbours joined. */
function between(text: string, body: readonly Span[], lines: readonly PageLine[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  const ends = [...body, { start: text.length, end: text.length }];
  let from = 0;
  let line = 0;
  for (const { start, end } of ends) {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= from) line += 1;
    const first = Math.max(from, lines[line]?.start ?? start);
    const words = text.slice(first, start);
    if (words.trim() !== '') spans.push({ start: first + words.length - words.trimStart().length, end: first + words.trimEnd().length });
    from = end;
  }
  return spans;
}
