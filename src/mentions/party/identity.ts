import type { Party } from '../../gazetteer/party-registry.ts';
import type { PartyKind } from '../mention.ts';
import type { GroupNoun } from './group-nouns.ts';
import { setsApart } from './traits.ts';

export interface Identity {
  readonly id: string;
  readonly partyKind: PartyKind;
  readonly parent: string | null;
  readonly name?: string;
}

const RULING = new Set(['government', 'regime', 'administration', 'authority', 'cabinet']);
/** What a state flies: it acts for the state and is no part of it. */
export const PLATFORMS = new Set(['aircraft', 'warplane', 'jet', 'helicopter', 'drone']);
const BODIES = new Set([
  'group',
  'movement',
  'organization',
  'organisation',
  'alliance',
  'coalition',
  'party',
  'agency',
  'network',
  'observatory',
  'watchdog',
  'council',
  'committee',
  'faction',
  'charity',
]);

/** Id, kind and parent of a group by its head noun and the party that it belongs to, if any. */
export function identityOf(
  noun: GroupNoun,
  party: Party | null,
  { traits, parent, plural }: { traits: readonly string[]; parent: string | null; plural: boolean },
): Identity {
  if (party === null) {
    if (parent === null) return { id: `group:${slugOf(noun, plural)}`, partyKind: noun.kind, parent: null };
    return { id: subgroupId(parent, { noun, traits, plural }), partyKind: ofCivilians(noun) ? noun.kind : 'group', parent };
  }
  const isSame =
    (RULING.has(noun.singular) && party.kind === 'state') || PLATFORMS.has(noun.singular) || (BODIES.has(noun.singular) && !plural);
  if (isSame) return { id: party.id, partyKind: party.kind, parent: party.parent?.id ?? null, name: party.name };
  return { id: subgroupId(party.id, { noun, traits, plural }), partyKind: kindOfPart(noun, party), parent: party.id };
}

/** "daesh/fighters/foreign": the whole, the noun, and the traits that set a part apart, in alphabetical order. */
export function subgroupId(
  parent: string,
  { noun, traits, plural }: { noun: GroupNoun; traits: readonly string[]; plural: boolean },
): string {
  return [
    parent,
    slugOf(noun, plural),
    ...traits
      .filter(setsApart)
      .map((trait) => trait.toLowerCase())
      .sort(),
  ].join('/');
}

const COUNTED_BODIES = new Set([
  'family',
  'household',
  'force',
  'tribe',
  'clan',
  'authority',
  'faction',
  'community',
  'party',
  'side',
  'militia',
]);

function slugOf(noun: GroupNoun, plural: boolean): string {
  return plural || noun.person || COUNTED_BODIES.has(noun.singular) ? noun.plural : noun.singular;
}

const ofCivilians = (noun: GroupNoun): boolean => noun.kind === 'civilians' || noun.kind === 'detainees' || noun.kind === 'notables';

function kindOfPart(noun: GroupNoun, party: Party): PartyKind {
  if (ofCivilians(noun)) return noun.kind;
  if (party.kind === 'state' && noun.civilian === 'combatant') return 'state-forces';
  return party.kind === 'person' ? noun.kind : party.kind;
}
