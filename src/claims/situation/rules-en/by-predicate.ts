import type { Clause } from '../../../languages/clause.ts';
import { DO_ROWS, HOLD_ROWS, IS_ROWS, LASTING_WORDS, type StateRow } from '../../../languages/en/situation-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence } from '../../../text/sentence.ts';
import { childrenOf, clauseRange, nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import { isAbout, subjectOf } from './about.ts';
import type { Seen } from './seen.ts';
import { supplyIn, topicByWords } from './topic.ts';
import { phraseEnd } from './words.ts';

/** "is under siege", "lies under the rubble", "controls the hill": the predicate itself tells a state. */
export function statesByPredicate(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => stateIs(scope, clause) ?? stateDoes(scope, clause) ?? stateHolds(scope, clause) ?? []);
}

const COPULAS = new Set(['be', 'remain', 'stay', 'keep', 'lie', 'seem', 'get']);
const REACH = 5;

function stateIs(scope: Scope, clause: Clause): Seen | null {
  const range = predicateRange(scope.sentence, clause);
  if (range === null) return null;
  const row = IS_ROWS.find(
    (one) =>
      mayStart(scope.sentence, range, one) &&
      one.phrases.some((words) => startsNear(scope.sentence, range, words)) &&
      isAbout(scope, subjectOf(scope, clause), one.about) &&
      (!one.lasting || isLasting(scope.sentence, clause) || isQuality(scope.sentence, clause)),
  );
  return row === undefined ? null : seen(scope, clause, { row, of: subjectOf(scope, clause), rule: 'is' });
}

/** "The ward was full": an adjective is a state in the past too; "was closed" may be what somebody did. */
function isQuality(sentence: Sentence, clause: Clause): boolean {
  const head = tokenAt(sentence, clause.head);
  return head?.tag === 'JJ' && !/(?:ed|shut)$/.test(head.norm);
}

/** Whether a first word of the row's phrases stands near: most rows are told apart by this alone. */
function mayStart(sentence: Sentence, range: Range, { firsts }: StateRow): boolean {
  for (let index = range.from; index < Math.min(range.from + REACH, range.to); index += 1) {
    const token = tokenAt(sentence, index);
    if (token !== undefined && (firsts.has(token.norm) || firsts.has(token.lemma))) return true;
  }
  return false;
}

/** The words after the copula, or from the participle on; null for a clause of another shape. */
function predicateRange(sentence: Sentence, clause: Clause): Range | null {
  const copula = childrenOf(sentence, clause.head).find((index) => tokenAt(sentence, index)?.label === 'cop');
  if (copula !== undefined) return { from: Math.min(copula + 1, clause.head), to: clause.to };
  if (COPULAS.has(clause.lemma)) return { from: clause.head + 1, to: clause.to };
  if (clause.passive && clause.label === 'xcomp' && GOING_ON.has(tokenAt(sentence, clause.governor)?.lemma ?? ''))
    return { from: clause.head, to: clause.to };
  if (remains(sentence, clause)) return { from: clause.head, to: clause.to };
  if (clause.passive && (clause.form !== 'participle' || isRinged(sentence, clause) || isSince(sentence, clause)))
    return { from: clause.head, to: clause.to };
  return null;
}

/** "continued to be restricted". */
const GOING_ON = new Set(['continue', 'remain']);

/** "Shops remain closed": to the parse "remain" is an auxiliary. */
function remains(sentence: Sentence, clause: Clause): boolean {
  const before = tokenAt(sentence, clause.head - 1);
  return tokenAt(sentence, clause.head)?.tag === 'VBN' && before?.label === 'aux' && ['remain', 'stay'].includes(before.lemma);
}

/** "the road to the north, shut by the army since August": it goes on. */
function isSince({ tokens }: Sentence, { head, to, label }: Clause): boolean {
  return label === 'acl' && tokens.slice(head + 1, to).some(({ norm }) => norm === 'since') && tokens[head - 1]?.norm === ',';
}

const RINGED = new Set(['besiege', 'encircle', 'surround', 'blockade', 'trap', 'strand']);

/** "villages besieged by insurgents": of bare participles only a siege is more than the mark of a place. */
function isRinged(sentence: Sentence, clause: Clause): boolean {
  if (!RINGED.has(clause.lemma)) return false;
  return sentence.tokens.slice(clause.head + 1, clause.head + 4).some((token) => token.norm === 'by');
}

function startsNear(sentence: Sentence, range: Range, words: readonly string[]): boolean {
  const last = Math.min(range.from + REACH, range.to);
  for (let index = range.from; index < last; index += 1) {
    if (words.length > 1 && phraseEnd(sentence.tokens, index, words, range.to) > 0) return true;
    if (words.length === 1 && tokenAt(sentence, index)?.norm === words[0] && !isAttributive(sentence, index)) return true;
  }
  return false;
}

/** "the besieged town": said by the way of a noun, not of the subject. */
function isAttributive(sentence: Sentence, index: number): boolean {
  return tokenAt(sentence, index)?.label === 'amod' || (sentence.tokens[index + 1]?.tag.startsWith('NN') ?? false);
}

