import { type SearchWord, searchWords } from '../languages/search.ts';
import { bodySpans } from '../reports/plain.ts';
import type { Report } from '../reports/report.ts';
import type { Span } from '../text/span.ts';

/** What a person looks for: all the words, and runs of them that must stand together. */
export interface Query {
  readonly words: readonly (readonly string[])[];
  readonly phrases: readonly (readonly (readonly string[])[])[];
}

/** A stretch of the frozen text with the words that were found in it; offsets of the words count from its start. */
export interface Excerpt extends Span {
  readonly text: string;
  readonly marks: readonly Span[];
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
  return windows({ text, furniture }, marks).map(({ start, end, within }) => ({
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
function windows(report: Pick<Report, 'text' | 'furniture'>, marks: readonly Mark[]): Window[] {
  const runs = bodyRuns(report);
  const chosen: Window[] = [];
  const candidates = marks.map((mark, at) => {
    const run = runs.find(({ start, end }) => start <= mark.start && mark.end <= end) ?? mark;
    const last = Math.min(run.end, mark.start + WINDOW - LEAD);
    const within = marks.slice(at, at + 20).filter(({ end }) => end <= last);
    return { mark, run, value: new Set(within.map(({ which }) => which)).size + (within.some(({ inPhrase }) => inPhrase) ? 10 : 0) };
  });
  for (const { mark, run } of candidates.sort((a, b) => b.value - a.value || a.mark.start - b.mark.start)) {
    const span = widen(report.text, run, mark.start - LEAD);
    if (chosen.some((other) => span.start < other.end && other.start < span.end)) continue;
    chosen.push({ ...span, within: marks.filter(({ start, end }) => start >= span.start && end <= span.end) });
    if (chosen.length === MOST) break;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Stretches of body with nothing but blanks between their parts: an excerpt goes over no header and no menu. */
function bodyRuns(report: Pick<Report, 'text' | 'furniture'>): Span[] {
  const runs: Span[] = [];
  for (const span of bodySpans(report)) {
    const before = runs.at(-1);
    if (before !== undefined && report.text.slice(before.end, span.start).trim() === '')
      runs[runs.length - 1] = { ...before, end: span.end };
    else runs.push(span);
  }
  return runs;
}

/** A window of the run, cut between words. */
function widen(text: string, run: Span, from: number): Span {
  const to = from + WINDOW;
  let start = Math.max(run.start, from);
  while (start > run.start && /\S/.test(text[start - 1] as string) && from - start < 30) start -= 1;
  let end = Math.min(run.end, to);
  while (end < run.end && /\S/.test(text[end] as string) && end - to < 30) end += 1;
  return { start, end };
}
