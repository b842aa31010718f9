import { PARTS, TRUCES } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** The step with what the words around its verb make of it; null where they make none. */
export function refined(scope: Scope, clause: Clause, seen: Seen): Seen | null {
  const step = stepBy(scope, clause, seen);
  return step === null ? null : { ...seen, step };
}

function stepBy(scope: Scope, clause: Clause, seen: Seen): Step | null {
  const words = scope.sentence.tokens.slice(seen.predicate, seen.range.to).map(({ lemma }) => lemma);
  switch (clause.lemma) {
    case 'نفذ':
      if (clause.form === 'noun' || !clause.passive) return null;
      return words.some((word) => PARTS.has(word)) ? 'partly-carried-out' : seen.step;
    case 'عاد':
      return /^(?:إلى|طاولة)$/.test(tokenAt(scope.sentence, seen.noun - 1)?.lemma ?? '') ? seen.step : null;
    case 'أضاف':
      return seen.step;
    case 'وضع':
    case 'فرض':
      return words.includes('جديد') || words.includes('إضافي') ? seen.step : null;
    case 'انتهى':
      return seen.step === 'ended' && (words.includes('دون') || words.includes('بدون')) && !isTruce(scope, seen.noun)
        ? 'failed'
        : seen.step;
    case 'بدأ':
      return seen.step === 'under-way' && (isTruce(scope, seen.noun) || words.includes('سريان')) ? 'in-force' : seen.step;
    case 'اتفق':
    case 'توافق':
      return words.includes('تمديد') ? 'extended' : seen.step;
    default:
      return seen.step;
  }
}

const isTruce = (scope: Scope, noun: number): boolean => TRUCES.has(tokenAt(scope.sentence, noun)?.lemma ?? '');
