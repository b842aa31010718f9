import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import { called, homeState } from './party/called.ts';
import { draft, type PartyDraft } from './party/draft.ts';
import { groupNouns } from './party/group-nouns.ts';
import { subgroupId } from './party/groups.ts';
import { isAgentive, pronounOf } from './party/pronouns.ts';
import { candidatesFor, isMainSubject, isSubject, lastOf, type Said } from './party/salience.ts';

interface ReferenceInput {
  readonly sentences: readonly Sentence[];
  /** Mentions without pronouns, in text order. */
  readonly drafts: readonly PartyDraft[];
  readonly registry: PartyRegistry;
  readonly theatre: string | null;
}

/**
 * Resolves "they", "its fighters", "the organization", "the latter" to what was said before, only where one candidate
 * is left by number, kind and nearness. A pronoun without antecedent yields no mention, a noun phrase keeps its own id.
 */
export function resolveReferences({ sentences, drafts, registry, theatre }: ReferenceInput): PartyDraft[] {
  const said: Said[] = [];
  const resolved: PartyDraft[] = [];
  for (const sentence of sentences) {
    const here = drafts.filter((made) => made.sentence === sentence.index);
    for (let at = 0; at < sentence.tokens.length; at++) {
      const made = here.find((other) => other.from === at);
      const done = made === undefined ? pronounAt(sentence, at, said) : settled(sentence, made, { said, registry, theatre });
      if (done === null) continue;
      resolved.push(done);
      said.push({ made: done, subject: isSubject(sentence, done), main: isMainSubject(sentence, done), whole: wholeOf(done) });
      at = Math.max(at, done.to - 1);
    }
  }
  // Two bare names may share a token ("Daesh/ISIS"): those that the walk stepped over are kept as they are.
  const kept = new Set(resolved.map((made) => made.start));
  return [...resolved, ...drafts.filter((made) => !kept.has(made.start) && !overlapsAny(made, resolved))].sort((a, b) => a.start - b.start);
}

const overlapsAny = (made: PartyDraft, others: readonly PartyDraft[]): boolean =>
  others.some((other) => made.start < other.end && other.start < made.end);

const wholeOf = (made: PartyDraft): string =>
  made.id.startsWith('group:') || made.id.startsWith('person:') ? made.id : (made.id.split('/')[0] ?? made.id);

interface Knowing {
  readonly said: readonly Said[];
  readonly registry: PartyRegistry;
  readonly theatre: string | null;
}

