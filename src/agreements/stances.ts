import type { ClaimOf } from '../claims/claim.ts';
import type { Context } from '../claims/kind.ts';
import type { Stance } from '../claims/position/body.ts';
import type { Agreement } from './agreement.ts';
import { type DealClaim, mentionOf, wholeOf } from './deal-claim.ts';

type Stand = Agreement['positions'][number];
type Split = Agreement['splits'][number];

/** Where each party stands, in the order told. */
export function standsOf(claims: readonly DealClaim[]): Stand[] {
  return positionsIn(claims).map(({ id, body, parties }) => ({
    party: body.party ?? 'a party that is not named',
    partyId: parties.holder?.[0]?.id ?? null,
    stance: body.stance,
    toward: body.toward,
    claim: id,
  }));
}

const YES: ReadonlySet<Stance> = new Set(['accepts', 'accepts-with-conditions', 'willing']);
const NO: ReadonlySet<Stance> = new Set(['rejects']);

/** A yes and a no inside one party, held by two different parts of it: leaders refuse, their fighters are willing. */
export function splitsOf(context: Context, claims: readonly DealClaim[]): Split[] {
  const held = new Map<string, { id: string; stance: Stance; claim: string }[]>();
  for (const { id, body, parties } of positionsIn(claims)) {
    const party = parties.holder?.[0];
    const mention = party === undefined ? null : mentionOf(context, party);
    if (party === undefined || mention === null || mention.partyKind === 'unresolved') continue;
    const whole = wholeOf(mention);
    held.set(whole, [...(held.get(whole) ?? []), { id: party.id, stance: body.stance, claim: id }]);
  }
  return [...held].flatMap(([party, stands]) => {
    const yes = stands.filter((one) => YES.has(one.stance));
    const no = stands.filter((one) => NO.has(one.stance) && yes.some((other) => other.id !== one.id));
    return no.length === 0 ? [] : [{ party, claims: [...no, ...yes].map((one) => one.claim) }];
  });
}

function positionsIn(claims: readonly DealClaim[]): ClaimOf<'position'>[] {
  return claims.filter((claim) => claim.kind === 'position' && claim.aside === null) as ClaimOf<'position'>[];
}
