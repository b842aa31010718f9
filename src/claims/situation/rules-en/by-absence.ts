import type { Clause } from '../../../languages/clause.ts';
import { MEDICAL, QUESTION_WORDS, STANCE_VERBS, UNKNOWN_STATES } from '../../../languages/en/situation-words.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Scope, subtreeOf, tokenAt, trimRange } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Seen } from './seen.ts';
import { topicByWords } from './topic.ts';

/** What is not known ("it is not clear where they are"), what has not come about, and what little still works. */
export function statesByAbsence(scope: Scope): Seen[] {
  const ofWar = isOfWar(scope.context);
  return scope.clauses.flatMap(
    (clause) => (ofWar ? (unknown(scope, clause) ?? notYet(scope, clause)) : null) ?? stillAble(scope, clause) ?? [],
  );
}

const SPEAKERS = new Set(['i', 'you', 'we', 'he', 'she', 'who']);

/** Said of a thing or a body of people; what "I" or "you" do not know is talk. */
function isThird(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject);
  const word = subject?.norm ?? '';
  return subject === undefined || !(SPEAKERS.has(word) || /^(?:WP|WDT|EX)/.test(subject.tag));
}

/** A number that is not known is a figure, no state. */
function unknown(scope: Scope, clause: Clause): Seen | null {
  const { tokens } = scope.sentence;
  const stays = COPULAS.has(clause.lemma) && /^un(?:known|clear|certain)$/.test(tokens[clause.head + 1]?.norm ?? '');
  const word = tokenAt(scope.sentence, stays ? clause.head + 1 : clause.head)?.norm ?? '';
  if (!UNKNOWN_STATES.has(clause.lemma) && !UNKNOWN_STATES.has(word) && !cannotSay(scope, clause)) return null;
  if (cannotSay(scope, clause)) return unsaid(scope, clause);
  if ((!clause.negated && !/^un/.test(word)) || !isThird(scope, clause) || isConditional(scope, clause)) return null;
  const tree = subtreeOf(scope.sentence, clause.head);
  const range = trimRange(scope.sentence, { from: clauseRange(scope.sentence, clause).from, to: Math.max(clause.to, tree.to) });
  const said = tokens.slice(range.from, range.to);
  const asked = said.some((token) => QUESTION_WORDS.has(token.norm)) || /^un/.test(word);
  const lost = /^(?:fate|whereabouts)$/.test(tokens[clause.subject]?.lemma ?? '');
  const counted = said.some((token, index) => token.lemma === 'number' || (token.norm === 'how' && said[index + 1]?.norm === 'many'));
  if (!(asked || lost) || counted || clause.modal !== null) return null;
  return { rule: 'unknown', topic: topicByWords(scope, range), predicate: clause.head, range, of: clause.subject, modality: 'unknown' };
}

const COPULAS = new Set(['remain', 'be', 'stay']);
const TELLING = new Set(['say', 'tell', 'confirm', 'know']);

/** "He was unable to say where they had gone." */
function cannotSay(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  return clause.lemma === 'unable' && tokens[clause.head + 1]?.norm === 'to' && TELLING.has(tokens[clause.head + 2]?.lemma ?? '');
}

function unsaid(scope: Scope, clause: Clause): Seen | null {
  const { tokens } = scope.sentence;
  const asked = tokens.findIndex((token, index) => index > clause.head + 2 && ASKED_WHERE.has(token.norm));
  if (asked < 0 || asked > clause.head + ASKED_REACH) return null;
  const range = trimRange(scope.sentence, {
    from: clauseRange(scope.sentence, clause).from,
    to: subtreeOf(scope.sentence, clause.head).to,
  });
  return { rule: 'unknown', topic: 'other', predicate: clause.head, range, of: clause.subject, modality: 'unknown' };
}

const ASKED_WHERE = new Set(['where', 'who', 'whether', 'whose', 'why', 'what']);
const ASKED_REACH = 12;

function isConditional(scope: Scope, clause: Clause): boolean {
  return standOf(scope.context, { sentence: scope.sentence.index, token: clause.head }).modality === 'conditional';
}

/** What a party has not done, and what has not become of a deal, are positions and steps. */
function isOfDeal(scope: Scope, clause: Clause): boolean {
  const party = partyAt(scope, clause.subject);
  return (party !== null && party.partyKind !== 'civilians') || dealNounAt(scope.sentence, clause.subject) !== null;
}

const COUNTS = new Set([
  'number',
  'toll',
  'figure',
  'total',
  'count',
  'price',
  'talk',
  'negotiation',
  'position',
  'deadline',
  'deal',
  'agreement',
]);

/** "The aid has not entered the town": what somebody has not said or decided is a position. */
function notYet(scope: Scope, clause: Clause): Seen | null {
  if (!clause.negated || clause.aspect !== 'perfect' || clause.modal !== null || clause.form !== 'finite') return null;
  const subject = tokenAt(scope.sentence, clause.subject);
  if (STANCE_VERBS.has(clause.lemma) || !subject?.tag.startsWith('NN') || COUNTS.has(subject.lemma) || isOfDeal(scope, clause)) return null;
  const range = clauseRange(scope.sentence, clause);
  return { rule: 'not-yet', topic: topicByWords(scope, range), predicate: clause.head, range, of: clause.subject, confidence: 'low' };
}

/** "Only one hospital can still operate." */
function stillAble(scope: Scope, clause: Clause): Seen | null {
  if (clause.modal !== 'can' || clause.negated) return null;
  const range = clauseRange(scope.sentence, clause);
  const said = scope.sentence.tokens.slice(range.from, range.to);
  const isMedical = said.some((token) => MEDICAL.has(token.lemma));
  if (!isMedical || !said.some((token) => token.norm === 'still' || token.norm === 'only')) return null;
  return { rule: 'still-able', topic: 'health', predicate: clause.head, range, of: clause.subject, modality: 'asserted' };
}
