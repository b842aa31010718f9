import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';

interface NewestOnlyOf {
  /** False where some reports are left out. */
  readonly all: boolean;
  readonly reports: number;
  /** True where the others are being set side by side at this moment. */
  readonly soFar?: boolean;
}

/** Says that a page rests on the newest reports alone, or on those done so far; nothing where it rests on all. */
export function NewestOnly({ all, reports, soFar = false }: NewestOnlyOf) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (all) return null;
  return <p className="newest-only">{t(soFar ? 'state.soFar' : 'state.newest', { count: reports, number: number(reports) })}</p>;
}
