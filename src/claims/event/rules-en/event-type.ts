import { EVENT_NOUNS, MODIFIER_TYPES, WEAPON_EVENTS, WEAPONS } from '../../../languages/en/event-nouns.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';

/** The type that the event noun or weapon at `index` gives; null where it gives none. */
export function typeFrom(scope: Scope, index: number): EventType | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return null;
  if (token.lemma === 'bomber' && tokenAt(scope.sentence, index - 1)?.lemma === 'suicide') return 'bombing';
  const weapon = WEAPONS.get(token.lemma);
  const noun = EVENT_NOUNS.get(token.lemma);
  if (noun !== undefined) return modifiedType(scope, index) ?? noun.type;
  if (token.lemma === 'bomb' && tokenAt(scope.sentence, index - 1)?.lemma === 'barrel') return 'airstrike';
  return weapon === undefined ? null : WEAPON_EVENTS[weapon];
}

/** "mortar attack", "suicide car bomb attack", "an attack with mortars". */
export function modifiedType(scope: Scope, index: number): EventType | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokenAt(scope.sentence, at);
    if (token === undefined || !/^(?:NN|JJ|VBG|VBN|HYPH|CD|IN|RB)/.test(token.tag)) break;
    if (token.tag === 'IN' && token.norm !== 'air') break;
    const found = MODIFIER_TYPES.get(token.lemma) ?? MODIFIER_TYPES.get(token.norm);
    if (found !== undefined) return found;
  }
  return null;
}
