import type { Party } from '../../gazetteer/party-registry.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { attachment } from './attachment.ts';
import { draft, type PartyDraft } from './draft.ts';
import { type GroupNoun, groupNouns, nominalAdjectives } from './group-nouns.ts';
import { isHead, needsOwner } from './heads.ts';
import { identityOf, PLATFORMS } from './identity.ts';
import type { NamedParty } from './named.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { traitsOf } from './traits.ts';

/** What one sentence offers to the group rules. */
export interface GroupContext {
  readonly sentence: Sentence;
  readonly names: readonly NamedParty[];
  /** Tokens of persons and proper names: no phrase reaches over them. */
  readonly taken: ReadonlySet<number>;
  /** Tokens of registered names ("army" in "Syrian army"): they head no phrase, yet may stand in one. */
  readonly proper: ReadonlySet<number>;
}

/** Finds noun phrases that name people or bodies of people: "local Daesh commanders", "families of the fighters". */
export function findGroups(context: GroupContext): PartyDraft[] {
  const found = new Map<number, PartyDraft[]>();
  // From the right, so that "families of Daesh fighters" finds "Daesh fighters" already made and takes it in.
  for (let head = context.sentence.tokens.length - 1; head >= 0; head--) {
    const made = groupAt(context, head, found);
    if (made.length > 0) found.set(head, made);
  }
  return [...found.values()].flat();
}

function groupAt(context: GroupContext, head: number, found: Map<number, PartyDraft[]>): PartyDraft[] {
  const { sentence, taken } = context;
  const token = sentence.tokens[head];
  if (token === undefined || taken.has(head) || context.proper.has(head)) return [];
  const nominal = nominalAt(sentence, head) ?? thoseAt(sentence, head) ?? peopleAt(context, head);
  const noun = nominal ?? groupNouns.get(token.norm);
  if (noun === undefined || (nominal === undefined && !isHead(sentence, head, noun)) || namesFollow(context, head, noun)) return [];
  const phrase = cutAtTaken(nounPhrase(sentence, head, context.names), taken);
  const attached = attachment(context, head, standsAlone(noun) ? null : found);
  const inside = ownerInside(context.names, phrase, noun);
  const owners = inside === null ? attached.owners : [inside];
  if (owners.length === 0 && attached.parent === null && needsOwner(sentence, phrase, noun)) return [];
  if (attached.absorbed !== null && attached.to > head + 1) found.delete(attached.absorbed);
  const made = groupDraft(context, { phrase, noun, owner: owners[0] ?? null, to: attached.to, parent: attached.parent });
  const sister = inside === null ? null : sisterOf(context, phrase, { owner: inside, noun });
  if (sister !== null) return [partOf(context, made, { noun, owner: sister }), made];
  return owners.length > 1 && made.number !== 'one' ? perOwner(context, made, { noun, owners }) : [made];
}

// "Jets of …" tells a place, "hostages from Hamas" their keeper: neither is a whole that these are part of.
const standsAlone = (noun: GroupNoun): boolean => PLATFORMS.has(noun.singular) || noun.kind === 'detainees';

/** "The militant group Hamas", "Presidents X and Y": the name says it all. */
function namesFollow({ names, taken }: GroupContext, head: number, noun: GroupNoun): boolean {
  if (noun.person) return taken.has(head + 1);
  return names.some((name) => name.from === head + 1 && name.use === 'name' && name.suffix === null);
}

/** "The wounded", "those displaced": an adjective that stands for people. */
function nominalAt(sentence: Sentence, head: number): GroupNoun | undefined {
  const token = sentence.tokens[head];
  if (token === undefined || !nominalAdjectives.has(token.norm)) return undefined;
  const before = sentence.tokens[head - 1];
  const after = sentence.tokens[head + 1];
  if (before?.norm !== 'the' || (after !== undefined && /^(NN|JJ|CD)/.test(after.tag))) return undefined;
  return { singular: token.norm, plural: token.norm, kind: 'group', civilian: 'unknown', person: true, collective: false, group: null };
}

/** "Those remaining in the city", "those who left". */
function thoseAt(sentence: Sentence, head: number): GroupNoun | undefined {
  const next = sentence.tokens[head + 1];
  if (sentence.tokens[head]?.norm !== 'those' || next === undefined) return undefined;
  return /^(VBG|VBN|WP)$/.test(next.tag) || /^(from|inside|still|in)$/.test(next.norm) ? groupNouns.get('people') : undefined;
}

/** "Thousands of Syrians": people by nationality. With "the" alone before it the word stands for their state. */
function peopleAt({ sentence, names }: GroupContext, head: number): GroupNoun | undefined {
  const name = names.find((hit) => hit.use === 'people' && hit.from === head && hit.suffix === null);
  if (name === undefined || /^NN/.test(sentence.tokens[head + 1]?.tag ?? '')) return undefined;
  return sentence.tokens[head - 1]?.norm === 'the' && sentence.tokens[head - 2]?.norm !== 'of' ? undefined : groupNouns.get('people');
}

function cutAtTaken(phrase: NounPhrase, taken: ReadonlySet<number>): NounPhrase {
  let from = phrase.head;
  while (from > phrase.from && !taken.has(from - 1)) from -= 1;
  return { ...phrase, from, core: Math.max(from, phrase.core) };
}

// With these a nationality says whose they are; with any other noun it only says where people are from.
const OF_THE_STATE = new Set(
  'government regime administration authority army military navy force troop soldier officer police official minister ministry envoy ambassador diplomat president lawmaker senator parliament cabinet intelligence aircraft warplane jet helicopter drone delegation negotiator spokesman spokeswoman spokesperson representative marine serviceman conscript court infantry artillery commander general peacekeeper leadership side counterpart paratrooper reservist crew'.split(
    ' ',
  ),
);

