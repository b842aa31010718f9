import type { Command } from 'commander';
import type { Format } from '../exports/index.ts';
import type { Entry } from '../exports/listing.ts';
import { languageWords, publishedWords, shortId } from '../exports/words/register.ts';
import { type CopyFamily, copiesOf } from '../register/copies.ts';
import { openToAsk } from '../register/open.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Run } from './command.ts';
import { addFilterOptions, type FilterFlags, filterFrom } from './filter-options.ts';
import { printList } from './print-list.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface ListFlags extends PrintFlags, FilterFlags {
  readonly unread?: boolean;
}

const SHOWN = 50;

/** `sijill list` */
export function addList(program: Command, run: Run): void {
  const command = addPrintOptions(program.command('list').description('list the reports of the register, the newest first'));
  addFilterOptions(command, SHOWN)
    .option('--unread', 'only reports that were not read yet')
    .action(async (flags: ListFlags) => run.finish(await guarded(() => list(flags))));
}

async function list(flags: ListFlags): Promise<number> {
  const store = await openToAsk(openPlan(flags));
  try {
    const filter = { ...filterFrom(flags), ...(flags.unread && { unread: true }) };
    const found = await store.reports(filter, { limit: flags.limit + 1, skip: flags.skip });
    const shown = found.slice(0, flags.limit);
    const families = await copiesOf(
      store,
      shown.map(({ id }) => id),
    );
    await printList(
      'Reports',
      folded(shown, families, flags.format).map((one) => withCopies(one, families)),
      flags.format,
    );
    const { reports, claims, unread } = await store.counts();
    const more = found.length > shown.length ? `, more with --skip ${flags.skip + flags.limit}` : '';
    printError(
      `${shown.length} of ${reports} reports${more}; ${claims} claims in all${unread > 0 ? `, ${unread} reports not read yet` : ''}`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** For a person copies stand under the first of those that are listed; a program is told of each report. */
function folded(reports: readonly ReportRecord[], families: ReadonlyMap<string, CopyFamily>, format: Format): readonly ReportRecord[] {
  if (format === 'json') return reports;
  const chosen = new Map<CopyFamily, string>();
  for (const { id } of reports) {
    const family = families.get(id);
    if (family !== undefined && (!chosen.has(family) || family.first.id === id)) chosen.set(family, id);
  }
  return reports.filter(({ id }) => {
    const family = families.get(id);
    return family === undefined || chosen.get(family) === id;
  });
}

function withCopies(report: ReportRecord, families: ReadonlyMap<string, CopyFamily>): Entry {
  const entry = reportEntry(report);
  const family = families.get(report.id);
  if (family === undefined) return entry;
  const others = [family.first, ...family.copies].filter(({ id }) => id !== report.id);
  const row = (other: ReportRecord) =>
    [
      other.id === family.first.id ? 'copy of' : report.id === family.first.id ? 'copy' : 'like',
      `${other.publisher ?? other.title ?? other.provenance.name ?? ''}, ${publishedWords(other.published)} (${shortId(other.id)})`,
    ] as const;
  const json = { ...report, first: family.first.id, copies: family.copies.map(({ id }) => id) };
  return { ...entry, json, rows: [...entry.rows, ...others.slice(0, MOST_COPIES).map(row), ...more(others.length)] };
}

const MOST_COPIES = 8;

function more(count: number): (readonly [string, string])[] {
  return count > MOST_COPIES ? [['', `and ${count - MOST_COPIES} more`]] : [];
}

export function reportEntry(report: ReportRecord): Entry {
  const { id, publisher, published, language, reading, provenance } = report;
  return {
    json: report,
    title: report.title ?? provenance.name?.split(/[\\/]/).at(-1) ?? 'Untitled report',
    rows: [
      ['id', shortId(id)],
      ['publisher', `${publisher ?? 'not known'}, ${publishedWords(published)}`],
      ['language', languageWords(language)],
      ['claims', reading === null ? 'not read yet' : String(reading.claims)],
      ['file', fileWords(report)],
    ],
  };
}

export function fileWords({ provenance, added }: ReportRecord): string {
  const { name, container } = provenance;
  // Files of an archive are named with it before them; pages of a web archive by their address.
  const inside = container === null || name?.startsWith(container.name) ? '' : ` in ${container.name}`;
  return `${name ?? 'unnamed'}${inside}, taken in ${added.slice(0, 16).replace('T', ' ')}`;
}
