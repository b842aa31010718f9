import type { ActPoint } from './act.ts';
import type { Base } from './base.ts';
import { NOBODY } from './deeds.ts';
import { namedIn, type Setting, wholeIn } from './setting.ts';

const FOR = new Set(['accepts', 'willing']);

/** Where a party stands on a deal, or on conditions put to it. "All parties" is everybody: no party of its own. */
export function stancePoints({ claim, said, point }: Base, setting: Setting): ActPoint[] {
  if (claim.kind !== 'position') return [];
  const { words } = setting;
  const { body } = claim;
  const stance = stanceOf(body.stance) ?? byWords(said, setting);
  if (stance === null || !words.deal.test(body.toward ?? claim.quote.exact)) return [];
  const named = setting.parties.find(body.party ?? '') ?? namedIn(body.party ?? said, setting)[0] ?? null;
  const party = wholeIn(claim, ['holder'], setting) ?? named;
  if (party === null && !words.all.test(body.party ?? claim.quote.exact)) return [];
  const target = words.conditions.test(body.toward ?? '') ? 'conditions' : 'deal';
  return [{ ...point, act: 'stance', mode: 'fact', holds: 'yes', share: null, people: { ...NOBODY, party }, values: [stance, target] }];
}

/** A yes on conditions is neither the yes nor the no that others tell of. */
function stanceOf(stance: string): 'for' | 'against' | 'on-conditions' | null {
  if (stance === 'accepts-with-conditions') return 'on-conditions';
  if (FOR.has(stance)) return 'for';
  return stance === 'rejects' ? 'against' : null;
}

function byWords(said: string, { words }: Setting): 'for' | 'against' | null {
  if (words.refusing.test(said)) return 'against';
  return words.accepting.test(said) ? 'for' : null;
}
