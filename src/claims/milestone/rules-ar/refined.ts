import { PARTS, TRUCES } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** The step with what the words around its verb make of it; null where they make none. */
export function refined(scope: Scope, clause: Clause, seen: Seen): Seen | null {
  const step = stepBy(scope, clause, seen);
  if (step === 'agreed' && clause.lemma === 'توصل' && clause.negated) return failed(scope, clause, seen);
  if (step === 'ended' && isAhead(scope, clause)) return { ...seen, step: 'planned' };
  return step === null ? null : { ...seen, step };
}

function stepBy(scope: Scope, clause: Clause, seen: Seen): Step | null {
  const words = scope.sentence.tokens.slice(seen.predicate, seen.range.to).map(({ lemma }) => lemma);
  switch (clause.lemma) {
    case 'نفذ':
      if (clause.form === 'noun' || !clause.passive) return null;
      return words.some((word) => PARTS.has(word)) ? 'partly-carried-out' : seen.step;
    case 'عاد':
      if (seen.noun === clause.subject) return words.includes('سريان') ? seen.step : null;
      return /^(?:إلى|طاولة)$/.test(tokenAt(scope.sentence, seen.noun - 1)?.lemma ?? '') ? seen.step : null;
    case 'سقط':
      return seen.noun === clause.subject ? seen.step : null;
    case 'أضاف':
      return seen.step;
    case 'وضع':
    case 'فرض':
      return words.includes('جديد') || words.includes('إضافي') ? seen.step : null;
    case 'انسحب':
      return /^(?:من|عن)$/.test(tokenAt(scope.sentence, seen.noun - 1)?.lemma ?? '') ? seen.step : null;
    case 'أعلن':
      return seen.noun === clause.object || tokenAt(scope.sentence, seen.noun - 1)?.lemma === 'عن' ? seen.step : null;
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

/** "دون التوصل إلى اتفاق", "لم يتوصل الطرفان إلى اتفاق". */
function failed(scope: Scope, { head, form }: Clause, seen: Seen): Seen {
  const denied = /^(?:دون|عدم|بدون)$/.test(tokenAt(scope.sentence, head - 1)?.lemma ?? '');
  const from = form === 'noun' && denied ? head - 1 : seen.range.from;
  return { ...seen, range: { ...seen.range, from }, step: 'failed', negatedToo: true };
}

/** "قبل يوم من انتهاء الهدنة": the end is still to come. */
function isAhead(scope: Scope, { head, form }: Clause): boolean {
  return (
    form === 'noun' && scope.sentence.tokens.slice(Math.max(0, head - 5), head).some(({ lemma, tag }) => lemma === 'قبل' && tag === 'IN')
  );
}

const isTruce = (scope: Scope, noun: number): boolean => TRUCES.has(tokenAt(scope.sentence, noun)?.lemma ?? '');
