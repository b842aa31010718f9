import type { Command } from 'commander';
import { openToWrite } from '../register/open.ts';
import { findReport } from '../register/stored-reading.ts';
import type { Forgotten } from '../store/store.ts';
import type { Run } from './command.ts';
import { printList } from './print-list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface ForgetFlags extends PrintFlags {
  readonly reason?: string;
  readonly by?: string;
  readonly withoutTrace?: boolean;
  readonly finish?: boolean;
}

/** `sijill forget REPORT --reason WORDS` */
export function addForget(program: Command, run: Run): void {
  addPrintOptions(program.command('forget').description('destroy what the register holds of a report; a tombstone stays'))
    .argument('[report]', 'report id, or the first letters of it')
    .option('--reason <words>', 'why; stands on the tombstone')
    .option('--without-trace', 'do not know the same bytes again')
    .option('--finish', 'wipe what an earlier forgetting could not')
    .option('--by <name>', 'who forgets; else SIJILL_BY, else your account')
    .action(async (report: string | undefined, flags: ForgetFlags) => run.finish(await guarded(() => forget(report, flags))));
}

/** Exit code 0 where the words are gone, 1 where the file could not be wiped yet. */
async function forget(asked: string | undefined, flags: ForgetFlags): Promise<number> {
  if (flags.finish !== true && (asked === undefined || !flags.reason?.trim())) {
    printError('sijill: say which report and why: sijill forget REPORT --reason "asked by the family"');
    return 2;
  }
  const store = await openToWrite(openPlan(flags));
  try {
    if (flags.finish === true) return finish(await store.wipe());
    const report = await findReport(store, asked ?? '');
    if (typeof report === 'string') {
      printError(report);
      return 2;
    }
    const forgetting = { reason: flags.reason ?? '', by: actor(flags.by), traceless: flags.withoutTrace === true };
    const done = await store.forget(report.id, forgetting);
    await printList('Forgotten', [entry(report.number, done)], flags.format);
    return finish(done.wiped);
  } finally {
    await store.close();
  }
}

function entry(number: number, { gradings, backups, wiped }: Forgotten) {
  const rows: (readonly [string, string])[] = backups.map(({ file, at }) => [
    'still in',
    `${file} of ${at.slice(0, 16).replace('T', ' ')}: destroy this backup too`,
  ]);
  if (gradings > 0)
    rows.push(['went too', `${gradings} ${gradings === 1 ? 'grade' : 'grades'} of findings that rested on it; grade them again`]);
  return {
    json: { number, gradings, backups, wiped },
    title: `Report number ${number} is forgotten`,
    rows,
  };
}

function finish(wiped: boolean): number {
  if (wiped) return 0;
  printError(
    'its words may still stand in free space of the file: another program uses it, or the disk is full; run later: sijill forget --finish',
  );
  return 1;
}
