import type { Clause } from '../../../languages/clause.ts';
import { ALL_SIDES } from '../../../languages/en/agreement-words.ts';
import { FIGHTING_NOUNS, ORDER_WORDS, STOP_VERBS, TALKING_VERBS } from '../../../languages/en/milestone-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { partiesIn, partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** "They met with commanders in Amman", "negotiators haggled over the list": talks told by their verb. */
export function stepsByTalking(scope: Scope): Seen[] {
  const near = inDealTalk(scope);
  return scope.clauses.flatMap((clause): Seen[] => {
    if ((clause.form !== 'finite' && clause.form !== 'gerund') || !(near || isAtTable(scope, clause))) return [];
    const range = clauseRange(scope.sentence, clause);
    if (clause.lemma === 'meet' && !clause.passive && meetsParties(scope, clause, range))
      return [seen('meet-verb', 'meeting', clause, range)];
    if (TALKING_VERBS.has(clause.lemma) && clause.object < 0 && talks(scope, clause)) return [seen('talk-verb', 'talks', clause, range)];
    return [];
  });
}

/** "The two sides met", "negotiators met": they meet to talk, whether a deal is named or not. */
function isAtTable(scope: Scope, clause: Clause): boolean {
  return /^(?:side|negotiator|delegation|delegate|mediator)$/.test(tokenAt(scope.sentence, clause.subject)?.lemma ?? '');
}

function seen(rule: string, step: Seen['step'], clause: Clause, range: Range): Seen {
  return { rule, step, predicate: clause.head, range, noun: -1 };
}

function meetsParties(scope: Scope, clause: Clause, range: Range): boolean {
  const after = partiesIn(scope, { from: clause.head + 1, to: range.to }).filter((party) => party.partyKind !== 'civilians');
  return after.length > 0 || isJoint(scope, clause.subject) || isAtTable(scope, clause);
}

function talks(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject);
  if (subject === undefined) return false;
  return (
    ALL_SIDES.has(subject.lemma) || ['mediator', 'envoy', 'delegate'].includes(subject.lemma) || partyAt(scope, clause.subject) !== null
  );
}

/** "Ordered its fighters to observe the truce" is one side's yes; "the guns fell silent", "ceased fighting" a truce that holds. */
export function stepsByOrder(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause): Seen[] => {
    if (!STOP_VERBS.has(clause.lemma)) return [];
    const target = targetOf(scope, clause);
    if (target < 0) return [];
    const order = orderBefore(scope, clause);
    if (order >= 0) return [ordered(scope, clause, { order, target })];
    const bySide = clause.form === 'finite' && !clause.passive && partyAt(scope, clause.subject) !== null;
    const settled = clause.tense === 'present' && tokenAt(scope.sentence, 0)?.norm === 'under';
    const stops =
      !settled && (clause.lemma === 'cease' || clause.lemma === 'halt' || clause.lemma === 'stop' || clause.lemma === 'suspend');
    return bySide && stops ? [seen('stop-verb', 'in-force', clause, clauseRange(scope.sentence, clause))] : [];
  });
}

/** What is to be stopped, at most a few words after the verb and not inside of something else: "its share in truce talks". */
function targetOf(scope: Scope, clause: Clause): number {
  for (let index = clause.head + 1; index <= clause.head + 4; index += 1) {
    const word = tokenAt(scope.sentence, index);
    if (word?.tag === 'IN' && word.norm !== 'of') return -1;
    if (word !== undefined && (FIGHTING_NOUNS.has(word.lemma) || FIGHTING_NOUNS.has(word.norm))) return index;
  }
  return -1;
}

/** The order that the stopping hangs on: a verb or noun of ordering before "to". */
function orderBefore(scope: Scope, clause: Clause): number {
  if (clause.form !== 'infinitive') return -1;
  for (let index = clause.head - 1; index >= Math.max(0, clause.head - 20); index -= 1) {
    const token = tokenAt(scope.sentence, index);
    if (token !== undefined && ORDER_WORDS.has(token.lemma) && /^(?:VB|NN)/.test(token.tag)) return index;
  }
  return -1;
}

function ordered(scope: Scope, clause: Clause, at: { order: number; target: number }): Seen {
  const governing = scope.clauses.find((one) => one.from <= at.order && at.order < one.to && one.form === 'finite') ?? null;
  const from = governing === null ? at.order : Math.min(governing.from, at.order);
  const to = Math.max(clauseRange(scope.sentence, clause).to, at.target + 1);
  return {
    rule: 'order-to-stop',
    step: 'accepted',
    predicate: governing?.head ?? at.order,
    range: trimRange(scope.sentence, { from, to }),
    noun: -1,
    notes: ['one side’s order: that it is obeyed is not told'],
  };
}
