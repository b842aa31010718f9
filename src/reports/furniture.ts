import type { Span } from '../text/span.ts';
import { arabicDateline, datedTown, openingDateline, townDateline, wholeDateline } from './dateline.ts';
import { endingLength } from './ending.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { linesOf, trimSpan } from './line.ts';
import { relatedLinks } from './related-links.ts';

/** What of a page is no part of the report, and the date of issue found on the way. */
export interface Furniture {
  /** In order, disjoint. */
  readonly spans: readonly Span[];
  readonly dated: string | null;
}

/** What is known of the report before its body is looked at. */
export interface Known {
  readonly bodyStart: number;
  readonly title: string | null;
  readonly publisher: string | null;
}

// Datelines stand at the top: below the first few lines a date is part of the story.
const TOP_LINES = 5;

/** Finds page furniture in a plain-text body: whole lines, glued datelines, a repeated headline, closing matter. */
export function findFurniture(text: string, known: Known): Furniture {
  const spans: Span[] = known.bodyStart > 0 ? [{ start: 0, end: known.bodyStart }] : [];
  const kept: Span[] = [];
  let dated: string | null = null;
  for (const raw of linesOf(text, known.bodyStart)) {
    const line = trimSpan(text, raw);
    if (line.start === line.end) continue;
    const words = text.slice(line.start, line.end);
    if (isFurnitureLine(words)) {
      spans.push(line);
      continue;
    }
    const top = kept.length < TOP_LINES ? topFurniture(words, known.title, repeatsTitle(text, kept, known.title)) : NOTHING;
    dated ??= top.expression;
    spans.push(...top.spans.map((span) => ({ start: line.start + span.start, end: line.start + span.end })));
    const rest = trimSpan(text, { start: line.start + top.taken, end: line.end });
    if (rest.start < rest.end) kept.push(rest);
  }
  spans.push(...relatedLinks(text, kept));
  spans.push(...closingMatter(text, kept, known.publisher));
  return { spans: spans.sort((a, b) => a.start - b.start), dated };
}

interface Top {
  readonly spans: readonly Span[];
  /** How much of the line's front is not to be looked at again. */
  readonly taken: number;
  readonly expression: string | null;
}

const NOTHING: Top = { spans: [], taken: 0, expression: null };

function topFurniture(line: string, title: string | null, told: boolean): Top {
  const dateline = wholeDateline(line) ?? openingDateline(line, title) ?? townDateline(line) ?? datedTown(line) ?? arabicDateline(line);
  const length = dateline?.length ?? 0;
  const spans: Span[] = length > 0 ? [{ start: 0, end: length }] : [];
  const expression = dateline?.expression ?? null;
  const headline = title !== null && line.startsWith(title, length) ? length + title.length : -1;
  const glued = headline > 0 && headline < line.length && /^[\s.:|–—-]/.test(line.slice(headline));
  if (told && (glued || headline === line.length)) {
    return { spans: [{ start: 0, end: headline }], taken: headline, expression };
  }
  if (glued && line[headline] === ' ') {
    // The headline is told here for the first time: only the joint is cut, so that it ends as a sentence of its own.
    return { spans: [...spans, { start: headline, end: headline + 1 }], taken: headline, expression };
  }
  return { spans, taken: length, expression };
}

function repeatsTitle(text: string, kept: readonly Span[], title: string | null): boolean {
  return title !== null && kept.some((span) => text.slice(span.start, span.end).startsWith(title));
}

function closingMatter(text: string, kept: readonly Span[], publisher: string | null): Span[] {
  const spans: Span[] = [];
  for (const line of kept.slice(1).reverse()) {
    const words = text.slice(line.start, line.end);
    const length = endingLength(words, publisher);
    if (length > 0) spans.push({ start: line.end - length, end: line.end });
    if (length < words.length) break;
  }
  return spans;
}
