import type { Command } from 'commander';
import { findingsSheet } from '../exports/side-by-side/findings.ts';
import { quotesOf } from '../exports/side-by-side/quotes.ts';
import { findingsOf } from '../reconcile/findings.ts';
import type { Run } from './command.ts';
import { addDossierOptions, type DossierFlags, dossierOf, forFormat } from './dossier.ts';
import { addPlaceOptions } from './knowledge-options.ts';
import { dossierNote, printSheet } from './print-sheet.ts';
import { guarded } from './register-options.ts';
import { printOut } from './streams.ts';

/** `sijill findings [PATH…]` */
export function addFindings(program: Command, run: Run): void {
  const command = program
    .command('findings')
    .description('what the reports jointly say, question by question: who holds what, how many origins, what changed')
    .argument('[path...]', 'files, folders or quoted globs to read on the fly; without them the register');
  addPlaceOptions(addDossierOptions(command)).action(async (paths: string[], flags: DossierFlags) =>
    run.finish(await guarded(() => findings(paths, flags, run))),
  );
}

async function findings(paths: readonly string[], flags: DossierFlags, run: Run): Promise<number> {
  const whole = await dossierOf(paths, flags, run);
  if (whole === null) return 2;
  const dossier = forFormat(whole, flags);
  const found = findingsOf(dossier);
  if (flags.format === 'json') {
    await printOut(found.map((finding) => `${JSON.stringify({ schema: 'sijill-finding/1', ...finding })}\n`).join(''));
    return 0;
  }
  const around = { quotes: quotesOf(dossier.reports), origins: dossier.origins, note: dossierNote(dossier), most: flags.limit };
  await printSheet(findingsSheet(found, around), dossier, flags);
  return 0;
}
