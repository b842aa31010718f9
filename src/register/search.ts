import { queryWords, type SearchWord, searchWords } from '../languages/search.ts';
import { bodySpans } from '../reports/plain.ts';
import type { Report } from '../reports/report.ts';
import type { Filter } from '../store/filter.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import type { Span } from '../text/span.ts';

/** What a person looks for: all the words, and runs of them that must stand together. */
export interface Query {
  readonly words: readonly (readonly string[])[];
  readonly phrases: readonly (readonly (readonly string[])[])[];
}

/** Words as typed; those in quotation marks of any kind must stand together. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”«„]([^"“”«»„]+)["“”»„]/g)]
    .map((match) => queryWords(match[1] ?? ''))
    .filter((words) => words.length > 1);
  return { words: queryWords(text), phrases };
}

/** A stretch of the frozen text with the words that were found in it; offsets of the words count from its start. */
export interface Excerpt extends Span {
  readonly text: string;
  readonly marks: readonly Span[];
}

export interface SearchHit {
  readonly report: ReportRecord;
  readonly score: number;
  readonly excerpts: readonly Excerpt[];
}

export interface SearchPage {
  readonly total: number;
  /** False where the total is only a lower bound, or counts reports that hold the words but not the phrase. */
  readonly exact: boolean;
  readonly hits: readonly SearchHit[];
}

export interface SearchPlan {
  readonly query: Query;
  readonly filter: Filter;
  readonly order: 'best' | 'newest';
  readonly limit: number;
  readonly skip: number;
}

/** Reports that hold the words, with the passages that they stand in. */
export async function searchReports(store: Store, plan: SearchPlan): Promise<SearchPage> {
  const { query, filter, order, limit, skip } = plan;
  if (query.phrases.length > 0) return searchPhrases(store, plan);
  const { total, exact, hits } = await store.search({ words: query.words, filter, order, limit, skip });
  return {
    total,
    exact,
    hits: await Promise.all(hits.map(async (hit) => ({ ...hit, excerpts: await excerptsOf(store, hit.report, query) }))),
  };
}

const AT_ONCE = 50;
const LOOKED_THROUGH = 1_000;

/** The index knows which reports hold the words; that they stand together is seen in the text itself. */
async function searchPhrases(store: Store, { query, filter, order, limit, skip }: SearchPlan): Promise<SearchPage> {
  const hits: SearchHit[] = [];
  let total = 0;
  let end = false;
  for (let from = 0; !end && hits.length < skip + limit && from < LOOKED_THROUGH; from += AT_ONCE) {
    const page = await store.search({ words: query.words, filter, order, limit: AT_ONCE, skip: from });
    total = page.total;
    end = page.hits.length < AT_ONCE;
    for (const hit of page.hits) {
      const excerpts = await excerptsOf(store, hit.report, query);
      if (excerpts.length > 0) hits.push({ ...hit, excerpts });
    }
  }
  return { total: end ? hits.length : total, exact: end, hits: hits.slice(skip, skip + limit) };
}

async function excerptsOf(store: Store, { id }: ReportRecord, query: Query): Promise<Excerpt[]> {
  const extraction = query.words.length === 0 ? null : await store.extraction(id);
  if (extraction === null) return [];
  const { furniture } = JSON.parse(extraction.opened) as Pick<Report, 'furniture'>;
  return excerpts({ text: extraction.text, furniture }, query);
}

const LEAD = 60;
const WINDOW = 220;
const MOST = 3;

/** The passages of a report's body that hold what was looked for, those with most different words first; none where a phrase is missing. */
export function excerpts({ text, furniture }: Pick<Report, 'text' | 'furniture'>, query: Query): Excerpt[] {
  const words = bodySpans({ text, furniture }).flatMap((span) => shifted(searchWords(text.slice(span.start, span.end)), span.start));
  const phrases = query.phrases.map((phrase) => phraseSpans(words, phrase));
  if (phrases.some((spans) => spans.length === 0)) return [];
  const wanted = query.words.map((terms) => new Set(terms));
  const marks = words.flatMap((word) => {
    const which = wanted.findIndex((terms) => word.terms.some((term) => terms.has(term)));
    return which < 0
      ? []
      : [
          {
            start: word.start,
            end: word.end,
            which,
            inPhrase: phrases.some((spans) => spans.some((span) => span.start <= word.start && word.end <= span.end)),
          },
        ];
  });
  return windows(text, marks).map(({ start, end, within }) => ({
    start,
    end,
    text: text.slice(start, end),
    marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }));
}

function shifted(words: readonly SearchWord[], by: number): SearchWord[] {
  return words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
}

function phraseSpans(words: readonly SearchWord[], phrase: readonly (readonly string[])[]): Span[] {
  const meets = (word: SearchWord | undefined, terms: readonly string[]) => word?.terms.some((term) => terms.includes(term)) === true;
  return words.flatMap((word, at) => {
    if (!phrase.every((terms, offset) => meets(words[at + offset], terms))) return [];
    return [{ start: word.start, end: (words[at + phrase.length - 1] as SearchWord).end }];
  });
}

interface Mark extends Span {
  readonly which: number;
  readonly inPhrase: boolean;
}

interface Window extends Span {
  readonly within: readonly Mark[];
}

/** Windows that do not overlap: the best ones, in text order. */
function windows(text: string, marks: readonly Mark[]): Window[] {
  const chosen: Window[] = [];
  const candidates = marks.map((mark, at) => {
    const within = marks.slice(at, at + 20).filter(({ end }) => end <= mark.start + WINDOW - LEAD);
    return { within, value: new Set(within.map(({ which }) => which)).size + (within.some(({ inPhrase }) => inPhrase) ? 10 : 0) };
  });
  for (const { within } of candidates.sort((a, b) => b.value - a.value || (a.within[0]?.start ?? 0) - (b.within[0]?.start ?? 0))) {
    const first = within[0] as Mark;
    const span = widen(text, first.start - LEAD, first.start - LEAD + WINDOW);
    if (chosen.some((other) => span.start < other.end && other.start < span.end)) continue;
    chosen.push({ ...span, within: marks.filter((mark) => mark.start >= span.start && mark.end <= span.end) });
    if (chosen.length === MOST) break;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Cut between words, and not over a blank line. */
function widen(text: string, from: number, to: number): Span {
  let start = Math.max(0, from);
  while (start > 0 && /\S/.test(text[start - 1] as string) && from - start < 30) start -= 1;
  let end = Math.min(text.length, to);
  while (end < text.length && /\S/.test(text[end] as string) && end - to < 30) end += 1;
  return { start, end };
}
