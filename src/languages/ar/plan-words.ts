import type { Modality } from '../../claims/common.ts';

/** Nouns of what is asked for or laid down: the deeds named behind them are still to be done. */
export const PLAN_NOUNS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['شرط', 'demanded'], // condition
  ['مطلب', 'demanded'], // demand
  ['مطالبة', 'demanded'], // demand
  ['توصية', 'demanded'], // recommendation
  ['بند', 'agreed'], // clause
  ['مرحلة', 'agreed'], // stage
  ['مقترح', 'agreed'], // proposal
  ['اقتراح', 'agreed'], // proposal
  ['مبادرة', 'agreed'], // initiative
  ['ورقة', 'agreed'], // paper
  ['خطة', 'agreed'], // plan
  ['مسودة', 'agreed'], // draft
  ['حل', 'agreed'], // solution
  ['مشروع', 'agreed'], // draft
]);

/** In the past too, these lay down or ask and tell of nothing done. */
export const LAYING_VERBS: ReadonlySet<string> = new Set('نص تضمن شمل قضى ألزم اشترط اقترح طلب طالب دعا حث قدم طرح عرض وضع حدد'.split(' '));
