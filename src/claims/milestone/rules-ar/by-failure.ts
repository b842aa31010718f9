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
  const subject = clause.subject < 0 && clause.label === 'acl' ? talksBefore(scope, clause) : clause.subject;
  const kind = subject < 0 ? null : arabicDealNoun(scope.sentence, subject);
  if (clause.form !== 'finite' || (kind !== 'talks' && kind !== 'meeting')) return null;
  const fruitless = clause.negated && FRUITS.has(clause.lemma);
  const stuck = clause.lemma === 'وصل' && scope.sentence.tokens.slice(clause.head, clause.to).some(({ lemma }) => lemma === 'مسدود');
  if (!fruitless && !stuck) return null;
  const range = trimRange(scope.sentence, clause);
  return { rule: 'ar-failure', step: 'failed', predicate: clause.head, range, noun: subject, negatedToo: true };
}

/** "أجرى محادثات لم تسفر عن نتيجة": the talks that the clause hangs on. */
const talksBefore = ({ sentence }: Scope, { from }: Clause): number =>
  sentence.tokens.findLastIndex((_, at) => at < from && /^(?:talks|meeting)$/.test(arabicDealNoun(sentence, at) ?? ''));
