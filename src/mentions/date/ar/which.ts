import { WHICH } from '../../../languages/ar/date-words.ts';
import type { Counted, Meaning, Named, Unit } from '../meaning.ts';
import { anyOf, formsOf, lookUp } from './patterns.ts';

export const WHICH_ONE = anyOf(formsOf(WHICH));

/** "الماضي", "المقبل" after a weekday or month; "الجاري" the one of this week or year. */
export function whichNamed(meaning: Named, word: string | undefined): Named {
  const which = word === undefined ? undefined : lookUp(WHICH, word);
  if (which === 'past' || which === 'before') return { ...meaning, strict: 'past' };
  if (which === 'future' || which === 'next') return { ...meaning, strict: 'future' };
  if (which !== 'same') return meaning;
  const unit: Unit = meaning.weekday === undefined ? 'year' : 'week';
  return { ...meaning, within: counted(unit, 0, 'now') };
}

/** "الأسبوع الماضي", "العام المقبل", "الشهر نفسه". */
export function whichUnit(unit: Unit, times: number, word: string): Meaning | null {
  switch (lookUp(WHICH, word)) {
    case 'past':
      return counted(unit, -times, 'now');
    case 'future':
      return counted(unit, times, 'now');
    case 'same':
      return counted(unit, 0, 'now');
    case 'next':
      return counted(unit, times, 'told');
    case 'before':
      return counted(unit, -times, 'told');
    case 'told':
      return counted(unit, 0, 'told');
    default:
      return null;
  }
}

export function counted(unit: Unit, by: number, from: Counted['from']): Counted {
  return { is: 'counted', unit, by: Math.abs(by), direction: Math.sign(by) as -1 | 0 | 1, from };
}
