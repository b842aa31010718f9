import { WEAPONS } from '../../../languages/en/event-nouns.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { typeFrom } from './event-type.ts';
import { headAfter } from './parts.ts';
import { tightPhrase } from './phrase.ts';
import type { Seen } from './seen.ts';
import { isUnknownName, thingAt } from './things.ts';

const FALLING = new Set(['bomb', 'shell']);
const ON = new Set(['on', 'over', 'at', 'near', 'in']);

/** "Two barrel bombs on the market this morning": a line without a verb tells it by what fell and where. */
export function eventsByHeadline(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  if (tokens.some((token, at) => /^(?:VB[DZP]|MD)$/.test(token.tag) && !isCount(tokens, at))) return [];
  return tokens.flatMap((token, index) => {
    if (!token.tag.startsWith('NN') || !FALLING.has(WEAPONS.get(token.lemma) ?? '') || !ON.has(tokens[index + 1]?.norm ?? '')) return [];
    return fallenOn(scope, index) ?? [];
  });
}

/** "7 wounded, barrel bomb on the market": what became of a number is no verb of the line. */
function isCount(tokens: Scope['sentence']['tokens'], at: number): boolean {
  return tokens[at - 1]?.tag === 'CD' && /^(?:killed|wounded|injured|dead|hurt|missing)$/.test(tokens[at]?.norm ?? '');
}

function fallenOn(scope: Scope, weapon: number): Seen | null {
  const target = headAfter(scope, weapon + 2);
  const thing = thingAt(scope, target);
  if (target < 0 || !(thing.place || thing.target || isUnknownName(scope, target))) return null;
  return {
    scope,
    rule: 'weapon-on',
    type: typeFrom(scope, weapon) ?? 'attack',
    predicate: weapon,
    range: { from: tightPhrase(scope, weapon).from, to: tokenAt(scope.sentence, target) === undefined ? weapon + 1 : target + 1 },
    actor: -1,
    recipient: target,
    mover: -1,
    weapon,
    weight: 'noun',
    noun: weapon,
    modality: 'asserted',
    negated: false,
    route: null,
    stage: null,
    alleged: -1,
    notes: [],
  };
}
