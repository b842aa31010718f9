import { RESTRICTED } from '../exports/bulk/format.ts';
import { sheetHtml } from '../exports/side-by-side/html.ts';
import type { Sheet } from '../exports/side-by-side/sheet.ts';
import { sheetText } from '../exports/side-by-side/text.ts';
import type { Dossier } from '../reconcile/dossier.ts';
import { maskStrings } from '../review/protect/mask.ts';
import { witnessNames } from '../review/protect/witnesses.ts';
import { outputLayout } from './command.ts';
import type { DossierFlags } from './dossier.ts';
import { printOut } from './streams.ts';

/** Prints a sheet as text or page; pages leave out the names of witnesses unless all is asked for. */
export async function printSheet(sheet: Sheet, dossier: Dossier, flags: DossierFlags): Promise<void> {
  if (flags.format === 'text') return printOut(sheetText(sheet, outputLayout(process.stdout.isTTY === true)));
  if (flags.full === true) return printOut(sheetHtml({ ...sheet, note: `${RESTRICTED}. ${sheet.note}` }));
  const names = dossier.reports.flatMap(({ claims }) => witnessNames(claims));
  return printOut(sheetHtml(maskStrings(sheet, [...new Set(names)])));
}

/** "20 reports, 208 claims, as reported by 14 Oct 2017". */
export function dossierNote({ reports, asOf }: Dossier): string {
  const claims = reports.reduce((sum, report) => sum + report.claims.length, 0);
  const when = asOf === null ? '' : `, as ${asOf.clock} by ${asOf.day}`;
  return `${reports.length} reports, ${claims} claims${when}; read by machine, judged by nobody unless it says so`;
}
