import { useTranslation } from 'react-i18next';
import type { Address } from '../../address.ts';
import { Choice, DayField, Typed } from '../../parts/fields.tsx';

interface Filters {
  readonly address: Address;
  readonly change: (change: Address) => void;
  readonly languages: readonly string[];
}

const REVIEWS = ['unread', 'in-review', 'done'] as const;
const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'] as const;

/** What is shown; every filter stands in the address, so that a view can be kept as a bookmark. */
export function InboxFilters({ address, change, languages }: Filters) {
  const { t } = useTranslation(['inbox', 'vocabulary', 'reader']);
  const put = (name: string) => (value: string) => change({ [name]: value || undefined, before: undefined });
  return (
    <search className="filter-grid">
      <Typed label={t('words')} value={address.q ?? ''} onChange={put('q')} />
      <Choice
        label={t('state')}
        value={address.review ?? ''}
        onChange={put('review')}
        all={t('anyState')}
        options={REVIEWS.map((one) => [one, t(`review.${one}`)])}
      />
      <Choice
        label={t('kind')}
        value={address.kind ?? ''}
        onChange={put('kind')}
        all={t('anyKind')}
        options={KINDS.map((one) => [one, t(`vocabulary:kinds.${one}`)])}
      />
      <Choice
        label={t('language')}
        value={address.language ?? ''}
        onChange={put('language')}
        all={t('anyLanguage')}
        options={languages.map((one) => [one, t(`reader:language.${one}`, { defaultValue: one })])}
      />
      <Typed label={t('publisher')} value={address.publisher ?? ''} onChange={put('publisher')} />
      <DayField label={t('from')} value={address.from ?? ''} onChange={put('from')} />
      <DayField label={t('to')} value={address.to ?? ''} onChange={put('to')} />
    </search>
  );
}
