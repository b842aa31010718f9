import type { Attribution } from '../../../attribution/attribution.ts';
import type { Clause } from '../../../languages/clause.ts';
import { FIRST_PERSON, VIOLENT_VERBS } from '../../../languages/en/situation-words.ts';
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
  return scope.context.attributions.all
    .filter((attribution) => isPrivate(scope.context, attribution))
    .flatMap((attribution) => attribution.content.flatMap((span) => stateTold(scope, attribution, span) ?? []));
}

/** A witness, a named person of no office, or anybody quoted in direct speech: of the last only the needs of life are read. */
function isPrivate(context: Context, { type, source, mode }: Attribution): boolean {
  if (NAMELESS.test(source)) return false;
  return type === 'witness' || (type === 'person' && (mode === 'direct' || isOfNoOffice(context, source)));
}

/** "Salma, a teacher", "Omar, the father of two": the apposition to the name is a noun of civilians. */
function isOfNoOffice(context: Context, source: string): boolean {
  const person = context.mentions.parties.find((party) => party.partyKind === 'person' && party.exact === source);
  if (person === undefined) return false;
  const after = context.sentences[person.sentence]?.tokens.slice(person.to, person.to + APPOSITION) ?? [];
  if (after[0]?.norm !== ',' || !/^(?:DT|PRP\$|CD)$/.test(after[1]?.tag ?? '')) return false;
  const noun = after.slice(1).find((token) => token.tag === 'NN');
  return noun !== undefined && groupNouns.get(noun.norm)?.civilian === 'civilian';
}

const APPOSITION = 6;

const NEEDS: ReadonlySet<Topic> = new Set(['food', 'water', 'shelter', 'bodies', 'health', 'siege']);

function stateTold(scope: Scope, attribution: Attribution, span: Span): Seen | null {
  const range = wordsInside(scope, attribution, span);
  if (range.to - range.from < FEWEST_WORDS) return null;
  const clauses = scope.clauses.filter((clause) => range.from <= clause.head && clause.head < range.to);
  const main = clauses.find((clause) => !clauses.some((other) => other.head === clause.governor)) ?? clauses[0];
  if (main === undefined || isCounted(scope, range) || !isState(scope, main, range)) return null;
  const topic = topicByWords(scope, range);
  const known = attribution.type === 'witness' || isOfNoOffice(scope.context, attribution.source);
  if (!known && !(NEEDS.has(topic) && speaksOfSelf(scope, range))) return null;
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
  return from < to ? trimRange(scope.sentence, { from, to }) : { from, to };
}

function isCounted(scope: Scope, range: Range): boolean {
  if (speaksOfSelf(scope, range)) return false;
  return scope.context.mentions.quantities.some(
    (number) =>
      number.sentence === scope.sentence.index &&
      number.from >= range.from &&
      number.to <= range.to &&
      number.type === 'count' &&
      (number.low !== null || number.high !== null || number.unknown),
  );
}

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
