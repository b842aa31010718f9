import type { AsOf, ComparedReport } from './dossier.ts';
import { isKnown } from './from-reading.ts';

/** Day by which a report counts as known: the last day that its date allows, or the day of intake; ISO. */
export function knownDay(report: ComparedReport, clock: AsOf['clock']): string | null {
  const recorded = report.recorded?.slice(0, 10) ?? null;
  return clock === 'recorded' ? recorded : (report.published?.latest.slice(0, 10) ?? recorded);
}

/** Reports known by the end of the day asked for. */
export function knownReports(reports: readonly ComparedReport[], asOf: AsOf | null): readonly ComparedReport[] {
  return asOf === null ? reports : reports.filter((report) => isKnown(report, asOf));
}