function stateDoes(scope: Scope, clause: Clause): Seen | null {
  if (clause.passive || (clause.lemma === 'wait' && clause.negated)) return null;
  const head = tokenAt(scope.sentence, clause.head)?.norm ?? '';
  const row = DO_ROWS.find(
    (one) =>
      (one.firsts.has(clause.lemma) || one.firsts.has(head)) &&
      one.phrases.some((words) => phraseEnd(scope.sentence.tokens, clause.head, words, clause.to) > 0) &&
      isAbout(scope, subjectOf(scope, clause), one.about) &&
      (!one.lasting || isLasting(scope.sentence, clause)),
  );
  const stays = STAYING.has(clause.lemma) && (clause.form === 'gerund' || isCounted(scope, clause.subject));
  if (row === undefined || stays) return null;
  return seen(scope, clause, { row, of: subjectOf(scope, clause), rule: 'does' });
}

const STAYING = new Set(['remain', 'stay', 'queue', 'line']);

/** "4,000 people remain in the town" is a count. */
function isCounted(scope: Scope, subject: number): boolean {
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(
    (quantity) => quantity.from <= subject && quantity.to >= subject - COUNT_REACH,
  );
}

const COUNT_REACH = 3;

const EMPTY_VERBS = new Set(['have', 'maintain', 'keep']);

function stateHolds(scope: Scope, clause: Clause): Seen | null {
  if (clause.passive || !isAbout(scope, clause.subject, 'people')) return null;
  const place = heldPlace(scope, clause);
  const row = HOLD_ROWS.find((one) => one.words.includes(clause.lemma) && (!one.lasting || isLasting(scope.sentence, clause)));
  const held = row === undefined || place < 0 ? null : seen(scope, clause, { row, of: place, rule: 'holds' });
  return held === null ? null : { ...held, holder: clause.subject };
}

/** The object, or what "control of" leads to; -1 where that is no place. */
function heldPlace(scope: Scope, clause: Clause): number {
  if (clause.object < 0) return shareAfter(scope, clause);
  const isControl = tokenAt(scope.sentence, clause.object)?.lemma === 'control';
  if (!isControl) return !EMPTY_VERBS.has(clause.lemma) && isAbout(scope, clause.object, 'place') ? clause.object : -1;
  const range = { from: clause.object + 1, to: clause.to };
  for (let index = range.from; index < range.to; index += 1) if (isAbout(scope, index, 'place')) return index;
  return -1;
}

/** "hold about two thirds of the town": to the parse the share hangs on "about". */
function shareAfter(scope: Scope, clause: Clause): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.head + REACH); at += 1) {
    if (/^(?:third|half|quarter|percent)$/.test(tokens[at]?.lemma ?? '')) return EMPTY_VERBS.has(clause.lemma) ? -1 : at;
    if (!/^(?:IN|RB|CD|JJ|JJR|DT)$/.test(tokens[at]?.tag ?? '')) return -1;
  }
  return -1;
}

/** The clause tells what goes on: present, perfect or progressive, or with a word that says so. */
export function isLasting(sentence: Sentence, clause: Clause): boolean {
  if (clause.form === 'participle') return true;
  if (clause.tense === 'present' || clause.aspect !== 'simple') return true;
  if (clause.form === 'infinitive' && LASTING_WORDS.has(sentence.tokens[clause.governor]?.lemma ?? '')) return true;
  return sentence.tokens.slice(clause.from, clause.to).some((token) => LASTING_WORDS.has(token.norm) || LASTING_WORDS.has(token.lemma));
}

interface Fit {
  readonly row: StateRow;
  readonly of: number;
  readonly rule: string;
}

function seen(scope: Scope, clause: Clause, { row, of, rule }: Fit): Seen | null {
  const topic = topicOf(scope, clause, row);
  const range = quoteRange(scope, clause);
  if (topic === null || range.to - range.from < FEWEST_WORDS) return null;
  return { rule, topic, predicate: clause.head, range, of };
}

const FEWEST_WORDS = 2;

function topicOf(scope: Scope, clause: Clause, row: StateRow): Topic | null {
  if (row.topic === 'words') return topicByWords(scope, clause);
  // "Access to water is limited" tells of the water.
  if (row.about === 'route' && tokenAt(scope.sentence, clause.subject)?.lemma === 'access')
    return supplyIn(scope, clause)?.topic ?? 'movement';
  return row.topic === 'supply' ? (supplyIn(scope, clause)?.topic ?? null) : row.topic;
}

/** A participle is quoted with the noun that it hangs on. */
export function quoteRange(scope: Scope, clause: Clause): Range {
  const own = clauseRange(scope.sentence, clause);
  if (clause.subject < 0 || clause.subject >= own.from || clause.form === 'finite') return own;
  if (clause.label !== 'acl') return own;
  const phrase = nounPhrase(scope.sentence, clause.subject);
  return trimRange(scope.sentence, { from: phrase.from, to: own.to });
}
