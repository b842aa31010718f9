import { type Command, Option } from 'commander';
import type { Entry } from '../exports/listing.ts';
import { claimLine } from '../exports/words/claim.ts';
import { claimEntry } from '../exports/words/held-claim.ts';
import type { Query } from '../register/excerpts.ts';
import { openToAsk } from '../register/open.ts';
import { parseQuery, type SearchHit, searchReports } from '../register/search.ts';
import type { Filter } from '../store/filter.ts';
import type { Store, StoredClaim } from '../store/store.ts';
import type { Run } from './command.ts';
import { addFilterOptions, type FilterFlags, filterFrom } from './filter-options.ts';
import { reportEntry } from './list.ts';
import { printList } from './print-list.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface SearchFlags extends PrintFlags, FilterFlags {
  readonly claims?: boolean;
  readonly sort: 'best' | 'newest' | 'happened';
}

const SHOWN = 20;

/** `sijill search WORDS…` */
export function addSearch(program: Command, run: Run): void {
  const command = addPrintOptions(
    program.command('search').description('find reports, or claims, by words in either language and by what they say'),
  )
    .argument('[words...]', 'words in any form; "in quotation marks" they must stand together')
    .option('--claims', 'find claims whose quote holds the words')
    .addOption(
      new Option('--sort <order>', 'best match, newest, or (of claims) when it happened')
        .choices(['best', 'newest', 'happened'])
        .default('best'),
    );
  addFilterOptions(command, SHOWN).action(async (words: string[], flags: SearchFlags) =>
    run.finish(await guarded(() => search(words, flags))),
  );
}

/** Exit code 0 where something was found, 1 where nothing was. */
async function search(words: readonly string[], flags: SearchFlags): Promise<number> {
  const query = parseQuery(words.map((word) => (word.includes(' ') && words.length > 1 ? `"${word}"` : word)).join(' '));
  const store = await openToAsk(openPlan(flags));
  try {
    return flags.claims === true ? await findClaims(store, query, flags) : await findReports(store, query, flags);
  } finally {
    await store.close();
  }
}

async function findReports(store: Store, query: Query, flags: SearchFlags): Promise<number> {
  const filter = filterFrom(flags);
  const order = flags.sort === 'best' ? 'best' : 'newest';
  const { total, exact, hits } = await searchReports(store, { query, filter, order, limit: flags.limit, skip: flags.skip });
  const entries = await Promise.all(hits.map((hit) => hitEntry(store, hit, filter)));
  await printList('Search', entries, flags.format);
  printError(
    found(
      `${exact ? '' : 'more than '}${total} ${total === 1 ? 'report' : 'reports'}`,
      hits.length,
      flags,
      total > flags.skip + hits.length,
    ),
  );
  return hits.length > 0 ? 0 : 1;
}

const CLAIMS_SHOWN = 5;

async function hitEntry(store: Store, hit: SearchHit, filter: Filter): Promise<Entry> {
  const { report, excerpts } = hit;
  const claims = await claimsMeant(store, filter, report.id);
  const base = reportEntry(report);
  const rows = claims.slice(0, CLAIMS_SHOWN).map(({ claim }) => ['claim', `${claimLine(claim)} · “${claim.quote.exact}”`] as const);
  return { ...base, json: { ...hit, claims: claims.map(({ claim }) => claim) }, rows: [...base.rows, ...rows], passages: excerpts };
}

/** Where the filter speaks of claims, those of the report that meet it. */
async function claimsMeant(store: Store, filter: Filter, report: string): Promise<readonly StoredClaim[]> {
  const { publisher, language, reported, recorded, ...ofClaims } = filter;
  if (Object.keys(ofClaims).length === 0) return [];
  return (await store.claims({ filter: { ...filter, report }, words: [], order: 'recorded', limit: 100 })).claims;
}

async function findClaims(store: Store, { words }: Query, flags: SearchFlags): Promise<number> {
  const order = flags.sort === 'happened' ? 'happened' : 'recorded';
  const { claims, more, facets } = await store.claims({ filter: filterFrom(flags), words, order, limit: flags.limit, skip: flags.skip });
  const titles = new Map<string, string>();
  for (const { report } of claims) if (!titles.has(report)) titles.set(report, (await store.report(report))?.title ?? 'Untitled report');
  await printList(
    'Claims',
    claims.map((one) => claimEntry({ ...one, title: titles.get(one.report) ?? '' })),
    flags.format,
  );
  const kinds = Object.entries(facets.kind).map(([kind, count]) => `${kind} ${count}`);
  printError(found(`${facets.all ? '' : 'more than '}${kinds.join(', ') || '0'} claims`, claims.length, flags, more));
  return claims.length > 0 ? 0 : 1;
}

function found(what: string, shown: number, { skip, limit }: SearchFlags, more: boolean): string {
  return `${what} found, ${shown} shown${more ? `; more with --skip ${skip + limit}` : ''}`;
}
