import type { Board } from '../../reconcile/board.ts';
import type { ComparedReport } from '../../reconcile/dossier.ts';
import type { Parties } from '../../reconcile/parties.ts';
import { ROLES } from '../contract/findings.ts';

export interface Role {
  readonly term: string;
  readonly party: string;
  readonly role: (typeof ROLES)[number];
  readonly claims: string[];
}

/** Who owes a term, for whom it is, who vouches for it, to whom it is put: as its claims name them. */
export function rolesIn(board: Board, reports: readonly Pick<ComparedReport, 'id' | 'claims'>[], parties: Parties): Role[] {
  const inside = new Set(board.reports);
  const claims = new Map(
    reports.filter(({ id }) => inside.has(id)).flatMap((report) => report.claims.map((claim) => [claim.id, claim] as const)),
  );
  const roles = new Map<string, Role>();
  for (const term of board.terms) {
    for (const id of term.claims) {
      for (const role of ROLES) {
        for (const named of claims.get(id)?.parties[role] ?? []) {
          const party = parties.whole(named.id) ?? named.id;
          const key = `${term.id} ${party} ${role}`;
          roles.set(key, { term: term.id, party, role, claims: [...new Set([...(roles.get(key)?.claims ?? []), id])] });
        }
      }
    }
  }
  return [...roles.values()];
}
