import type { Clause } from '../../../languages/clause.ts';
import {
  BODILY_VERBS,
  BURIAL_VERBS,
  EXIT_VERBS,
  FARM_VERBS,
  GETTING_VERBS,
  PRICE_VERBS,
  SOLD_UNITS,
} from '../../../languages/en/situation-words.ts';
import { clauseRange, type Range, type Scope } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import { isAbout } from './about.ts';
import type { Seen } from './seen.ts';
import { supplyIn } from './topic.ts';

/** What people cannot do ("cannot leave", "could not bury them"), and what they cannot pay. */
export function statesByInability(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => inability(scope, clause) ?? unable(scope, clause) ?? price(scope, clause) ?? []);
}

/** "Agencies have been unable to reach the camp": what they are unable to do hangs on the adjective. */
function unable(scope: Scope, clause: Clause): Seen | null {
  const { tokens } = scope.sentence;
  if (!/^(?:unable|powerless)$/.test(clause.lemma) || clause.modal !== null || tokens[clause.head + 1]?.norm !== 'to') return null;
  const able = scope.clauses.find((one) => one.head > clause.head + 1 && one.head <= clause.head + NEAR && one.form === 'infinitive');
  if (able === undefined) return null;
  const inner = clauseRange(scope.sentence, able);
  const topic = topicOf(scope, { ...able, subject: clause.subject }, inner);
  const range = { from: clauseRange(scope.sentence, clause).from, to: inner.to };
  return topic === null ? null : { rule: 'cannot', topic, predicate: clause.head, range, of: clause.subject, modality: 'asserted' };
}

const NEAR = 5;

const ABLE = new Set(['can', 'could', 'ca', 'cannot']);

function inability(scope: Scope, clause: Clause): Seen | null {
  if (!clause.negated) return null;
  const range = clauseRange(scope.sentence, clause);
  if (isUnburied(scope, clause))
    return { rule: 'cannot', topic: 'bodies', predicate: clause.head, range, of: clause.object, modality: 'asserted' };
  if (clause.lemma === 'dare') return { rule: 'cannot', topic: 'movement', predicate: clause.head, range, of: clause.subject };
  if (!ABLE.has(clause.modal ?? 'cannot') || (clause.modal === null && !saysCannot(scope, clause))) return null;
  const topic = topicOf(scope, clause, range);
  return topic === null ? null : { rule: 'cannot', topic, predicate: clause.head, range, of: clause.subject, modality: 'asserted' };
}

/** "Nobody buries the dead." */
function isUnburied(scope: Scope, clause: Clause): boolean {
  return clause.lemma === 'bury' && clause.tense === 'present' && clause.modal === null && isAbout(scope, clause.object, 'bodies');
}

function saysCannot(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.slice(clause.from, clause.head).some((token) => token.norm === 'cannot');
}

function topicOf(scope: Scope, clause: Clause, range: Range): Topic | null {
  if (clause.passive && clause.lemma === 'treat') return 'health';
  if (clause.passive) return BURIAL_VERBS.has(clause.lemma) && areDead(scope, clause) ? 'bodies' : null;
  if (BURIAL_VERBS.has(clause.lemma) && isAbout(scope, clause.object, 'bodies')) return 'bodies';
  if (clause.lemma === 'get' && OUTWARD.has(scope.sentence.tokens[clause.head + 1]?.norm ?? '')) return 'movement';
  if (EXIT_VERBS.has(clause.lemma))
    return isAbout(scope, clause.subject, 'people') || isAbout(scope, clause.subject, 'vehicle') ? 'movement' : null;
  if (clause.lemma === 'treat') return 'health';
  if (BODILY_VERBS.has(clause.lemma) && clause.object < 0 && isAbout(scope, clause.subject, 'people')) return 'health';
  if (FARM_VERBS.has(clause.lemma) && isAbout(scope, clause.subject, 'people')) return 'food';
  return GETTING_VERBS.has(clause.lemma) ? (supplyIn(scope, range)?.topic ?? null) : null;
}

/** "About 100 could not be buried": a number that is buried counts the dead. */
function areDead(scope: Scope, clause: Clause): boolean {
  return (
    isAbout(scope, clause.subject, 'bodies') ||
    (clause.lemma === 'bury' && /^(?:CD|PRP|DT|JJ)$/.test(scope.sentence.tokens[clause.subject]?.tag ?? ''))
  );
}

const OUTWARD = new Set(['out', 'to', 'away', 'in', 'through', 'home', 'back']);

/** "Bread costs ten times what it did": what is for sale and at what price. */
function price(scope: Scope, clause: Clause): Seen | null {
  if (clause.subject < 0 || !PRICE_VERBS.has(clause.lemma) || clause.form !== 'finite') return null;
  const range = clauseRange(scope.sentence, clause);
  const before = { from: range.from, to: clause.head };
  const priced = scope.sentence.tokens.slice(before.from, before.to).some((token) => token.lemma === 'price');
  const sold = SOLD_UNITS.has(scope.sentence.tokens[clause.subject]?.lemma ?? '');
  if (!sold && clause.tense !== 'present' && clause.aspect === 'simple') return null;
  const topic = supplyIn(scope, before)?.topic ?? (priced ? 'other' : null);
  if (topic === null || (!priced && !sold && clause.lemma !== 'cost' && clause.lemma !== 'sell')) return null;
  return { rule: 'price', topic, predicate: clause.head, range, of: clause.subject };
}
