import type { Sentence } from '../../text/sentence.ts';
import type { PartyDraft } from './draft.ts';
import type { Pronoun } from './pronouns.ts';

/** A mention that a later reference may mean; `whole` is its id without the subgroup. */
export interface Said {
  readonly made: PartyDraft;
  readonly subject: boolean;
  /** Subject of the sentence's main verb. */
  readonly main: boolean;
  /** Joined by "and" to another mention: then "they" means both, and neither alone. */
  readonly joined: boolean;
  readonly whole: string;
}

/** The id without its subgroup ("daesh" of "daesh/fighters"). */
export function wholeOf({ id }: PartyDraft): string {
  return id.startsWith('group:') || id.startsWith('person:') ? id : (id.split('/')[0] ?? id);
}

/** The mention governs a verb to its right: by the parse, or by standing first before one. */
export function isSubject(sentence: Sentence, made: PartyDraft): boolean {
  const head = sentence.tokens[made.head];
  if (head === undefined) return false;
  if (/^(nsubj|csubj)/.test(head.label)) return true;
  const next = sentence.tokens[made.to];
  return next !== undefined && (/^(VBD|VBZ|VBP|MD)$/.test(next.tag) || next.norm === 'who');
}

/** The mention is the subject of the main verb: the parse says so, or it opens the sentence and a verb follows. */
export function isMainSubject(sentence: Sentence, made: PartyDraft): boolean {
  const head = sentence.tokens[made.head];
  if (head === undefined) return false;
  const governor = head.head >= 0 ? sentence.tokens[head.head] : undefined;
  if (/^nsubj/.test(head.label) && governor?.label === 'root') return true;
  return made.from <= 1 && isSubject(sentence, made);
}

interface Where {
  readonly said: readonly Said[];
  readonly sentence: number;
  /** "He" or "she" by person id, as earlier pronouns showed. */
  readonly genders: ReadonlyMap<string, Pronoun>;
}

// No antecedent stands further back than so many mentions.
const RECENT = 60;

// Further back a reader looks for a person than for a group, since few persons are named.
const REACH: Readonly<Record<Pronoun, number>> = { he: 3, she: 3, it: 1, they: 1 };

/** What a pronoun in `sentence` could mean by number and animacy, nearest sentence first that holds any. */
export function candidatesFor(pronoun: Pronoun, { said, sentence, genders }: Where): Said[] {
  const reach = said
    .slice(-RECENT)
    .filter(
      ({ made }) => sentence - made.sentence <= REACH[pronoun] && fits(pronoun, made) && (genders.get(made.id) ?? pronoun) === pronoun,
    );
  const here = reach.filter(({ made }) => made.sentence === sentence);
  // "The group said they were well": the group, or the people of the sentence before. Nothing settles it.
  const isOpen = pronoun === 'they' && !here.some(isMany) && reach.some(isMany);
  if (here.length > 0) return isOpen ? [] : preferred(pronoun, here);
  for (let back = 1; back <= REACH[pronoun]; back++) {
    const there = reach.filter(({ made }) => made.sentence === sentence - back);
    if (there.length > 0) return preferred(pronoun, there);
  }
  return [];
}

/** The one candidate left: all the same party, or the only subject, or the only main one. */
export function lastOf(candidates: readonly Said[]): Said | null {
  const subjects = candidates.filter(({ subject }) => subject);
  return aloneIn(candidates) ?? aloneIn(subjects) ?? aloneIn(subjects.filter(({ main }) => main));
}

/** "They" means people before it means a body, and a body only where that acts. */
function preferred(pronoun: Pronoun, candidates: Said[]): Said[] {
  if (pronoun !== 'they') return candidates;
  const people = candidates.filter(isMany);
  return people.length > 0 ? people : candidates.filter(({ subject }) => subject);
}

const isMany = ({ made }: Said): boolean => made.number === 'many';

function aloneIn(candidates: readonly Said[]): Said | null {
  return new Set(candidates.map(({ made }) => made.id)).size === 1 ? (candidates.at(-1) ?? null) : null;
}

function fits(pronoun: Pronoun, made: PartyDraft): boolean {
  if (pronoun === 'he' || pronoun === 'she') return made.human && (made.gender === null || made.gender === pronoun);
  if (made.partyKind === 'unresolved') return false;
  if (pronoun === 'they') return made.number === 'many' || (made.number === 'collective' && !NOT_THEY.has(made.partyKind));
  return made.number === 'collective' && !made.human;
}

const NOT_THEY = new Set(['media', 'monitor', 'person']);
