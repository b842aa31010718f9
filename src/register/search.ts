import { queryWords } from '../languages/search.ts';
import type { Report } from '../reports/report.ts';
import type { Filter } from '../store/filter.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import { type Excerpt, excerpts, type Query } from './excerpts.ts';

/** Words as typed; those in quotation marks of any kind must stand together. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”«„]([^"“”«»„]+)["“”»„]/g)]
    .map((match) => queryWords(match[1] ?? ''))
    .filter((words) => words.length > 1);
  return { words: queryWords(text), phrases };
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
