import type { Clause } from '../../../languages/clause.ts';
import { AIRCRAFT, LACK_NOUNS, LACK_VERBS, NONE_WORDS, STATE_NOUNS, SUFFERING_VERBS } from '../../../languages/en/situation-words.ts';
import { LINE_LABEL } from '../../../languages/en/tree.ts';
import { clauseRange, type Range, type Scope } from '../../deal/scope.ts';
import { isLasting } from './by-predicate.ts';
import type { Seen } from './seen.ts';
import { supplyIn } from './topic.ts';
import { phraseEnd } from './words.ts';

const NEAR = 4;

/** What there is too little of ("there is no water", "hospitals lack drugs"), and what people suffer from ("hunger spreads"). */
export function statesByLack(scope: Scope): Seen[] {
  const told = scope.clauses.flatMap((clause) => lackIn(scope, clause) ?? stateNounIn(scope, clause) ?? []);
  return [...told, ...(verbless(scope) ?? []), ...nominal(scope, told)];
}

/** "No bread in the camp for the third day": a line without a verb. */
function verbless(scope: Scope): Seen[] | null {
  const { tokens } = scope.sentence;
  if (tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag))) return null;
  const starts = tokens.flatMap((token, at) => (at === 0 || opensPiece(tokens, at) ? [token.label === LINE_LABEL ? -1 : at] : []));
  return starts.flatMap((from) => (from < 0 ? [] : (pieceWithout(scope, from) ?? [])));
}

function opensPiece(tokens: Scope['sentence']['tokens'], at: number): boolean {
  return /^[,;:.]$/.test(tokens[at - 1]?.norm ?? '') || tokens[at - 1]?.label === LINE_LABEL;
}

function pieceWithout(scope: Scope, from: number): Seen | null {
  const { tokens } = scope.sentence;
  const first = tokens[from]?.norm === 'still' ? from + 1 : from;
  if (!/^(?:no|little|hardly)$/.test(tokens[first]?.norm ?? '')) return null;
  const found = supplyIn(scope, { from: first + 1, to: first + NEAR }) ?? flyingAt(scope, first + 1);
  const to = tokens.findIndex((token, index) => index > first && /^[,.;:]$/.test(token.norm));
  if (found === null) return null;
  return { rule: 'lack', topic: found.topic, predicate: found.noun, range: { from, to: to < 0 ? tokens.length : to }, of: found.noun };
}

/** "No warplanes over Idlib". */
function flyingAt({ sentence }: Scope, noun: number): Found {
  return AIRCRAFT.has(sentence.tokens[noun]?.lemma ?? '') ? { topic: 'other', noun } : null;
}

const REASONS = new Set(['of', 'to', 'by', 'amid', 'from', 'over', 'with', 'despite', 'from']);

