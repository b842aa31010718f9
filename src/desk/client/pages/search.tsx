import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Address } from '../address.ts';
import { useAddress } from '../address.ts';
import type { Answer } from '../api/ask.ts';
import { useAnswer } from '../api/queries.ts';
import { useFormat } from '../format.ts';
import { Choice, DayField, Typed } from '../parts/fields.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { LANGUAGES } from '../settings.ts';

type Hit = Answer<'GET /api/search'>['hits'][number];

/** Words in both languages and any form, with the passages that they stand in. */
export function Page() {
  const { t } = useTranslation(['search', 'desk', 'inbox']);
  const [address, change] = useAddress();
  const { q = '' } = address;
  const [typed, setTyped] = useState(q);
  return (
    <PageFrame title={t('desk:page.search')}>
      <search>
        <form
          className="search-box"
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: typed.trim() || undefined, skip: undefined });
          }}
        >
          <input type="search" dir="auto" aria-label={t('words')} value={typed} onChange={({ target }) => setTyped(target.value)} />
          <Button type="submit" className="button main">
            {t('find')}
          </Button>
        </form>
        <Filters address={address} change={change} />
      </search>
      {q === '' ? <Empty title={t('begin')}>{<p>{t('hint')}</p>}</Empty> : <Hits address={address} />}
    </PageFrame>
  );
}

interface FiltersProps {
  readonly address: Address;
  readonly change: (change: Address) => void;
}

function Filters({ address, change }: FiltersProps) {
  const { t } = useTranslation(['search', 'inbox', 'reader']);
  const put = (name: string) => (value: string) => change({ [name]: value || undefined, skip: undefined });
  return (
    <div className="filter-grid">
      <Choice
        label={t('inbox:language')}
        value={address.language ?? ''}
        onChange={put('language')}
        all={t('inbox:anyLanguage')}
        options={LANGUAGES.map((one) => [one, t(`reader:language.${one}`)])}
      />
      <Typed label={t('place')} value={address.place ?? ''} onChange={put('place')} />
      <Typed label={t('party')} value={address.party ?? ''} onChange={put('party')} />
      <Typed label={t('inbox:publisher')} value={address.publisher ?? ''} onChange={put('publisher')} />
      <DayField label={t('inbox:from')} value={address.from ?? ''} onChange={put('from')} />
      <DayField label={t('inbox:to')} value={address.to ?? ''} onChange={put('to')} />
      <label className="field">
        <span>{t('order')}</span>
        <select value={address.order ?? 'best'} onChange={({ target }) => put('order')(target.value)}>
          <option value="best">{t('best')}</option>
          <option value="newest">{t('newest')}</option>
        </select>
      </label>
    </div>
  );
}

const AT_ONCE = 20;

function Hits({ address }: { readonly address: Address }) {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const { q = '', language, publisher, place, party, from, to, order, skip = '0' } = address;
  const answer = useAnswer('GET /api/search', {
    query: {
      q,
      ...(language && { language }),
      ...(publisher && { publisher }),
      ...(place && { place }),
      ...(party && { party }),
      ...(from && { from }),
      ...(to && { to }),
      ...(order === 'newest' && { order }),
      skip: Number(skip),
    },
  });
  return (
    <Awaited answer={answer}>
      {({ total, exact, hits }) =>
        hits.length === 0 ? (
          <Empty title={t('none')}>{<p>{t('noneHint')}</p>}</Empty>
        ) : (
          <>
            <p className="hint" role="status">
              {t(exact ? 'found' : 'foundMore', { count: total, total: number(total) })}
            </p>
            <ol className="hits">
              {hits.map((hit) => (
                <li key={hit.report.id}>
                  <HitView hit={hit} />
                </li>
              ))}
            </ol>
            {hits.length === AT_ONCE && (
              <nav className="pager" aria-label={t('pages')}>
                <Link to="/search" search={{ ...address, skip: String(Number(skip) + AT_ONCE) }}>
                  {t('more')}
                </Link>
              </nav>
            )}
          </>
        )
      }
    </Awaited>
  );
}

function HitView({ hit: { report, excerpts } }: { readonly hit: Hit }) {
  const { t } = useTranslation('reader');
  const { days } = useFormat();
  const { id, title, file, publisher, published, language } = report;
  return (
    <article className="hit">
      <h2>
        <Link to="/reports/$id" params={{ id }} className="report-link">
          <bdi lang={language}>{title ?? file ?? t('untitled')}</bdi>
        </Link>
      </h2>
      <p className="report-publisher">
        <bdi>{publisher ?? t('noPublisher')}</bdi>
        {' · '}
        {published === null ? t('noDate') : days(published.earliest, published.latest)}
      </p>
      {excerpts.map(({ start, text, marks }) => (
        <blockquote key={start} lang={language} dir="auto">
          {marked(text, marks)}
        </blockquote>
      ))}
    </article>
  );
}

function marked(text: string, marks: Hit['excerpts'][number]['marks']): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
