import type { Agreement } from '../../agreements/agreement.ts';

/** An agreement without the claims that were left out; what rested on them alone goes too. */
export function agreementWithout(agreement: Agreement, gone: ReadonlySet<string>): Agreement {
  const stays = (id: string) => !gone.has(id);
  const named = <T extends { claims: string[] }>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ ...one, claims: one.claims.filter(stays) }))
      .filter(({ claims }, index) => claims.length > 0 || list[index]?.claims.length === 0);
  const milestones = agreement.milestones.filter(({ claim }) => stays(claim));
  return {
    ...agreement,
    parties: named(agreement.parties),
    mediators: named(agreement.mediators),
    guarantors: named(agreement.guarantors),
    versions: agreement.versions.map((version) => ({ ...version, terms: version.terms.filter(stays) })),
    terms: agreement.terms.filter(stays),
    positions: agreement.positions.filter(({ claim }) => stays(claim)),
    splits: named(agreement.splits),
    milestones,
    precedents: agreement.precedents.filter(stays),
    // Told from the last step, which may be one of those left out.
    status: milestones.length === agreement.milestones.length ? agreement.status : null,
  };
}
