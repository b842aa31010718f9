import type { Clause } from '../../../languages/clause.ts';
import { BALLOT_WORDS, SCHEDULING_WORDS } from '../../../languages/en/milestone-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { clauseRange, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import { standOf } from '../../modality.ts';
import type { Seen } from './step.ts';

/** What is due: a vote on the deal, a deadline for a term, a ceasefire that is set to bring an end. */
export function stepsAhead(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    const set = isSet(scope, clause);
    if (set !== null) return [set];
    const due = leavesToday(scope, clause) ?? isExpected(scope, clause) ?? isOnDay(scope, clause);
    if (due !== null) return [due];
    const ahead = isAhead(scope, clause);
    if (!ahead) return [];
    const rule = ruleOf(scope, clause);
    if (rule === null) return [];
    const range = trimRange(scope.sentence, withDateBefore(scope, clause));
    return [{ rule, step: 'planned', predicate: clause.head, range, noun: -1, modality: 'planned' }];
  });
}

/** "A new round of talks is set for Thursday", "the exchange is scheduled for dawn". */
function isSet(scope: Scope, clause: Clause): Seen | null {
  if (!/^(?:set|scheduled|planned|slated|due|fixed)$/.test(tokenAt(scope.sentence, clause.head)?.norm ?? '')) return null;
  if (!/^(?:for|on|in|at)$/.test(tokenAt(scope.sentence, clause.head + 1)?.norm ?? '') || clause.negated) return null;
  const noun = clause.subject < 0 ? null : dealPhrase(scope.sentence, clause.subject);
  if (noun === null) return null;
  return {
    rule: 'set-for',
    step: 'planned',
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    noun: -1,
    modality: 'planned',
  };
}

/** "The last batch leaves tomorrow". */
function leavesToday(scope: Scope, clause: Clause): Seen | null {
  const noun = tokenAt(scope.sentence, clause.subject)?.lemma ?? '';
  if (
    !/^(?:batch|convoy|group|bus|column|wave|stage|phase)$/.test(noun) ||
    clause.tense !== 'present' ||
    clause.aspect !== 'simple' ||
    clause.negated
  )
    return null;
  const range = clauseRange(scope.sentence, clause);
  const words = scope.sentence.tokens.slice(clause.head, range.to).map((token) => token.norm);
  const when = words.some((word) => /^(?:today|tonight|tomorrow|\w+day)$/.test(word));
  if (!when || !/^(?:leave|get|go|depart|exit|set|move)$/.test(clause.lemma)) return null;
  return { rule: 'leaves-today', step: 'planned', predicate: clause.head, range, noun: -1, modality: 'planned' };
}

/** "A new round is on the 16th". */
function isOnDay(scope: Scope, clause: Clause): Seen | null {
  const be = scope.sentence.tokens.findIndex((token, index) => index > clause.from && index < clause.to && /^(?:is|are)$/.test(token.norm));
  if (be < 0 || tokenAt(scope.sentence, be + 1)?.norm !== 'on' || clause.negated) return null;
  const dated = scope.context.mentions.dates.some(
    (date) => date.sentence === scope.sentence.index && date.from > be && date.from <= be + 3,
  );
  const subject = surfaceSubject(scope, { ...clause, head: be });
  const noun = subject < 0 ? null : dealPhrase(scope.sentence, subject);
  if (!dated || noun === null || (noun.kind !== 'talks' && noun.kind !== 'meeting')) return null;
  return {
    rule: 'on-a-day',
    step: 'planned',
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    noun: -1,
    modality: 'planned',
  };
}

/** "The envoy was expected in the region by the end of the week". */
function isExpected(scope: Scope, clause: Clause): Seen | null {
  const word = tokenAt(scope.sentence, clause.head)?.norm ?? '';
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  if (!/^(?:expected|due|awaited)$/.test(word) || !/^(?:in|at)$/.test(next) || clause.negated || clause.subject < 0) return null;
  const range = clauseRange(scope.sentence, clause);
  const dated = scope.context.mentions.dates.some(
    (date) => date.sentence === scope.sentence.index && date.from >= clause.head && date.to <= range.to + 1,
  );
  return dated ? { rule: 'expected-in', step: 'planned', predicate: clause.head, range, noun: -1, modality: 'planned' } : null;
}

function isAhead(scope: Scope, clause: Clause): boolean {
  if (clause.form === 'infinitive' && !SCHEDULING_WORDS.has(tokenAt(scope.sentence, clause.governor)?.lemma ?? '')) return false;
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const vote = stand.modality === 'predicted' && (clause.lemma === 'vote' || BALLOT_WORDS.has(clause.lemma));
  return (stand.modality === 'planned' || stand.modality === 'demanded' || vote) && !stand.negated;
}

function ruleOf(scope: Scope, clause: Clause): string | null {
  const range = clauseRange(scope.sentence, clause);
  const dates = inSentence(scope.context.mentions.dates, scope.sentence.index).filter(
    (date) => date.to > range.from - 6 && date.from < range.to,
  );
  if (dates.length === 0) return null;
  const words = scope.sentence.tokens.slice(range.from, range.to + 8);
  if (words.some((token) => BALLOT_WORDS.has(token.lemma))) return 'ballot-ahead';
  const deadline = dates.some((date) => date.bound === 'deadline');
  const pronoun = ['they', 'it', 'this', 'that', 'these', 'both'].includes(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
  if (deadline && pronoun && clause.modal === 'must') return 'deadline-ahead';
  const subject = dealPhrase(scope.sentence, clause.subject);
  return subject !== null && subject.kind !== 'process' ? 'deal-ahead' : null;
}

// "On October 2, voters will go to the polls": the date stands before the clause.
function withDateBefore(scope: Scope, clause: Clause): { from: number; to: number } {
  const range = clauseRange(scope.sentence, clause);
  const date = inSentence(scope.context.mentions.dates, scope.sentence.index).find(
    (mention) => mention.to <= range.from && range.from - mention.to <= 2,
  );
  return date === undefined ? range : { from: date.from, to: range.to };
}
