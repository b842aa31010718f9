import type { Claim, ClaimOf } from '../../claims/claim.ts';
import type { BoardTerm } from '../board.ts';
import type { Parties } from '../parties.ts';
import { type People, partOf, sortOf } from '../points/people.ts';
import type { Setting } from '../points/setting.ts';
import type { Deal } from './deals.ts';

type Term = ClaimOf<'term'>;

export interface PlacedTerm {
  readonly claim: Term;
  readonly setting: Pick<Setting, 'words' | 'native'>;
}

/** Rows of the board: clauses that bind the same party to the same thing are one row, over all reports. */
export function termsOf(deal: Deal, parties: Parties): BoardTerm[] {
  const rows = new Map<string, PlacedTerm[]>();
  for (const { claims, setting } of deal)
    for (const claim of claims.filter(isTerm)) {
      const key = clauseKey({ claim, setting }, parties);
      rows.set(key, [...(rows.get(key) ?? []), { claim, setting }]);
    }
  return [...rows.entries()].map(([, row]) => rowOf(row));
}

export const isTerm = (claim: Claim): claim is Term => claim.kind === 'term';

/** Class, who is bound, for whom: what makes two clauses one. Of other classes also the verb. */
function clauseKey({ claim, setting }: PlacedTerm, parties: Parties): string {
  const { body } = claim;
  const obligor = wholeOf(claim, 'obligor', parties);
  const bound = body.class === 'departure' || body.class === 'safe-passage' ? null : obligor;
  const { sort, part } = clausePeople({ claim, setting });
  const whom = body.class === 'guarantee' || body.class === 'registration' ? null : sort;
  const verb = body.class === 'other' ? body.action.toLowerCase() : null;
  return [body.class, bound, whom, part, verb].map(String).join('|');
}

/** The people whom a clause is about. */
export function clausePeople({ claim: { body }, setting }: PlacedTerm): Pick<People, 'sort' | 'part'> {
  const words = [body.obligor ?? '', body.action, body.object, body.beneficiary, ...body.limits].filter((one) => one !== null).join(' ');
  return { sort: sortOf(words, setting), part: partOf(words, setting) };
}

function wholeOf(claim: Claim, role: 'obligor' | 'guarantor', parties: Parties): string | null {
  return (claim.parties[role] ?? []).map(({ id }) => parties.whole(id) ?? id)[0] ?? null;
}

function rowOf(row: readonly PlacedTerm[]): BoardTerm {
  const fullest = [...row].sort((a, b) => b.claim.quote.exact.length - a.claim.quote.exact.length)[0]?.claim as Term;
  const last = row.at(-1)?.claim as Term;
  return {
    id: row[0]?.claim.id ?? '',
    class: fullest.body.class,
    action: fullest.quote.exact,
    obligor: row.map(({ claim }) => claim.body.obligor).find((name) => name !== null) ?? null,
    limits: [...new Set(row.flatMap(({ claim }) => claim.body.limits))],
    conditions: [
      ...new Set(row.flatMap(({ claim }) => [claim.body.onCondition, claim.body.inReturnFor]).filter((words) => words !== null)),
    ],
    modality: last.modality,
    claims: row.map(({ claim }) => claim.id),
  };
}
