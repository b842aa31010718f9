import type { Attribution } from '../../../attribution/attribution.ts';
import type { Clause } from '../../../languages/clause.ts';
import { FIRST_PERSON, VIOLENT_VERBS } from '../../../languages/en/situation-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inSentence, touching } from '../../../mentions/near.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Span } from '../../../text/span.ts';
import { type Range, type Scope, trimRange } from '../../deal/scope.ts';
import type { Context } from '../../kind.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Topic } from '../body.ts';
import { isLasting } from './by-predicate.ts';
import type { Seen } from './seen.ts';
import { topicByWords } from './topic.ts';

const FEWEST_WORDS = 3;
/** A pronoun that was not resolved, or a number: nobody knows whether that is a witness. */
const NAMELESS = /^(?:he|she|it|they|who|\d+)$/i;

/** What a witness tells of how things are: every sentence of it that is no violent event and no count. */
export function statesByWitness(scope: Scope): Seen[] {
  if (!isOfWar(scope.context)) return [];
  return touching(privateWords(scope.context), scope.sentence).flatMap((told) => stateTold(scope, told) ?? []);
}

/** Told words of a private person; `known` where the report says that it is one. */
interface Told extends Span {
  readonly attribution: Attribution;
  readonly known: boolean;
}

const told = new WeakMap<Context, readonly Told[]>();

/** The words of witnesses, named persons of no office, and anybody quoted in direct speech, in order; found once a report. */
function privateWords(context: Context): readonly Told[] {
  const before = told.get(context);
  if (before !== undefined) return before;
  const persons = new Map(context.mentions.parties.filter((party) => party.partyKind === 'person').map((party) => [party.exact, party]));
  const words = context.attributions.all.flatMap((attribution): Told[] => {
    const known = attribution.type === 'witness' || isOfNoOffice(context, persons.get(attribution.source));
    const isQuoted = /^(?:person|unknown)$/.test(attribution.type) && attribution.mode === 'direct';
    if (NAMELESS.test(attribution.source) || !(known || isQuoted)) return [];
    return attribution.content.map(({ start, end }) => ({ start, end, attribution, known }));
  });
  const ordered = words.sort((a, b) => a.start - b.start);
  told.set(context, ordered);
  return ordered;
}

/** "Salma, a teacher", "Omar, the father of two": the apposition to the name is a noun of civilians. */
function isOfNoOffice(context: Context, person: PartyMention | undefined): boolean {
  if (person === undefined) return false;
  const after = context.sentences[person.sentence]?.tokens.slice(person.to, person.to + APPOSITION) ?? [];
  if (after[0]?.norm !== ',' || !/^(?:DT|PRP\$|CD)$/.test(after[1]?.tag ?? '')) return false;
  // Of people in office nobody tells the age: "Anahit, 62, said".
  if (/^\d{1,2}$/.test(after[1]?.norm ?? '') && !/^(?:DT|PRP\$|NN)/.test(after[3]?.tag ?? '')) return true;
  const noun = after.slice(1).find((token) => token.tag === 'NN');
  return noun !== undefined && groupNouns.get(noun.norm)?.civilian === 'civilian';
}

const APPOSITION = 6;

const NEEDS: ReadonlySet<Topic> = new Set(['food', 'water', 'shelter', 'bodies', 'health', 'siege']);

function stateTold(scope: Scope, { attribution, known, ...span }: Told): Seen | null {
  const range = wordsInside(scope, attribution, span);
  if (range.to - range.from < FEWEST_WORDS) return null;
  const clauses = scope.clauses.filter((clause) => range.from <= clause.head && clause.head < range.to);
  const main = clauses.find((clause) => !clauses.some((other) => other.head === clause.governor)) ?? clauses[0];
  const lived = known && attribution.mode === 'direct' && !VIOLENT_VERBS.has(main?.lemma ?? '') && !isUncounted(scope);
  if (main === undefined || (!lived && (isCounted(scope, range) || !isState(scope, main, range)))) return null;
  const topic = topicByWords(scope, range);
  if (!known && !tellsOwnLife(scope, main, range) && !((NEEDS.has(topic) || topic === 'movement') && speaksOfSelf(scope, range)))
    return null;
  return { rule: 'witness', topic, predicate: main.head, range, of: main.subject, confidence: 'low' };
}

/** The told words of this sentence, without the frame that says who tells them. */
function wordsInside(scope: Scope, attribution: Attribution, span: Span): Range {
  const { tokens } = scope.sentence;
  const frame = attribution.cueSpan;
  const inside = (index: number) => {
    const token = tokens[index];
    return (
      token !== undefined &&
      span.start <= token.start &&
      token.end <= span.end &&
      !(frame !== null && token.start >= frame.start && token.end <= frame.end)
    );
  };
  let from = 0;
  while (from < tokens.length && !inside(from)) from += 1;
  let to = from;
  while (to < tokens.length && inside(to)) to += 1;
  if (from >= to) return { from, to };
  // "When the planes come we hide" means something else without its first word.
  const first = /^\p{L}/u.test(tokens[from]?.norm ?? '') ? from : from + 1;
  const opens = ['when', 'while', 'since', 'because', 'although'].includes(tokens[first]?.norm ?? '');
  const trimmed = trimRange(scope.sentence, { from, to });
  return opens ? { from: first, to: trimmed.to } : trimmed;
}

/** "The number cannot be known": a figure that is open. */
function isUncounted(scope: Scope): boolean {
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(({ unknown }) => unknown);
}

function isCounted(scope: Scope, range: Range): boolean {
  if (speaksOfSelf(scope, range)) return false;
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(
    (number) =>
      number.from >= range.from &&
      number.to <= range.to &&
      number.type === 'count' &&
      (number.low !== null || number.high !== null || number.unknown),
  );
}

/** "I put my bag over my son's head": one person's past; of parties and plans others speak as "we". */
function tellsOwnLife(scope: Scope, main: Clause, range: Range): boolean {
  const told = main.tense === 'past' || main.aspect === 'perfect';
  return told && main.modal === null && scope.sentence.tokens.slice(range.from, range.to).some(({ norm }) => OWN.has(norm));
}

const OWN = new Set(['i', 'my', 'me', 'myself']);

function isState(scope: Scope, main: Clause, range: Range): boolean {
  if (VIOLENT_VERBS.has(main.lemma) && !main.negated && main.modal === null) return false;
  if (speaksOfSelf(scope, range) || topicByWords(scope, range) !== 'other' || FEELING.has(main.lemma)) return true;
  const copular = scope.sentence.tokens.some((token) => token.head === main.head && token.label === 'cop');
  return copular || main.negated || isLasting(scope.sentence, main);
}

const FEELING = new Set(['fear', 'feel', 'want', 'know', 'think', 'hope', 'need', 'live', 'own', 'have', 'wait', 'stay']);

function speaksOfSelf(scope: Scope, range: Range): boolean {
  return scope.sentence.tokens.slice(range.from, range.to).some((token) => FIRST_PERSON.has(token.norm));
}
