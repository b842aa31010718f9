import { EVENT_NOUNS, WEAPONS, type WeaponClass } from '../../../languages/en/event-nouns.ts';
import { ARMED_NOUNS, EXPLOSIVE_WORDS, GOODS_NOUNS, MOVER_NOUNS, PEOPLE_NOUNS, TARGET_NOUNS } from '../../../languages/en/event-things.ts';
import { AMOUNTS } from '../../../languages/en/event-words.ts';
import { NOT_PERSONS, PERSON_ENDING } from '../../../languages/en/figure-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';

/** What a noun phrase is, as far as the frames of events care; several may hold at once. */
export interface Thing {
  readonly armed: boolean;
  readonly people: boolean;
  readonly weapon: WeaponClass | null;
  readonly blast: boolean;
  readonly target: boolean;
  readonly place: boolean;
  readonly goods: boolean;
  readonly mover: boolean;
  readonly party: PartyMention | null;
}

const NOTHING: Thing = {
  armed: false,
  people: false,
  weapon: null,
  blast: false,
  target: false,
  place: false,
  goods: false,
  mover: false,
  party: null,
};

const ARMED_KINDS: ReadonlySet<PartyMention['partyKind']> = new Set(['armed-group', 'state-forces', 'coalition']);
const PEOPLE_KINDS: ReadonlySet<PartyMention['partyKind']> = new Set([
  'civilians',
  'detainees',
  'person',
  'group',
  'notables',
  'humanitarian',
]);
const ARMING = new Set([
  'armed',
  'unidentified',
  'masked',
  'hooded',
  'unknown',
  'uniformed',
  'terrorist',
  'rebel',
  'militant',
  'jihadist',
  'extremist',
  'insurgent',
]);

/** Reads the phrase headed by `index`. */
export function thingAt(scope: Scope, head: number): Thing {
  const index = countedAt(scope, head);
  const token = index < 0 ? undefined : tokenAt(scope.sentence, index);
  if (token === undefined) return NOTHING;
  const { lemma } = token;
  const party = partyAt(scope, index);
  const kind = party?.partyKind ?? null;
  const armed = (kind !== null && ARMED_KINDS.has(kind)) || kind === 'state' || ARMED_NOUNS.has(lemma) || isArmedBefore(scope, index);
  return {
    armed,
    people:
      armed ||
      (kind !== null && PEOPLE_KINDS.has(kind)) ||
      PEOPLE_NOUNS.has(lemma) ||
      PEOPLE_NOUNS.has(token.norm) ||
      isPersonWord(token.norm, token.tag),
    weapon: WEAPONS.get(lemma) ?? madeOf(scope, index) ?? (isRigged(scope, index) ? 'bomb' : null),
    blast: EVENT_NOUNS.get(lemma) !== undefined,
    target: TARGET_NOUNS.has(lemma),
    place: isPlace(scope, index),
    goods: GOODS_NOUNS.has(lemma),
    mover: MOVER_NOUNS.has(lemma),
    party,
  };
}

/** "an explosives-laden truck". */
function isRigged(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return MOVER_NOUNS.has(token?.lemma ?? '') && EXPLOSIVE_WORDS.has(tokenAt(scope.sentence, index - 1)?.norm ?? '');
}

const MATERIAL_FORMS = new Set(['stick', 'charge', 'canister', 'barrel', 'bundle', 'pack', 'parcel', 'load', 'round']);

/** "dynamite sticks", "gas canisters". */
function madeOf(scope: Scope, index: number): WeaponClass | null {
  if (!MATERIAL_FORMS.has(tokenAt(scope.sentence, index)?.lemma ?? '')) return null;
  return WEAPONS.get(tokenAt(scope.sentence, index - 1)?.lemma ?? '') ?? null;
}

/** "dozens of rockets" are rockets. */
export function countedAt(scope: Scope, head: number): number {
  const { tokens } = scope.sentence;
  const amount = AMOUNTS.has(tokens[head]?.lemma ?? '') || tokens[head]?.tag === 'CD';
  if (!amount || tokens[head + 1]?.norm !== 'of') return head;
  let at = head + 2;
  while (
    /^(?:DT|JJ|VBG|VBN|NN|NNP|CD|PRP\$)$/.test(tokens[at]?.tag ?? '') &&
    /^(?:JJ|VBG|VBN|NN|NNS|NNP|NNPS|CD)$/.test(tokens[at + 1]?.tag ?? '')
  )
    at += 1;
  return tokens[at]?.tag.startsWith('NN') === true ? at : head;
}

function isPersonWord(norm: string, tag: string): boolean {
  return tag === 'NNS' && PERSON_ENDING.test(norm) && !NOT_PERSONS.has(norm);
}

function isArmedBefore(scope: Scope, index: number): boolean {
  return [index - 1, index - 2].some((at) => ARMING.has(tokenAt(scope.sentence, at)?.norm ?? ''));
}

/** A name that neither the gazetteer nor the registry knows; a village more often than not where it is taken or lost. */
export function isUnknownName(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !/^NNP?$/.test(token.tag) || !/^\p{Lu}/u.test(token.text)) return false;
  return partyAt(scope, index) === null && (token.tag === 'NNP' || index > 0 || token.norm === token.lemma) && !WEAPONS.has(token.lemma);
}

/** "Vagif Karimov": two names in a row that are no place. */
export function isFullName(scope: Scope, index: number): boolean {
  const [token, next] = [tokenAt(scope.sentence, index), tokenAt(scope.sentence, index + 1)];
  const capitals = [token, next].every((one) => one?.tag === 'NNP' && /^\p{Lu}\p{Ll}/u.test(one.text));
  return capitals && partyAt(scope, index) === null && !isPlace(scope, index) && !isPlace(scope, index + 1);
}

export function isPlace(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.places, scope.sentence.index).some((place) => place.from <= index && index < place.to);
}
