import { useTranslation } from 'react-i18next';
import type { Held } from '../../../reconcile/finding.ts';
import { useFormat } from '../format.ts';

type Answer = Omit<Held, 'earlier'>;

/** What an origin holds, in the words of the person's language: "300 to 400", "up to 500", "no, foreign". */
export function useToldWords(): (answer: Answer) => string {
  const { t } = useTranslation('told');
  const { number, day } = useFormat();
  return (answer) => {
    if (answer.answer !== null) return answerWords(answer.answer, { t, day });
    const { low, high } = answer;
    if (low === null && high === null) return t('noNumber');
    if (low === null) return t(answer.highExclusive ? 'fewer' : 'most', { high: number(high ?? 0) });
    if (high === null) return t(answer.lowExclusive ? 'more' : 'least', { low: number(low) });
    return low === high ? number(low) : t('range', { low: number(low), high: number(high) });
  };
}

interface Say {
  readonly t: (key: string, values: { readonly defaultValue: string }) => string;
  readonly day: (iso: string) => string;
}

/** Answers are words of a closed list joined by commas or "and", days, or names as the reports write them. */
function answerWords(answer: string, { t, day }: Say): string {
  return answer
    .split(/(, | and )/)
    .map((part) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return day(part);
      if (part === ', ') return t('comma', { defaultValue: part });
      return part === ' and ' ? t('and', { defaultValue: part }) : t(`answer.${part}`, { defaultValue: part });
    })
    .join('');
}