function ownerInside(names: readonly NamedParty[], phrase: NounPhrase, noun: GroupNoun): NamedParty | null {
  return names.findLast((name) => name.from >= phrase.from && name.to <= phrase.head && isWhole(name, noun)) ?? null;
}

/** "SDF and coalition commanders": the phrase stops at its own name, the coordinated one stands before "and". */
function sisterOf(
  { sentence, names }: GroupContext,
  phrase: NounPhrase,
  { owner, noun }: { owner: NamedParty; noun: GroupNoun },
): NamedParty | null {
  const joint = phrase.from - 1;
  if (owner.from !== phrase.from || sentence.tokens[joint]?.norm !== 'and') return null;
  const sister = names.find((name) => name.to === joint && isWhole(name, noun));
  if (sister === undefined || sentence.tokens[sister.from - 1]?.norm === 'the') return null;
  return sister.party?.kind === 'state' && !OF_THE_STATE.has(noun.singular) ? null : sister;
}

function isWhole(name: NamedParty, noun: GroupNoun): boolean {
  if (name.suffix !== null || name.prefix !== null || name.use === 'people') return false;
  if (name.use === 'adjective' || name.use === 'toponym' || name.use === 'metonym') return OF_THE_STATE.has(noun.singular);
  return name.party !== null;
}

interface Making {
  readonly phrase: NounPhrase;
  readonly noun: GroupNoun;
  readonly owner: NamedParty | null;
  readonly to: number;
  /** Parent id taken over from an inner group ("families of Daesh fighters"). */
  readonly parent: string | null;
}

function groupDraft({ sentence, names }: GroupContext, { phrase, noun, owner, to, parent }: Making): PartyDraft {
  const traits = traitsOf(sentence, phrase, { names, owner });
  const party = owner?.party ?? null;
  const word = sentence.tokens[phrase.head]?.norm;
  // "Those", "Syrians": the noun is understood, and plural.
  const plural = word !== noun.singular || noun.plural === noun.singular;
  const identity = identityOf(noun, party, { traits, parent, plural });
  const many = plural && !phrase.one;
  const person = noun.person;
  return draft(sentence, {
    ...identity,
    sentence: sentence.index,
    from: phrase.from,
    to,
    head: phrase.head,
    noun: noun.singular,
    traits,
    number: many ? 'many' : person ? 'one' : 'collective',
    human: person && !many,
    gender: genderOf(noun),
    owner: party === null && parent === null ? ownerToken(sentence, phrase) : null,
    anaphoric: isAnaphoric(sentence, phrase, { noun, traits, party, parent, bare: to === phrase.to }),
  });
}

/** One mention for each whole: "commanders from the coalition" and "the SDF" (its commanders, too). */
function perOwner(
  context: GroupContext,
  made: PartyDraft,
  { noun, owners }: { noun: GroupNoun; owners: readonly NamedParty[] },
): PartyDraft[] {
  const [first, ...others] = owners;
  if (first === undefined) return [made];
  return [{ ...made, to: first.to, end: first.end }, ...others.map((owner) => partOf(context, made, { noun, owner }))];
}

/** The same sort of group of another whole, where only the name of the whole is said. */
function partOf({ sentence }: GroupContext, made: PartyDraft, { noun, owner }: { noun: GroupNoun; owner: NamedParty }): PartyDraft {
  const from = sentence.tokens[owner.from - 1]?.norm === 'the' ? owner.from - 1 : owner.from;
  const identity = identityOf(noun, owner.party, { traits: made.traits, parent: null, plural: made.number === 'many' });
  const place = { from, to: owner.to, head: owner.to - 1, start: sentence.tokens[from]?.start ?? owner.start, end: owner.end };
  return { ...made, name: null, ...identity, ...place, owner: null };
}

function genderOf(noun: GroupNoun): 'he' | 'she' | null {
  if (noun.group === 'women') return 'she';
  return noun.group === 'men' || noun.singular === 'son' ? 'he' : null;
}

/** The token whose referent owns the group: "its" in "its fighters", "group" in "the group's fighters". */
function ownerToken(sentence: Sentence, phrase: NounPhrase): number | null {
  for (let index = phrase.head - 1; index >= phrase.from; index--) {
    const token: Token | undefined = sentence.tokens[index];
    if (token?.tag === 'PRP$') return index;
    if (token?.tag === 'POS') return index - 1;
  }
  return null;
}

interface Definiteness {
  readonly noun: GroupNoun;
  readonly traits: readonly string[];
  readonly party: Party | null;
  readonly parent: string | null;
  readonly bare: boolean;
}

function isAnaphoric(sentence: Sentence, phrase: NounPhrase, { traits, party, parent, bare }: Definiteness): boolean {
  if (party !== null || parent !== null || !bare || phrase.from !== phrase.core) return false;
  const first = sentence.tokens[phrase.from];
  const definite = first !== undefined && phrase.from < phrase.head && /^(the|this|that|these|those)$/.test(first.norm);
  return definite && traits.every((trait) => KEEPS_IDENTITY.has(trait) || trait.endsWith('-based'));
}

// "The armed group", "the rebel group" may still be the one named before; "the foreign fighters" are some of them.
const KEEPS_IDENTITY = new Set([
  'armed',
  'rebel',
  'militant',
  'extremist',
  'terrorist',
  'terror',
  'jihadist',
  'guerrilla',
  'islamist',
  'same',
  'monitoring',
  'war',
  'radical',
  'shia',
  'shiite',
]);
