import { EVENT_NOUNS, type EventNoun } from '../../../languages/en/event-nouns.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';

/** The event noun at a token; a gerund only where it stands as a noun ("the shelling of", "shelling by"). */
export function eventNounAt(scope: Scope, index: number): EventNoun | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return null;
  const paired = pairedNoun(scope, index);
  if (paired !== null) return paired;
  // "causing fires", "relief flights"
  if (token.norm === 'fires' || token.norm === 'flights') return null;
  if (token.tag.startsWith('NN')) return EVENT_NOUNS.get(token.lemma) ?? EVENT_NOUNS.get(token.norm) ?? null;
  if (token.tag !== 'VBG') return null;
  const before = tokenAt(scope.sentence, index - 1);
  const next = tokenAt(scope.sentence, index + 1)?.norm ?? '';
  const nominal = /^(?:DT|PRP\$|POS|JJ)$/.test(before?.tag ?? '') || ['of', 'by'].includes(next);
  return nominal ? (EVENT_NOUNS.get(token.norm) ?? null) : null;
}

/** "an exchange of fire", "a prisoner swap": the two words name the event. */
function pairedNoun(scope: Scope, index: number): EventNoun | null {
  if (!['exchange', 'swap'].includes(tokenAt(scope.sentence, index)?.lemma ?? '') || !tokenAt(scope.sentence, index)?.tag.startsWith('NN'))
    return null;
  const of = tokenAt(scope.sentence, index + 1)?.norm === 'of' ? tokenAt(scope.sentence, index + 2)?.lemma : undefined;
  if (of === 'fire' || of === 'gunfire') return { type: 'clash', weight: 'strong' };
  const held = of ?? tokenAt(scope.sentence, index - 1)?.lemma ?? '';
  return ['prisoner', 'captive', 'detainee', 'hostage'].includes(held) ? { type: 'release', weight: 'bare' } : null;
}

/** "attack helicopter", "evacuation deal": the noun only says of what kind the next one is. */
export function isModified(scope: Scope, index: number): boolean {
  const next = tokenAt(scope.sentence, index + 1);
  const before = tokenAt(scope.sentence, index - 1)?.norm ?? '';
  if (next === undefined) return false;
  if (next.norm === '-' || before === '-') return true;
  const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(next.norm);
  return next.tag.startsWith('NN') && !day && next.lemma !== 'attempt' && tokenAt(scope.sentence, index)?.head === index + 1;
}
