import type { Clause } from '../../../languages/clause.ts';
import type { Modality } from '../../common.ts';
import type { Scope } from '../../deal/scope.ts';
import { askedLineOf } from '../../modality/asked-line.ts';

/**
 * What a line of a list of demands says of a predicate of its own: "1. رفع الحصار وفتح الطريق"; null for any other line
 * and for what hangs on the deed ("تسليم المشتبه بهم في اغتيال القائد").
 */
export function lineAsks(scope: Scope, clause: Clause): Modality | null {
  if (askedLineOf(scope.context, scope.sentence.index) !== 'demanded') return null;
  return isOwn(scope, clause) ? 'demanded' : null;
}

function isOwn(scope: Scope, clause: Clause): boolean {
  if (clause.form === 'finite' && (clause.tense === 'past' || clause.negated)) return false;
  if (clause.label === 'root') return true;
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  return clause.form === 'noun' && clause.label === 'conj' && above !== undefined && isOwn(scope, above);
}
