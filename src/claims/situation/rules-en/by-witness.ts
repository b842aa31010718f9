import type { Attribution } from '../../../attribution/attribution.ts';
import type { Clause } from '../../../languages/clause.ts';
import { FIRST_PERSON, VIOLENT_VERBS } from '../../../languages/en/situation-words.ts';
import type { Span } from '../../../text/span.ts';
import { type Range, type Scope, trimRange } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Topic } from '../body.ts';
import { isAbout } from './about.ts';
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
    .filter((attribution) => isPrivate(attribution))
    .flatMap((attribution) => attribution.content.flatMap((span) => stateTold(scope, attribution, span) ?? []));
}

/** A witness, or somebody named who is quoted in direct speech: then only of the needs of life. */
function isPrivate({ type, source, mode }: Attribution): boolean {
  return !NAMELESS.test(source) && (type === 'witness' || (type === 'person' && mode === 'direct'));
}

const NEEDS: ReadonlySet<Topic> = new Set(['food', 'water', 'shelter', 'bodies', 'health', 'siege']);

function stateTold(scope: Scope, attribution: Attribution, span: Span): Seen | null {
  const range = wordsInside(scope, attribution, span);
  if (range.to - range.from < FEWEST_WORDS) return null;
  const clauses = scope.clauses.filter((clause) => range.from <= clause.head && clause.head < range.to);
  const main = clauses.find((clause) => !clauses.some((other) => other.head === clause.governor)) ?? clauses[0];
  if (main === undefined || isCounted(scope, range) || !isState(scope, main, range)) return null;
  const topic = topicByWords(scope, range);
  if (attribution.type !== 'witness' && !(NEEDS.has(topic) && speaksOfSelf(scope, range))) return null;
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
  return copular || (isLasting(scope.sentence, main) && isAbout(scope, main.subject, 'civilians'));
}

const FEELING = new Set(['fear', 'feel', 'want', 'know', 'think', 'hope', 'need', 'live', 'own', 'have', 'wait', 'stay']);

function speaksOfSelf(scope: Scope, range: Range): boolean {
  return scope.sentence.tokens.slice(range.from, range.to).some((token) => FIRST_PERSON.has(token.norm));
}
