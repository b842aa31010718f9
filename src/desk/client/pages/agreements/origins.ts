import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import type { BoardAnswer } from './board.tsx';

const FEW = 2;
/** So many names are all that anybody reads beside the mouse. */
const MOST = 40;

/** Names of origins by their ids: nearly all of them, or the first and how many more. */
export function useOrigins({ origins }: BoardAnswer): { all(ids: readonly string[]): string; some(ids: readonly string[]): string } {
  const { t } = useTranslation('agreements');
  const { list, number } = useFormat();
  const byId = useMemo(() => new Map(origins.map(({ id, name }) => [id, name])), [origins]);
  const names = (ids: readonly string[]) => ids.map((id) => byId.get(id) ?? id);
  return {
    all: (ids) => {
      const further = ids.length > MOST ? [t('moreOrigins', { number: number(ids.length - MOST) })] : [];
      return [...names(ids.slice(0, MOST)), ...further].join(' · ');
    },
    some: (ids) => {
      if (ids.length <= FEW + 1) return list(names(ids));
      return list([...names(ids.slice(0, FEW)), t('moreOrigins', { number: number(ids.length - FEW) })]);
    },
  };
}
