import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import type { Sentence } from '../text/sentence.ts';
import { inSentence, touching } from './near.ts';
import { type Knowing, nounReference } from './party/antecedent.ts';
import type { PartyDraft } from './party/draft.ts';
import { withOwner } from './party/owner.ts';
import { pronounReference } from './party/pronoun-reference.ts';
import { type Pronoun, pronounOf } from './party/pronouns.ts';
import { isMainSubject, isSubject, type Said, wholeOf } from './party/salience.ts';

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
  const genders = new Map<string, Pronoun>();
  const knowing: Knowing = { said, genders, registry, theatre };
  for (const sentence of sentences) {
    const here = inSentence(drafts, sentence.index);
    for (let at = 0; at < sentence.tokens.length; at++) {
      const made = here.find((other) => other.from === at);
      const done = made === undefined ? pronounReference(sentence, at, knowing) : settled(sentence, made, knowing);
      if (done === null) continue;
      resolved.push(done);
      noteGender(sentence, done, genders);
      remember(sentence, done, said);
      at = Math.max(at, done.to - 1);
    }
  }
  // Two bare names may share a token ("Daesh/ISIS"): those that the walk stepped over are kept as they are.
  const kept = new Set(resolved.map((made) => made.start));
  return [...resolved, ...drafts.filter((made) => !kept.has(made.start) && !overlapsAny(made, resolved))].sort((a, b) => a.start - b.start);
}

const overlapsAny = (made: PartyDraft, others: readonly PartyDraft[]): boolean => touching(others, made).length > 0;

// No reference reaches back over so many mentions; without a limit every one would be looked at for each noun phrase.
const MEMORY = 400;

function remember(sentence: Sentence, made: PartyDraft, said: Said[]): void {
  if (said.length >= 2 * MEMORY) said.splice(0, MEMORY);
  const last = said.at(-1);
  const before = sentence.tokens[made.from - 1]?.norm === 'the' ? made.from - 2 : made.from - 1;
  const joined =
    last !== undefined &&
    last.made.sentence === sentence.index &&
    last.made.to === before &&
    /^(and|or|nor)$/.test(sentence.tokens[before]?.norm ?? '');
  if (joined) said[said.length - 1] = { ...last, joined };
  said.push({ made, subject: isSubject(sentence, made), main: isMainSubject(sentence, made), whole: wholeOf(made), joined });
}

/** A noun phrase with its owner or its antecedent filled in where that can be told. */
function settled(sentence: Sentence, made: PartyDraft, knowing: Knowing): PartyDraft {
  return made.owner === null ? nounReference(sentence, made, knowing) : withOwner(sentence, made, knowing);
}

/** "She" for a named person makes her a she for the rest of the report. */
function noteGender(sentence: Sentence, made: PartyDraft, genders: Map<string, Pronoun>): void {
  const token = sentence.tokens[made.head];
  const pronoun = token === undefined || made.partyKind !== 'person' ? null : pronounOf(token);
  if (pronoun === 'he' || pronoun === 'she') genders.set(made.id, pronoun);
}
