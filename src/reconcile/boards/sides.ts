import type { BoardParty } from '../board.ts';
import type { Parties } from '../parties.ts';
import type { Deal } from './deals.ts';

/** How ids of groups without a name begin. */
const NAMELESS = 'group:';

/** Parties and subgroups by id, as the reports name them most often. */
export function partiesIn(deal: Deal, parties: Parties): BoardParty[] {
  const between = betweenIn(deal);
  const sides = deal.flatMap(({ agreement }) => agreement.parties).filter(({ id }) => !between.has(id));
  const named = sides.filter(({ id }) => !id.startsWith(NAMELESS));
  // "Fighters" beside two named sides are men of one of them, whichever report names the sides.
  return gather(new Set(named.map(({ id }) => id)).size >= 2 ? named : sides, parties);
}

export function mediatorsOf(deal: Deal, parties: Parties): BoardParty[] {
  const between = betweenIn(deal);
  return gather(
    deal.flatMap(({ agreement }) => agreement.mediators.filter(({ id }) => between.has(id))),
    parties,
  );
}

/** Whoever more reports have go between than be a side: one report that has a side mediate does not take it from the table. */
function betweenIn(deal: Deal): ReadonlySet<string> {
  const mediating = reportsBy(deal, 'mediators');
  const siding = reportsBy(deal, 'parties');
  return new Set([...mediating].filter(([id, reports]) => reports >= (siding.get(id) ?? 0)).map(([id]) => id));
}

function reportsBy(deal: Deal, as: 'mediators' | 'parties'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { agreement } of deal) for (const { id } of agreement[as]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
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
