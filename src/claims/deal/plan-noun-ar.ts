import { LAYING_VERBS, PLAN_NOUNS } from '../../languages/ar/plan-words.ts';
import { SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Modality } from '../common.ts';
import { type Scope, tokenAt } from './scope.ts';

/**
 * "شروطنا هي انسحاب القوات وعودة النازحين", "المرحلة الثانية: خروج المقاتلين": what a condition, a demand or a stage before
 * the deed's noun makes of it; null where a verb of the past between or before says that it was done.
 */
export function planBefore(scope: Scope, index: number): Modality | null {
  const { tokens } = scope.sentence;
  let found: Modality | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokenAt(scope.sentence, at);
    if (token === undefined || /^[.؛!]$/.test(token.text)) break;
    if (token.tag === 'VBD' && !SPEECH_VERBS.has(token.lemma) && !LAYING_VERBS.has(token.lemma)) return null;
    if (found === null && /^NN/.test(token.tag) && !isOfWhen(tokens[at - 1]?.lemma)) found = PLAN_NOUNS.get(token.lemma) ?? null;
  }
  return found;
}

/** "خلال المرحلة الأولى", "في المرحلة الثانية": when, not what. */
const isOfWhen = (before: string | undefined): boolean => before === 'في' || before === 'خلال' || before === 'منذ' || before === 'بعد';
