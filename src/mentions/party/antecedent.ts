import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Sentence } from '../../text/sentence.ts';
import { called, homeState } from './called.ts';
import type { PartyDraft } from './draft.ts';
import { type GroupNoun, groupNouns } from './group-nouns.ts';
import { subgroupId } from './identity.ts';
import type { Pronoun } from './pronouns.ts';
import type { Said } from './salience.ts';

/** What has been said before a reference, oldest first, with what is known besides. */
export interface Heard {
  readonly said: readonly Said[];
  readonly genders: ReadonlyMap<string, Pronoun>;
}

export interface Knowing extends Heard {
  readonly registry: PartyRegistry;
  readonly theatre: string | null;
}

/** A definite noun phrase with the id of its antecedent; unchanged where none or several are left. */
export function nounReference(sentence: Sentence, made: PartyDraft, knowing: Knowing): PartyDraft {
  const part = partSaid(sentence, made, knowing);
  if (part !== null) return part;
  if (!made.anaphoric) return made;
  const antecedent = antecedentOf(made, knowing);
  if (antecedent === null) return BODIES_WITHOUT_NAME.has(made.noun ?? '') ? { ...made, partyKind: 'unresolved' } : made;
  const { id, name, partyKind, parent } = antecedent;
  return { ...made, id, name, partyKind, parent, reference: true };
}

/** "The foreign fighters" after "Daesh fighters": of the one whole whose fighters were spoken of. */
function partSaid(sentence: Sentence, made: PartyDraft, { said, registry }: Knowing): PartyDraft | null {
  const noun = groupNouns.get(made.noun ?? '');
  const isDefinite = /^(the|these|those)$/.test(sentence.tokens[made.from]?.norm ?? '');
  if (made.human && isDefinite && noun !== undefined && made.traits.length === 0) return sameMan(made, said);
  if (noun === undefined || !noun.person || made.number !== 'many' || made.parent !== null || !isDefinite || !made.id.startsWith('group:'))
    return null;
  const parents = new Set(
    said.flatMap((other) => (other.made.noun === made.noun && other.made.parent !== null ? [other.made.parent] : [])),
  );
  const party = parents.size === 1 ? registry.parties.get([...parents][0] ?? '') : undefined;
  return party === undefined ? null : { ...partOfParty(made, noun, party), reference: true };
}

/** "The official" after "a senior US official": the only one of that office said so far. */
function sameMan(made: PartyDraft, said: readonly Said[]): PartyDraft | null {
  const before = said.filter((other) => other.made.noun === made.noun && other.made.human).map((other) => other.made);
  const one = new Set(before.map((other) => other.id)).size === 1 ? before.at(-1) : undefined;
  if (one === undefined) return null;
  const { id, name, partyKind, parent, traits } = one;
  return { ...made, id, name, partyKind, parent, traits, reference: true };
}

/** The group as a part of the party. */
export function partOfParty(made: PartyDraft, noun: GroupNoun, party: Party): PartyDraft {
  const civil = noun.kind === 'civilians' || noun.kind === 'detainees' || noun.kind === 'notables';
  return {
    ...made,
    id: subgroupId(party.id, { noun, traits: made.traits, plural: made.number === 'many' }),
    parent: party.id,
    partyKind: civil ? noun.kind : party.kind,
  };
}

const BODIES_WITHOUT_NAME = new Set([
  'group',
  'organization',
  'organisation',
  'movement',
  'party',
  'side',
  'alliance',
  'network',
  'agency',
]);

type Antecedent = Pick<PartyDraft, 'id' | 'name' | 'partyKind' | 'parent'>;

export function antecedentOf(made: PartyDraft, { said, registry, theatre }: Knowing): Antecedent | null {
  if (made.human) return samePerson(made, said);
  const noun = made.noun ?? '';
  const fitting = likelyOf(
    said.filter((other) => called(registry, other.whole, made)),
    made,
  );
  const ids = [...new Set(fitting.map((other) => other.whole))];
  const only = ids.length === 1 ? ids[0] : nearestAlone(fitting, made);
  const id = only ?? homeState(registry, theatre, noun);
  const party = id === null || id === undefined ? undefined : registry.parties.get(id);
  return party === undefined ? null : { id: party.id, name: party.name, partyKind: party.kind, parent: party.parent?.id ?? null };
}

/** "The group" is an armed one rather than the monitor that tells of it, unless it is told to watch. */
function likelyOf(fitting: readonly Said[], made: PartyDraft): readonly Said[] {
  const watches = made.traits.some((trait) => /^(monitoring|war|rights|activist)$|-based$/.test(trait));
  const likely = fitting.filter((other) => (other.made.partyKind === 'monitor' || other.made.partyKind === 'media') === watches);
  return likely.length > 0 ? likely : fitting;
}

/** Of several that fit, the only one in this sentence or the one before, or the only one that is a subject there. */
function nearestAlone(fitting: readonly Said[], made: PartyDraft): string | undefined {
  const near = fitting.filter((other) => made.sentence - other.made.sentence <= 1);
  const ids = new Set(near.map((other) => other.whole));
  if (ids.size === 1) return [...ids][0];
  const subjects = new Set(near.filter((other) => other.subject).map((other) => other.whole));
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

/** "The spokesman", "the president": the one person of that office said so far. */
function samePerson(made: PartyDraft, said: readonly Said[]): Antecedent | null {
  const persons = said.filter((other) => other.made.partyKind === 'person' && other.made.noun === made.noun);
  const ids = new Set(persons.map((other) => other.made.id));
  return ids.size === 1 ? (persons.at(-1)?.made ?? null) : null;
}
