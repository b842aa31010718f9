import type { Command } from 'commander';
import type { Entry } from '../exports/listing.ts';
import { languageWords, publishedWords, shortId } from '../exports/words/register.ts';
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
    await printList('Reports', shown.map(reportEntry), flags.format);
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

export function reportEntry(report: ReportRecord): Entry {
  const { id, publisher, published, language, reading, provenance } = report;
  return {
    json: report,
    title: report.title ?? provenance.name ?? 'Untitled report',
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
  const inside = provenance.container === null ? '' : ` in ${provenance.container.name}`;
  return `${provenance.name ?? 'unnamed'}${inside}, taken in ${added.slice(0, 16).replace('T', ' ')}`;
}
