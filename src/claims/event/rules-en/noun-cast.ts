import { WEAPONS } from '../../../languages/en/event-nouns.ts';
import { ABUSE } from '../../../languages/en/event-words.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Phrase } from './event-phrase.ts';
import { isDay } from './parts.ts';
import { isPlace, thingAt } from './things.ts';

export interface Cast {
  readonly actor: number;
  readonly recipient: number;
  readonly weapon: number;
  readonly placed: boolean;
}

/** Who, whom and with what, from the words before the noun and behind it. */
export function castOf(scope: Scope, index: number, phrase: Phrase): Cast {
  const owner = ownerBefore(scope, index, phrase);
  const objective = OBJECTIVE.has(tokenAt(scope.sentence, index)?.lemma ?? '');
  const by =
    phrase.by >= 0 &&
    (thingAt(scope, phrase.by).people ||
      thingAt(scope, phrase.by).party !== null ||
      thingAt(scope, phrase.by).armed ||
      thingAt(scope, phrase.by).weapon !== null)
      ? phrase.by
      : -1;
  const armedOf = phrase.of >= 0 && phrase.on > phrase.of && thingAt(scope, phrase.of).armed;
  const actor = by >= 0 ? by : armedOf ? phrase.of : objective && !thingAt(scope, owner).armed ? -1 : owner;
  const recipient =
    phrase.on >= 0
      ? phrase.on
      : phrase.of >= 0 && !armedOf && !isWeapon(scope, phrase.of)
        ? phrase.of
        : objective && owner >= 0 && actor !== owner
          ? owner
          : -1;
  return {
    actor: phrase.between >= 0 ? phrase.between : actor,
    recipient,
    weapon: weaponBefore(scope, index, phrase),
    placed: phrase.at >= 0 && (isPlaceHead(scope, phrase.at) || thingAt(scope, phrase.at).target),
  };
}

/** Nouns whose possessor suffers: "Gaitan's assassination". */
const OBJECTIVE = new Set([
  'assassination',
  'murder',
  'killing',
  'kidnapping',
  'abduction',
  'execution',
  'arrest',
  'detention',
  'release',
  'disappearance',
  'death',
  'slaying',
  'beating',
  'torture',
  'imprisonment',
  'capture',
  'kidnap',
  'kidnaping',
  'destruction',
  'evacuation',
]);

function ownerBefore(scope: Scope, index: number, phrase: Phrase): number {
  for (let at = index - 1; at >= phrase.from; at -= 1) {
    const token = tokenAt(scope.sentence, at);
    if (token?.tag === 'PRP$') return partyAt(scope, at) === null ? -1 : at;
    if (token?.tag === 'POS') return isDay(scope, at - 1) ? -1 : at - 1;
    const party = partyAt(scope, at);
    if (party !== null && party.to <= index + 1 && !['civilians', 'detainees'].includes(party.partyKind)) return at;
    if (token?.tag.startsWith('NN') && !ABUSE.has(token.lemma) && thingAt(scope, at).armed && thingAt(scope, at).weapon === null) return at;
  }
  return -1;
}

function weaponBefore(scope: Scope, index: number, phrase: Phrase): number {
  if (phrase.with >= 0 && WEAPONS.has(tokenAt(scope.sentence, phrase.with)?.lemma ?? '')) return phrase.with;
  for (let at = index - 1; at >= phrase.from; at -= 1) if (WEAPONS.has(tokenAt(scope.sentence, at)?.lemma ?? '')) return at;
  return [phrase.by, phrase.of].find((at) => at >= 0 && isWeapon(scope, at)) ?? -1;
}

function isWeapon(scope: Scope, index: number): boolean {
  const { weapon } = thingAt(scope, index);
  return weapon !== null && weapon !== 'aircraft';
}

function isPlaceHead(scope: Scope, index: number): boolean {
  return isPlace(scope, index) || isPlace(scope, index - 1);
}
