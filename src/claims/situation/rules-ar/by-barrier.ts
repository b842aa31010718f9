import { ABLE, HINDERED, WAYS } from '../../../languages/ar/situation-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { type Scope, trimRange } from '../../deal/scope.ts';
import type { Seen } from './seen.ts';

/** Nobody can get in or out: "لا يستطيع المدنيون المغادرة", "يتعذر وصول الإسعاف", "يمنع المدنيين من الخروج". */
export function barriers(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => barrierOf(scope, clause) ?? []);
}

function barrierOf(scope: Scope, clause: Clause): Seen | null {
  const cannot = clause.negated ? ABLE.has(clause.lemma) : HINDERED.has(clause.lemma) && clause.tense === 'present';
  if (clause.form !== 'finite' || clause.modal !== null || !cannot) return null;
  const way = scope.clauses.find(
    (other) => other.head > clause.head && other.from <= clause.to + 1 && other.form === 'noun' && WAYS.has(other.lemma),
  );
  if (way === undefined) return null;
  const range = trimRange(scope.sentence, { from: clause.from, to: Math.max(clause.to, way.to) });
  return { rule: 'ar-barrier', topic: 'movement', predicate: clause.head, range, of: clause.subject, confidence: 'medium', absent: true };
}
