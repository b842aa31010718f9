import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import type { BoardAnswer } from './board.tsx';

const FEW = 2;

/** Names of origins by their ids: all of them, or the first and how many more. */
export function useOrigins({ origins }: BoardAnswer): { all(ids: readonly string[]): string; some(ids: readonly string[]): string } {
  const { t } = useTranslation('agreements');
  const { list, number } = useFormat();
  const names = (ids: readonly string[]) => ids.map((id) => origins.find((origin) => origin.id === id)?.name ?? id);
  return {
    all: (ids) => names(ids).join(' · '),
    some: (ids) => {
      if (ids.length <= FEW + 1) return list(names(ids));
      return list([...names(ids.slice(0, FEW)), t('moreOrigins', { number: number(ids.length - FEW) })]);
    },
  };
}
