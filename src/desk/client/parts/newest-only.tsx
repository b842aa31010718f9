import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';

interface NewestOnlyOf {
  /** False where older reports are left out. */
  readonly all: boolean;
  readonly reports: number;
}

/** Says that a page rests on the newest reports alone; nothing where it rests on all. */
export function NewestOnly({ all, reports }: NewestOnlyOf) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (all) return null;
  return <p className="newest-only">{t('state.newest', { count: reports, number: number(reports) })}</p>;
}