/** A noun phrase with its owner or antecedent filled in where that can be told. */
function settled(sentence: Sentence, made: PartyDraft, knowing: Knowing): PartyDraft {
  if (made.owner !== null) return withOwner(sentence, made, knowing);
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
  if (noun === undefined || !noun.person || made.number !== 'many' || made.parent !== null || !isDefinite || !made.id.startsWith('group:'))
    return null;
  const parents = new Set(said.filter((other) => other.made.noun === made.noun).map((other) => other.made.parent));
  const whole = parents.size === 1 ? [...parents][0] : null;
  const party = whole === null || whole === undefined ? undefined : registry.parties.get(whole);
  if (party === undefined) return null;
  const civil = noun.kind === 'civilians' || noun.kind === 'detainees' || noun.kind === 'notables';
  return {
    ...made,
    id: subgroupId(party.id, noun, made.traits),
    parent: party.id,
    partyKind: civil ? noun.kind : party.kind,
    reference: true,
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

function antecedentOf(made: PartyDraft, { said, registry, theatre }: Knowing): Antecedent | null {
  if (made.human) return samePerson(made, said);
  const noun = made.noun ?? '';
  const fitting = said.filter((other) => called(registry, other.whole, made));
  const ids = [...new Set(fitting.map((other) => other.whole))];
  const only = ids.length === 1 ? ids[0] : nearestAlone(fitting, made);
  const id = only ?? homeState(registry, theatre, noun);
  const party = id === null || id === undefined ? undefined : registry.parties.get(id);
  return party === undefined ? null : { id: party.id, name: party.name, partyKind: party.kind, parent: party.parent?.id ?? null };
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

function withOwner(sentence: Sentence, made: PartyDraft, { said, registry, theatre }: Knowing): PartyDraft {
  const owner = made.owner === null ? undefined : sentence.tokens[made.owner];
  if (owner === undefined) return made;
  const kin = KIN.has(made.noun ?? '');
  const whole =
    owner.tag === 'PRP$'
      ? pronounOwner(sentence, owner, kin ? said.filter((other) => other.made.noun !== null) : said)
      : nounOwner(sentence, owner, { said, registry, theatre });
  const party = whole === null ? undefined : registry.parties.get(whole);
  const noun = groupNouns.get(made.noun ?? '');
  if (party === undefined || noun === undefined) return made;
  const top = party.kind === 'person' ? (party.parent?.id ?? party.id) : party.id;
  const kind = registry.parties.get(top)?.kind ?? party.kind;
  const civil = noun.kind === 'civilians' || noun.kind === 'detainees' || noun.kind === 'notables';
  return { ...made, id: subgroupId(top, noun, made.traits), parent: top, partyKind: civil ? noun.kind : kind };
}

// Only people have these, so "their families" are never those of a state or an army.
const KIN = new Set([
  'family',
  'relative',
  'child',
  'wife',
  'husband',
  'son',
  'daughter',
  'mother',
  'father',
  'parent',
  'brother',
  'sister',
]);

function pronounOwner(sentence: Sentence, pronoun: Token, said: readonly Said[]): string | null {
  const kind = pronounOf(pronoun);
  if (kind === null) return null;
  const one = lastOf(candidatesFor(kind, { said, sentence: sentence.index }));
  if (one === null) return null;
  return one.made.partyKind === 'person' ? one.made.id : (one.made.parent ?? one.whole);
}

function nounOwner(sentence: Sentence, owner: Token, knowing: Knowing): string | null {
  const noun = groupNouns.get(owner.norm);
  if (noun === undefined) return null;
  const at = sentence.tokens.indexOf(owner);
  const stand = draft(sentence, {
    sentence: sentence.index,
    from: at,
    to: at + 1,
    head: at,
    id: '',
    partyKind: noun.kind,
    noun: noun.singular,
  });
  return antecedentOf(stand, knowing)?.id ?? null;
}

/** A pronoun, or "the latter", with the one party that it can stand for; null where there is none or more. */
function pronounAt(sentence: Sentence, at: number, said: readonly Said[]): PartyDraft | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  const latter = token.norm === 'latter' && sentence.tokens[at - 1]?.norm === 'the';
  const one = latter ? (said.at(-1) ?? null) : pronounAntecedent(sentence, at, said);
  if (one === null || (latter && sentence.index - one.made.sentence > 1)) return null;
  const { id, name, partyKind, parent, number, human, gender, noun, traits } = one.made;
  const shape = { sentence: sentence.index, from: latter ? at - 1 : at, to: at + 1, head: at };
  return draft(sentence, { ...shape, id, name, partyKind, parent, number, human, gender, noun, traits, reference: true });
}

function pronounAntecedent(sentence: Sentence, at: number, said: readonly Said[]): Said | null {
  const token = sentence.tokens[at];
  const kind = token === undefined ? null : pronounOf(token);
  if (kind === null) return null;
  if (kind === 'it' && !actsAfter(sentence, at)) return null;
  if (token?.norm === 'them' && !takesPeople(sentence, at)) return null;
  const one = lastOf(candidatesFor(kind, { said, sentence: sentence.index }));
  return one !== null && kind === 'they' && !actsAfter(sentence, at) && thingsBetween(sentence, at, one) ? null : one;
}

/** "Allow them", "with them": what is done to people and not to things. */
function takesPeople(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (before === undefined) return false;
  return /^(with|against)$/.test(before.norm) || DONE_TO_PEOPLE.has(before.lemma || before.norm);
}

const DONE_TO_PEOPLE = new Set(
  'allow let guarantee give tell kill help urge force evacuate escort accompany protect screen release free ask warn order promise arrest detain accuse offer attack shoot feed treat grant permit invite meet join support pressure beat torture interrogate persuade convince'.split(
    ' ',
  ),
);

/** A plural that is no party ("houses", "conditions") stands nearer to the pronoun than the candidate. */
function thingsBetween(sentence: Sentence, at: number, candidate: Said): boolean {
  const from = candidate.made.sentence === sentence.index ? candidate.made.to : 0;
  return sentence.tokens
    .slice(from, at)
    .some((token) => token.tag === 'NNS' && !groupNouns.has(token.norm) && !/^(days?|weeks?|months?|years?|hours?)$/.test(token.norm));
}

/** "It" is a party only where it says, wants or does what things do not. */
function actsAfter(sentence: Sentence, at: number): boolean {
  if (/^(its|itself)$/.test(sentence.tokens[at]?.norm ?? '')) return true;
  for (const token of sentence.tokens.slice(at + 1, at + 5)) {
    if (/^(MD|RB)$/.test(token.tag) || /^(has|have|had|also|not)$/.test(token.norm)) continue;
    return /^VB/.test(token.tag) && isAgentive(token.lemma || token.norm);
  }
  return false;
}
