import type { AsOf, ComparedReport } from './dossier.ts';

/** Day by which a report counts as known: the last day that its date allows, or the day of intake; ISO. */
export function knownDay(report: ComparedReport, clock: AsOf['clock']): string | null {
  const recorded = report.recorded?.slice(0, 10) ?? null;
  return clock === 'recorded' ? recorded : (report.published?.latest.slice(0, 10) ?? recorded);
}

/** Reports known by the end of the day asked for. One without any day is not known then: nothing says that it was. */
export function knownReports(reports: readonly ComparedReport[], asOf: AsOf | null): readonly ComparedReport[] {
  if (asOf === null) return reports;
  return reports.filter((report) => {
    const day = knownDay(report, asOf.clock);
    return day !== null && day <= asOf.day;
  });
}
