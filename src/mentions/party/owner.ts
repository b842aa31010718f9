import type { Sentence, Token } from '../../text/sentence.ts';
import { antecedentOf, type Knowing, partOfParty } from './antecedent.ts';
import { draft, type PartyDraft } from './draft.ts';
import { groupNouns } from './group-nouns.ts';
import { pronounOf } from './pronouns.ts';
import { candidatesFor, lastOf, type Said } from './salience.ts';

/** "Its fighters", "the group's leaders", "rebels and their families": the parent, where the owner can be told. */
export function withOwner(sentence: Sentence, made: PartyDraft, knowing: Knowing): PartyDraft {
  const owner = made.owner === null ? undefined : sentence.tokens[made.owner];
  const noun = groupNouns.get(made.noun ?? '');
  if (owner === undefined || noun === undefined) return made;
  const whole = owner.tag === 'PRP$' ? pronounOwner(sentence, made, { ...knowing, pronoun: owner }) : nounOwner(sentence, owner, knowing);
  const party = whole === null ? undefined : knowing.registry.parties.get(whole);
  if (party === undefined || (party.kind === 'person' && !COMMANDED.has(noun.singular))) return made;
  const top = party.kind === 'person' && party.parent !== null ? (knowing.registry.parties.get(party.parent.id) ?? party) : party;
  return partOfParty(made, noun, top);
}

// A ruler's army is the state's; a ruler's daughters and opponents are not.
const COMMANDED = new Set(
  'government regime administration cabinet army military police force troop soldier fighter commander officer official spokesman spokeswoman delegation negotiator'.split(
    ' ',
  ),
);

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

function pronounOwner(
  sentence: Sentence,
  made: PartyDraft,
  { pronoun, said, genders }: Knowing & { readonly pronoun: Token },
): string | null {
  const kind = pronounOf(pronoun);
  if (kind === null) return null;
  const joined = joinedTo(sentence, made.owner ?? -1, said);
  if (joined !== null) return ownId(joined);
  const able = KIN.has(made.noun ?? '') ? said.filter((other) => other.made.noun !== null || other.made.human) : said;
  const one = lastOf(candidatesFor(kind, { said: able, sentence: sentence.index, genders }));
  return one === null ? null : ownId(one);
}

/** "The regime and its allies": what "and" joins to the pronoun. */
function joinedTo(sentence: Sentence, at: number, said: readonly Said[]): Said | null {
  const last = said.at(-1);
  if (last === undefined || last.made.sentence !== sentence.index || sentence.tokens[at - 1]?.norm !== 'and') return null;
  return last.made.to === at - 1 ? last : null;
}

const ownId = ({ made, whole }: Said): string => (made.partyKind === 'person' ? made.id : (made.parent ?? whole));

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
