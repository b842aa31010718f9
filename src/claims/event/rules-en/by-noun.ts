import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';
import { eventNounAt, isModified } from './event-noun.ts';
import { phraseOf } from './event-phrase.ts';
import { modifiedType, typeFrom } from './event-type.ts';
import { castOf } from './noun-cast.ts';
import { doer, isDay } from './parts.ts';
import type { Seen } from './seen.ts';
import { type Found, isToldAlone, toldByVerb } from './told.ts';

/** Events told by a noun: said to happen, done by somebody, or named with those who take part. */
export function eventsByNoun(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((_, index) => nounEvent(scope, index) ?? []);
}

function nounEvent(scope: Scope, index: number): Seen | null {
  const noun = eventNounAt(scope, index);
  if (noun === null || isModified(scope, index) || isDay(scope, index)) return null;
  const phrase = phraseOf(scope, index);
  const cast = castOf(scope, index, phrase);
  const base = seenOf(scope, index, { noun, phrase, cast });
  return toldByVerb(scope, index, base) ?? (isToldAlone(scope, index, { noun, phrase, cast }) ? base : null);
}

export const MOVES: ReadonlySet<EventType> = new Set(['movement', 'evacuation', 'release']);

function seenOf(scope: Scope, index: number, { noun, phrase, cast }: Found): Seen {
  const type =
    modifiedType(scope, index) ?? (cast.weapon >= 0 && noun.type === 'attack' ? typeFrom(scope, cast.weapon) : null) ?? noun.type;
  const lemma = tokenAt(scope.sentence, index)?.lemma ?? '';
  const moves = MOVES.has(noun.type);
  return {
    scope,
    rule: `${lemma}-noun`,
    type: noun.type === 'attack' || noun.type === 'bombing' ? type : noun.type,
    predicate: index,
    range: { from: phrase.from, to: phrase.to },
    actor: moves && noun.type !== 'release' ? -1 : doer(scope, cast.actor),
    recipient: noun.type === 'movement' ? -1 : noun.type === 'damage' && cast.recipient < 0 ? phrase.at : cast.recipient,
    mover: noun.type === 'release' ? -1 : moves ? (phrase.of >= 0 ? phrase.of : cast.actor) : -1,
    weapon: cast.weapon,
    weight: 'noun',
    noun: index,
    alleged: -1,
    modality: 'asserted',
    negated: false,
    route: null,
    stage: noun.type === 'movement' ? 'unknown' : null,
    notes: [],
  };
}