/** "died because of a lack of insulin", "amid shortages of fuel": told by the noun beside another verb. */
function nominal(scope: Scope, told: readonly Seen[]): Seen[] {
  const { tokens } = scope.sentence;
  return tokens.flatMap((token, noun): Seen[] => {
    if (!LACK_NOUNS.has(token.lemma) || !token.tag.startsWith('NN') || tokens[noun + 1]?.norm !== 'of') return [];
    let from = noun;
    while (/^(?:DT|JJ|JJR)$/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
    const found = supplyIn(scope, { from: noun + 2, to: noun + 2 + NEAR });
    const isCovered = told.some(({ range }) => range.from <= noun && noun < range.to);
    if (found === null || isCovered || !REASONS.has(tokens[from - 1]?.norm ?? '')) return [];
    return [{ rule: 'lack', topic: found.topic, predicate: noun, range: { from, to: found.noun + 1 }, of: found.noun, confidence: 'low' }];
  });
}

type Found = ReturnType<typeof supplyIn>;

function lackIn(scope: Scope, clause: Clause): Seen | null {
  const range = clauseRange(scope.sentence, clause);
  const found = byVerb(scope, clause, range) ?? outOf(scope, clause, range) ?? byNoun(scope, range) ?? byNone(scope, clause, range);
  if (found === null) return null;
  return {
    rule: 'lack',
    topic: found.topic,
    predicate: clause.head,
    range: { ...range, to: Math.max(range.to, found.noun + 1) },
    of: found.noun,
  };
}

/** "hospitals lack drugs", "we ran out of flour". */
function byVerb(scope: Scope, clause: Clause, range: Range): Found {
  if (clause.passive || scope.sentence.tokens[clause.head + 1]?.norm === 'to') return null;
  for (const phrase of LACK_VERBS) {
    const end = phraseEnd(scope.sentence.tokens, clause.head, phrase.split('_'), range.to);
    const found = end < 0 ? null : supplyIn(scope, { from: end, to: Math.min(range.to, end + NEAR) });
    if (found !== null) return found;
  }
  return null;
}

/** "Shops are out of flour": the parse makes the flour the predicate. */
function outOf(scope: Scope, clause: Clause, range: Range): Found {
  const { tokens } = scope.sentence;
  for (let index = range.from; index < Math.min(range.to, clause.head + NEAR); index += 1) {
    if (!/^(?:be|remain)$/.test(tokens[index]?.lemma ?? '') || tokens[index + 1]?.norm !== 'out' || tokens[index + 2]?.norm !== 'of')
      continue;
    const found = supplyIn(scope, { from: index + 3, to: Math.min(range.to, index + 3 + 2) });
    if (found !== null) return found;
  }
  return null;
}

/** "a shortage of flour", "medicine shortages". */
function byNoun(scope: Scope, range: Range): Found {
  const { tokens } = scope.sentence;
  for (let index = range.from; index < range.to; index += 1) {
    if (!LACK_NOUNS.has(tokens[index]?.lemma ?? '') || !tokens[index]?.tag.startsWith('NN')) continue;
    const after = tokens[index + 1]?.norm === 'of' ? supplyIn(scope, { from: index + 2, to: Math.min(range.to, index + 2 + NEAR) }) : null;
    const found = after ?? supplyIn(scope, { from: Math.max(range.from, index - NEAR), to: index });
    if (found !== null) return found;
  }
  return null;
}

const HAVING = new Set([
  'be',
  'have',
  'leave',
  'find',
  'get',
  'remain',
  'exist',
  'receive',
  'enter',
  'reach',
  'provide',
  'live',
  'survive',
]);

/** Verbs of a state in any tense: "they had no water". */
const LIVING = new Set(['have', 'live', 'survive', 'remain']);

/** "there is no water", "we do not have enough bread", "without electricity". */
function byNone(scope: Scope, clause: Clause, range: Range): Found {
  const { tokens } = scope.sentence;
  const being =
    HAVING.has(clause.lemma) || (tokens[clause.head]?.tag.startsWith('NN') ?? false) || tokens[clause.head]?.norm === 'available';
  const stays = LIVING.has(clause.lemma) && clause.form === 'finite';
  if (!being || !(stays || isLasting(scope.sentence, clause) || tokens[clause.from]?.norm === 'there')) return null;
  // "We have no beds left" is two clauses to a parse that takes "left" for a verb.
  const end = Math.min(tokens.length, Math.max(range.to, clause.head + NEAR));
  for (let index = range.from; index < end; index += 1) {
    const word = tokens[index]?.norm ?? '';
    const none = NONE_WORDS.has(word) && (!['enough', 'any'].includes(word) || clause.negated);
    const found = none ? supplyIn(scope, { from: index + 1, to: Math.min(end, index + 1 + NEAR) }) : null;
    if (found !== null) return found;
  }
  return null;
}

const VAGUE = new Set(['situation', 'condition', 'case', 'displacement']);

/** "people suffer from hunger", "the siege caused starvation", "there is a stench". */
function stateNounIn(scope: Scope, clause: Clause): Seen | null {
  const { tokens } = scope.sentence;
  const range = clauseRange(scope.sentence, clause);
  const there = tokens[range.from]?.norm === 'there' || tokens[range.from + 1]?.norm === 'there';
  if (!SUFFERING_VERBS.has(clause.lemma) && !(there && clause.lemma === 'be')) return null;
  for (let index = range.from; index < range.to; index += 1) {
    const topic = STATE_NOUNS.get(tokens[index]?.lemma ?? '');
    if (topic === undefined || !tokens[index]?.tag.startsWith('NN') || (there && VAGUE.has(tokens[index]?.lemma ?? ''))) continue;
    return { rule: 'suffering', topic, predicate: clause.head, range, of: index };
  }
  return null;
}
