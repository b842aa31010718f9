import { openToAsk } from '../../src/register/open.ts';
import { parseQuery, searchReports } from '../../src/register/search.ts';
import type { Filter } from '../../src/store/filter.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryWords, print } from '../speed/measure.ts';

const ROUNDS = 100;

const SEARCHES: readonly (readonly [label: string, words: readonly string[], filter: Filter])[] = [
  ['common words, Arabic', ['مدني', 'هدنة', 'غارة', 'مقاتل'], {}],
  ['rare words, Arabic', ['سهيل', 'قنديل', 'مرجان', 'ياقوت'], {}],
  ['common words, English', ['civilian', 'ceasefire', 'market', 'fighter'], {}],
  ['rare words, English', ['lantern', 'quarry', 'orchard', 'viaduct'], {}],
  ['two words', ['مدني سوق', 'civilian market', 'هدنة تعز', 'buses Homs'], {}],
  ['word and language', ['Aleppo', 'market', 'talks', 'ceasefire'], { language: 'en', reported: { from: '2016-05-01', to: '2016-05-31' } }],
];

const FACETS: readonly (readonly [label: string, filter: Filter])[] = [
  ['one kind', { kind: 'figure' }],
  ['measure and place', { type: 'killed', place: 'Aleppo' }],
  ['kind, language, publisher', { kind: 'term', language: 'ar', publisher: 'Generated 7' }],
  ['place and days of publication', { place: 'Taiz', reported: { from: '2016-01-01', to: '2016-12-31' } }],
  ['box', { box: { west: 38, south: 35, east: 40, north: 37 } }],
  ['days of happening', { happened: { from: '2016-05-01', to: '2016-05-07' } }],
  ['days, far back', { happened: { from: '2014-05-01', to: '2014-05-03' } }],
];

/** Times what the desk asks most: searches with their passages, and pages of claims with their counts. */
export async function askRegister(folder: string, read: boolean): Promise<void> {
  const store = await openToAsk({ folder, onWait: () => {} });
  for (const [label, words, filter] of SEARCHES) {
    const times = await timed(words, (query) =>
      searchReports(store, { query: parseQuery(query), filter, order: 'best', limit: 20, skip: 0 }),
    );
    print(`search: ${label}`, times);
  }
  if (read)
    for (const [label, filter] of FACETS) print(`claims: ${label}`, await timed([0, 10, 50, 100], (skip) => page(store, filter, skip)));
  print('memory of the asking process', memoryWords(process.memoryUsage().rss / 1024 ** 2));
  await store.close();
}

function page(store: Store, filter: Filter, skip: number) {
  return store.claims({ filter, words: [], order: 'recorded', limit: 50, skip });
}

/** Time until the answer, and processor time: what it would be on a machine that does nothing else. */
async function timed<T>(inputs: readonly T[], ask: (input: T) => Promise<unknown>): Promise<string> {
  const [waits, works]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    await ask(inputs[round % inputs.length] as T);
    const { user, system } = process.cpuUsage(used);
    waits.push(performance.now() - started);
    works.push((user + system) / 1000);
  }
  return `p50 ${at(waits, 0.5)} ms, p95 ${at(waits, 0.95)} ms; processor p50 ${at(works, 0.5)} ms, p95 ${at(works, 0.95)} ms`;
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
