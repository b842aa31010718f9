import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { Choice, DayField, Typed } from './fields.tsx';

const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'] as const;

/** Kind, party, place, publisher and days; each stands in the address, so that a view can be kept. */
export function ClaimFilters({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation(['known', 'vocabulary']);
  const [address, change] = useAddress();
  const field = (name: 'kind' | 'party' | 'place' | 'publisher' | 'from' | 'to') => ({
    label: name === 'kind' ? t('vocabulary:kindLabel') : t(`filter.${name}`),
    value: address[name] ?? '',
    onChange: (value: string) => change({ [name]: value || undefined, at: undefined }),
  });
  return (
    <search className="filter-grid">
      {children}
      <Choice {...field('kind')} all={t('vocabulary:kindAll')} options={KINDS.map((kind) => [kind, t(`vocabulary:kinds.${kind}`)])} />
      <Typed {...field('party')} />
      <Typed {...field('place')} />
      <Typed {...field('publisher')} />
      <DayField {...field('from')} />
      <DayField {...field('to')} />
    </search>
  );
}
