import type { Board } from '../board.ts';
import type { Parties } from '../parties.ts';
import type { Deal } from './deals.ts';
import { boardParty } from './sides.ts';

/** Who vouches for what; the same of the same party from several reports is one. */
export function guaranteesOf(deal: Deal, parties: Parties): Board['guarantees'] {
  const rows = new Map<string, Board['guarantees'][number]>();
  for (const { agreement } of deal)
    for (const { id, name, of, claims } of agreement.guarantors) {
      const key = `${parties.whole(id) ?? id}|${of.toLowerCase()}`;
      const before = rows.get(key);
      rows.set(key, { party: boardParty({ id, name, claims }, parties), of, claims: [...(before?.claims ?? []), ...claims] });
    }
  return [...rows.values()];
}
