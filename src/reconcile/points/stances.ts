import type { ActPoint } from './act.ts';
import type { Base } from './base.ts';
import { NOBODY } from './deeds.ts';
import { namedIn, type Setting, wholeIn } from './setting.ts';

const FOR = new Set(['accepts', 'accepts-with-conditions', 'willing']);

/** Where a party stands on a deal, or on conditions put to it. "All parties" is everybody: no party of its own. */
export function stancePoints({ claim, said, point }: Base, setting: Setting): ActPoint[] {
  if (claim.kind !== 'position') return [];
  const { words } = setting;
  const { body } = claim;
  const stance = FOR.has(body.stance) ? 'for' : body.stance === 'rejects' ? 'against' : byWords(said, setting);
  if (stance === null || !words.deal.test(body.toward ?? claim.quote.exact)) return [];
  const named = setting.parties.find(body.party ?? '') ?? namedIn(body.party ?? said, setting)[0] ?? null;
  const party = wholeIn(claim, ['holder'], setting) ?? named;
  if (party === null && !words.all.test(body.party ?? claim.quote.exact)) return [];
  const target = words.conditions.test(body.toward ?? '') ? 'conditions' : 'deal';
  return [{ ...point, act: 'stance', mode: 'fact', holds: 'yes', share: null, people: { ...NOBODY, party }, values: [stance, target] }];
}

function byWords(said: string, { words }: Setting): 'for' | 'against' | null {
  if (words.refusing.test(said)) return 'against';
  return words.accepting.test(said) ? 'for' : null;
}
