import type { Cluster } from '../cluster.ts';
import type { PointPair } from '../compare.ts';
import type { Verdict } from '../comparison.ts';
import type { Remark } from '../finding.ts';
import { remarksOf } from '../remarks.ts';
import type { Deal } from './deals.ts';

/** Contradicting pairs on deals by the report of the first claim, over all clusters. */
export function contradictionsByReport(clusters: readonly Cluster[]): ReadonlyMap<string, readonly PointPair[]> {
  const found = new Map<string, PointPair[]>();
  for (const { topic, pairs } of clusters) {
    if (topic.startsWith('figure') || topic.startsWith('event:')) continue;
    for (const pair of pairs) {
      if (pair.verdict !== 'differs') continue;
      const of = found.get(pair.a.setting.report.id);
      if (of === undefined) found.set(pair.a.setting.report.id, [pair]);
      else of.push(pair);
    }
  }
  return found;
}

const CONTRADICTING: ReadonlySet<Verdict> = new Set(['differs']);

/** What cannot both be true, of the claims of the deal's reports on it. */
export function contradictionsOf(deal: Deal, byReport: ReadonlyMap<string, readonly PointPair[]>): Remark[] {
  const reports = new Set(deal.map(({ report }) => report.id));
  const pairs = [...reports].flatMap((report) => byReport.get(report) ?? []).filter(({ b }) => reports.has(b.setting.report.id));
  return remarksOf(pairs, CONTRADICTING);
}
