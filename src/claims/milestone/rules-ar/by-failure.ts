import { FRUITS } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { arabicDealNoun } from '../../deal/deal-talk-ar.ts';
import { type Scope, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** Talks that came to nothing: "لم تسفر المحادثات عن نتيجة", "وصلت إلى طريق مسدود". */
export function failures(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => failureOf(scope, clause) ?? []);
}

function failureOf(scope: Scope, clause: Clause): Seen | null {
  const kind = clause.subject < 0 ? null : arabicDealNoun(scope.sentence, clause.subject);
  if (clause.form !== 'finite' || (kind !== 'talks' && kind !== 'meeting')) return null;
  const fruitless = clause.negated && FRUITS.has(clause.lemma);
  const stuck = clause.lemma === 'وصل' && scope.sentence.tokens.slice(clause.head, clause.to).some(({ lemma }) => lemma === 'مسدود');
  if (!fruitless && !stuck) return null;
  const range = trimRange(scope.sentence, clause);
  return { rule: 'ar-failure', step: 'failed', predicate: clause.head, range, noun: clause.subject, negatedToo: true };
}
