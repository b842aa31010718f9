import type { ComparedReport } from '../../src/reconcile/dossier.ts';
import type { OriginGraph } from '../../src/reconcile/origin.ts';
import type { Parties } from '../../src/reconcile/parties.ts';

/** The innermost speaker by name: a stand-in. */
export function originsOf(reports: readonly ComparedReport[], _parties: Parties): OriginGraph {
  const groups = new Map<string, { claims: string[]; reports: Set<string>; type: string; name: string }>();
  for (const report of reports)
    for (const claim of report.claims) {
      const last = claim.attribution.at(-1);
      const own = last === undefined || last.type === 'publisher';
      const name = own ? `${report.publisher ?? report.id}` : last.source;
      const group = groups.get(name) ?? { claims: [], reports: new Set(), type: last?.type ?? 'unknown', name };
      group.claims.push(claim.id);
      group.reports.add(report.id);
      groups.set(name, group);
    }
  const origins = [...groups.values()].map(({ claims, reports: of, type, name }) => ({
    id: name,
    name,
    type,
    of: null,
    claims,
    reports: [...of],
    why: [],
  }));
  return { origins, links: [] };
}
