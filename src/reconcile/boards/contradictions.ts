import type { Remark } from '../finding.ts';
import type { Known } from './boards.ts';
import type { Deal } from './deals.ts';

/** What cannot both be true, of the claims of the deal's reports on it, gravest known first. */
export function contradictionsOf(deal: Deal, { clusters }: Known): Remark[] {
  const reports = new Set(deal.map(({ report }) => report.id));
  const ofDeal = clusters.filter(({ topic }) => !topic.startsWith('figure') && !topic.startsWith('event:'));
  return ofDeal.flatMap(({ pairs }) =>
    pairs
      .filter(({ verdict, a, b }) => verdict === 'differs' && reports.has(a.setting.report.id) && reports.has(b.setting.report.id))
      .map(({ a, b, why }) => ({ text: { en: why, ar: why }, claims: [a.point.claim.id, b.point.claim.id] })),
  );
}
