import type { Finding, Remark } from '../finding.ts';
import type { Deal } from './deals.ts';

/** Contradictions on deals with the reports of their two claims, by the report of the first. */
export type Contradicting = ReadonlyMap<string, readonly Contradiction[]>;

interface Contradiction {
  readonly remark: Remark;
  readonly other: string;
}

/** True of topics that boards tell of: no counts, no attacks. */
export function isOfDeals(topic: string): boolean {
  return !topic.startsWith('figure') && !topic.startsWith('event:');
}

export function contradictionsByReport(
  findings: Iterable<Pick<Finding, 'topic' | 'dissent'>>,
  reportOf: ReadonlyMap<string, string>,
): Contradicting {
  const found = new Map<string, Contradiction[]>();
  for (const { topic, dissent } of findings) {
    if (!isOfDeals(topic)) continue;
    for (const remark of dissent) {
      const [report, other] = remark.claims.map((claim) => reportOf.get(claim));
      if (report === undefined || other === undefined) continue;
      const of = found.get(report);
      if (of === undefined) found.set(report, [{ remark, other }]);
      else of.push({ remark, other });
    }
  }
  return found;
}

/** What cannot both be true, of the claims of the deal's reports. */
export function contradictionsOf(deal: Deal, byReport: Contradicting): Remark[] {
  const reports = new Set(deal.map(({ report }) => report.id));
  return [...reports]
    .flatMap((report) => byReport.get(report) ?? [])
    .filter(({ other }) => reports.has(other))
    .map(({ remark }) => remark)
    .sort(byClaims);
}

function byClaims({ claims: a }: Remark, { claims: b }: Remark): number {
  return a.join(' ') < b.join(' ') ? -1 : 1;
}
