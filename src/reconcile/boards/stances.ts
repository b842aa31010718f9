import type { ClaimOf } from '../../claims/claim.ts';
import type { Board, BoardStance } from '../board.ts';
import { toldDay } from '../points/setting.ts';
import type { Known } from './boards.ts';
import type { Deal } from './deals.ts';
import { boardParty } from './sides.ts';
import { type Target, targetsOf } from './targets.ts';

const FOR = new Set(['accepts', 'accepts-with-conditions', 'willing']);

/** Where each party stood, day by day; one row for the same stance of the same party on the same day. */
export function stancesOf(
  deal: Deal,
  { parties, originOf, ...board }: Pick<Known, 'parties' | 'originOf'> & Pick<Board, 'terms' | 'versions'>,
): BoardStance[] {
  const rows = new Map<string, BoardStance>();
  const targetOf = targetsOf(deal, board);
  for (const telling of deal)
    for (const claim of telling.claims) {
      if (claim.kind !== 'position' || claim.body.party === null) continue;
      const holder = claim.parties.holder?.[0] ?? null;
      const day = claim.time?.latest ?? toldDay(telling.setting);
      const target = targetOf(claim, telling);
      const id = holder?.id ?? claim.body.party;
      const key = [id, claim.body.stance, day, keyOf(claim, target)].join('|');
      const origin = originOf.get(claim.id);
      const before = rows.get(key);
      rows.set(key, {
        party:
          holder === null
            ? { id: null, name: claim.body.party, of: null, claims: [claim.id] }
            : boardParty({ id: holder.id, name: holder.name, claims: [claim.id] }, parties),
        stance: claim.body.stance,
        ...target,
        conditions: [...(before?.conditions ?? []), ...claim.body.conditions],
        day,
        origins: [...new Set([...(before?.origins ?? []), ...(origin === undefined ? [] : [origin])])],
        split: false,
        claims: [...(before?.claims ?? []), claim.id],
      });
    }
  const all = [...rows.values()].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
  const together = new Map<string, BoardStance[]>();
  for (const stance of all) together.set(momentOf(stance), [...(together.get(momentOf(stance)) ?? []), stance]);
  return all.map((stance) => ({ ...stance, split: together.get(momentOf(stance))?.some((other) => areSplit(stance, other)) === true }));
}

const keyOf = ({ body }: ClaimOf<'position'>, { term, version }: Target): string => term ?? version ?? body.toward ?? '';

const momentOf = ({ party, day }: BoardStance): string => `${party.of ?? party.id} ${day}`;

/** Opposed stances inside one whole at one time. */
function areSplit(a: BoardStance, b: BoardStance): boolean {
  const [wholeA, wholeB] = [a.party.of ?? a.party.id, b.party.of ?? b.party.id];
  if (a === b || wholeA === null || wholeA !== wholeB || a.day !== b.day || a.term !== b.term) return false;
  return (FOR.has(a.stance) && b.stance === 'rejects') || (FOR.has(b.stance) && a.stance === 'rejects');
}
