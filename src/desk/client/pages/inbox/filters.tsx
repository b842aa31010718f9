import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../address.ts';

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
      <label className="field">
        <span>{t('from')}</span>
        <input type="date" value={address.from ?? ''} onChange={({ target }) => put('from')(target.value)} />
      </label>
      <label className="field">
        <span>{t('to')}</span>
        <input type="date" value={address.to ?? ''} onChange={({ target }) => put('to')(target.value)} />
      </label>
    </search>
  );
}

const WAIT_MS = 250;

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words are asked for once the typing rests. */
function Typed({ label, value, onChange }: TypedProps) {
  const [typed, setTyped] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className="field">
      <span>{label}</span>
      <input type="search" dir="auto" value={typed} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

interface ChoiceProps extends TypedProps {
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, value, onChange, all, options }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
