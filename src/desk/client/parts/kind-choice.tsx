import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';

const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'] as const;

/** Which kind of claims a page shows; it stands in the address. */
export function KindChoice() {
  const { t } = useTranslation('vocabulary');
  const [{ kind = '' }, change] = useAddress();
  return (
    <label className="field">
      <span>{t('kindLabel')}</span>
      <select value={kind} onChange={(event) => change({ kind: event.target.value || undefined })}>
        <option value="">{t('kindAll')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`kinds.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
