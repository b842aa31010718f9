import type { Command } from 'commander';
import { openToWrite } from '../register/open.ts';
import { findReport } from '../register/stored-reading.ts';
import type { Run } from './command.ts';
import { reportEntry } from './list.ts';
import { addMetadataOptions, type MetadataFlags, metadataCorrections } from './metadata-options.ts';
import { printList } from './print-list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface CorrectFlags extends PrintFlags, MetadataFlags {
  readonly reason?: string;
  readonly by?: string;
}

/** `sijill correct REPORT` */
export function addCorrect(program: Command, run: Run): void {
  const command = addPrintOptions(
    program.command('correct').description('put publisher, date, language… of a report right; what was found is kept beside'),
  )
    .argument('<report>', 'report id, or the first letters of it')
    .option('--title <words>', 'its title')
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who corrects; else SIJILL_BY, else your account');
  addMetadataOptions(command).action(async (id: string, flags: CorrectFlags) => run.finish(await guarded(() => correct(id, flags))));
}

async function correct(id: string, flags: CorrectFlags): Promise<number> {
  const corrections = metadataCorrections(flags, { by: actor(flags.by), reason: flags.reason ?? null });
  if (corrections.length === 0) {
    printError('sijill: nothing to correct; say what with --publisher, --published, --lang, --title, --address or --retrieved');
    return 2;
  }
  const store = await openToWrite(openPlan(flags));
  try {
    let report = await findReport(store, id);
    if (typeof report === 'string') {
      printError(report);
      return 2;
    }
    for (const correction of corrections) report = await store.correctReport(report.id, correction);
    await printList('Corrected', [reportEntry(report)], flags.format);
    printError(`its claims are as they were read; read it again with: sijill reread ${id}`);
    return 0;
  } finally {
    await store.close();
  }
}
