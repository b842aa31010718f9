import type { Clause } from '../../../languages/clause.ts';
import { type Range, type Scope, subtreeOf, wholeRange } from '../../deal/scope.ts';

export function subjectRange(scope: Scope, clause: Clause): Range | null {
  return clause.subject < 0 ? null : subtreeOf(scope.sentence, clause.subject);
}

export function quoted(scope: Scope, clause: Clause): Range {
  return wholeRange(scope.sentence, clause);
}
