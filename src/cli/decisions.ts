import type { Command } from 'commander';
import { openToAsk } from '../register/open.ts';
import { findReport } from '../register/stored-reading.ts';
import type { Run } from './command.ts';
import { decisionEntry } from './decision-entry.ts';
import { gradingEntry } from './grading-entry.ts';
import { judgementEntry } from './judgement-entry.ts';
import { printList } from './print-list.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface DecisionsFlags extends PrintFlags {
  readonly report?: string;
  readonly vanished?: boolean;
}

/** `sijill decisions` */
export function addDecisions(program: Command, run: Run): void {
  addPrintOptions(program.command('decisions').description('list what was decided, judged and graded, by whom and why'))
    .option('--report <id>', 'only on one report')
    .option('--vanished', 'only those whose claim no reading has any more')
    .action(async (flags: DecisionsFlags) => run.finish(await guarded(() => decisions(flags))));
}

async function decisions(flags: DecisionsFlags): Promise<number> {
  const store = await openToAsk(openPlan(flags));
  try {
    const report = flags.report === undefined ? null : await findReport(store, flags.report);
    if (typeof report === 'string') {
      printError(report);
      return 2;
    }
    const of = report === null ? {} : { report: report.id };
    const found = await store.decisions({ ...of, ...(flags.vanished && { vanished: true }) });
    const shown = ({ how }: { readonly how: string }) => !flags.vanished || how === 'vanished';
    const judged = (await store.judgements(of)).filter(shown);
    const graded = (await store.gradings(of)).filter(shown);
    const entries = [...found.map((one) => decisionEntry(one, new Map())), ...judged.map(judgementEntry), ...graded.map(gradingEntry)];
    await printList('Decisions', entries, flags.format);
    printError([counted(found.length, 'decision'), counted(judged.length, 'judgement'), counted(graded.length, 'grading')].join(', '));
    return 0;
  } finally {
    await store.close();
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
