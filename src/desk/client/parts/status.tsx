import { useTranslation } from 'react-i18next';

const SIGNS: Readonly<Record<string, string>> = {
  open: 'M10 4a6 6 0 1 0 .01 0',
  accepted: 'M4 10l4 4 8-9',
  corrected: 'M4 16l1-4 8-8 3 3-8 8z',
  rejected: 'M5 5l10 10M15 5L5 15',
};

/** Where a claim stands: a sign of its own for each status, and the word for who does not see it. */
export function StatusMark({ status, withWord = false }: { readonly status: string; readonly withWord?: boolean }) {
  const { t } = useTranslation('vocabulary');
  return (
    <span className="status" data-status={status}>
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d={SIGNS[status] ?? ''} />
      </svg>
      <span className={withWord ? undefined : 'unseen'}>{t(`status.${status}`)}</span>
    </span>
  );
}
