import type { Command } from 'commander';
import { comparisonsDocument, comparisonsSheet } from '../exports/side-by-side/comparisons.ts';
import { quotesOf } from '../exports/side-by-side/quotes.ts';
import { compareReports } from '../reconcile/compare.ts';
import { findingsOf } from '../reconcile/findings.ts';
import { judgedComparisons } from '../reconcile/judged.ts';
import type { Run } from './command.ts';
import { addDossierOptions, type DossierFlags, dossierOf, forFormat } from './dossier.ts';
import { addPlaceOptions } from './knowledge-options.ts';
import { dossierNote, printSheet } from './print-sheet.ts';
import { guarded } from './register-options.ts';
import { printOut } from './streams.ts';

/** `sijill compare [PATH…]` */
export function addCompare(program: Command, run: Run): void {
  const command = program
    .command('compare')
    .description('set the claims of many reports side by side: what agrees, contradicts, changes, and who rests on whom')
    .argument('[path...]', 'files, folders or quoted globs to read on the fly; without them the register');
  addPlaceOptions(addDossierOptions(command)).action(async (paths: string[], flags: DossierFlags) =>
    run.finish(await guarded(() => compare(paths, flags, run))),
  );
}

async function compare(paths: readonly string[], flags: DossierFlags, run: Run): Promise<number> {
  const whole = await dossierOf(paths, flags, run);
  if (whole === null) return 2;
  const dossier = forFormat(whole, flags);
  const comparisons = judgedComparisons(compareReports(dossier.reports, dossier.parties), dossier.judgements);
  const quotes = quotesOf(dossier.reports);
  if (flags.format === 'json') {
    const document = { ...comparisonsDocument(comparisons, dossier.origins, quotes), asOf: dossier.asOf, findings: findingsOf(dossier) };
    await printOut(`${JSON.stringify(document)}\n`);
    return 0;
  }
  await printSheet(comparisonsSheet(comparisons, quotes, { note: dossierNote(dossier), most: flags.limit }), dossier, flags);
  return 0;
}
