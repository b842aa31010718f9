import type { BoardParty } from '../board.ts';
import type { Parties } from '../parties.ts';
import type { Deal } from './deals.ts';

/** Parties and subgroups by id, as the reports name them most often. */
export function partiesIn(deal: Deal, parties: Parties): BoardParty[] {
  const named = deal.flatMap(({ agreement }) => agreement.parties);
  const mediating = new Set(deal.flatMap(({ agreement }) => agreement.mediators.map(({ id }) => id)));
  return gather(
    named.filter(({ id }) => !mediating.has(id)),
    parties,
  );
}

export function mediatorsOf(deal: Deal, parties: Parties): BoardParty[] {
  return gather(
    deal.flatMap(({ agreement }) => agreement.mediators),
    parties,
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly string[];
}

function gather(named: readonly Named[], parties: Parties): BoardParty[] {
  const byId = new Map<string, BoardParty>();
  for (const { id, name, claims } of named) {
    const before = byId.get(id);
    byId.set(id, before === undefined ? boardParty({ id, name, claims }, parties) : { ...before, claims: [...before.claims, ...claims] });
  }
  return [...byId.values()].sort((a, b) => b.claims.length - a.claims.length);
}

export function boardParty({ id, name, claims }: Named, parties: Parties): BoardParty {
  const whole = parties.whole(id);
  return { id, name: id === whole ? (parties.name(id) ?? name) : name, of: whole === id ? null : whole, claims };
}
