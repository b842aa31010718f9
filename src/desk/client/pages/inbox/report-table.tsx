import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/ask.ts';
import { useFormat } from '../../format.ts';

type Row = Answer<'GET /api/reports'>['reports'][number];

export function ReportTable({ reports, stale }: { readonly reports: readonly Row[]; readonly stale: boolean }) {
  const { t } = useTranslation('inbox');
  return (
    <table className="report-table" aria-busy={stale || undefined}>
      <thead>
        <tr>
          <th scope="col">{t('report')}</th>
          <th scope="col">{t('publishedOn')}</th>
          <th scope="col">{t('language')}</th>
          <th scope="col" className="number">
            {t('claims')}
          </th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((row) => (
          <ReportRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ReportRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation(['inbox', 'reader']);
  const { day, days, number } = useFormat();
  const { id, title, file, publisher, published, language, claims, added } = row;
  return (
    <tr>
      <td>
        <Link to="/reports/$id" params={{ id }} className="report-link">
          <bdi lang={language}>{title ?? file ?? t('reader:untitled')}</bdi>
        </Link>
        <span className="report-publisher">
          <bdi>{publisher ?? t('reader:noPublisher')}</bdi>
        </span>
        <Copies row={row} />
      </td>
      <td>
        {published === null ? <span className="missing">{t('reader:noDate')}</span> : days(published.earliest, published.latest)}
        <span className="report-publisher">{t('takenIn', { day: day(added) })}</span>
      </td>
      <td>{t(`reader:language.${language}`, { defaultValue: language })}</td>
      <td className="number" data-label={t('claims')}>
        {claims === null ? '–' : number(claims)}
      </td>
      <td>
        <State row={row} />
      </td>
    </tr>
  );
}

/** The same text by others, or published again: counted as one, and all within reach. */
function Copies({ row: { copies } }: { readonly row: Row }) {
  const { t } = useTranslation(['inbox', 'reader']);
  const { days, number } = useFormat();
  const [isOpen, setOpen] = useState(false);
  if (copies.count === 0) return null;
  // Fifty reports may have hundreds of copies: their links are made when somebody looks.
  const shown = isOpen ? copies.shown : [];
  return (
    <details className="copies" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('copies', { count: copies.count, number: number(copies.count) })}</summary>
      <ul>
        {shown.map(({ id, title, publisher, published, first }) => (
          <li key={id}>
            <Link to="/reports/$id" params={{ id }}>
              <bdi>{publisher ?? title ?? t('reader:untitled')}</bdi>
            </Link>
            {', '}
            {published === null ? t('reader:noDate') : days(published.earliest, published.latest)}
            {first && ` (${t('firstOfCopies')})`}
          </li>
        ))}
        {copies.count > copies.shown.length && (
          <li>{t('moreCopies', { count: copies.count - copies.shown.length, number: number(copies.count - copies.shown.length) })}</li>
        )}
      </ul>
    </details>
  );
}

const SIGNS = {
  unread: 'M10 5a5 5 0 1 0 .01 0',
  'in-review': 'M10 5a5 5 0 1 0 .01 0M10 5v10M12.5 6v8',
  done: 'M4 10l4 4 8-9',
} as const;

/** How far a report was judged, in a word and as a bar. */
function State({ row: { claims, statuses } }: { readonly row: Row }) {
  const { t } = useTranslation('inbox');
  const { number } = useFormat();
  const open = statuses.open ?? 0;
  const all = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  const state = claims === null || (open === all && all > 0) ? 'unread' : open === 0 ? 'done' : 'in-review';
  const share = (status: string) => ({ inlineSize: `${(100 * (statuses[status] ?? 0)) / Math.max(1, all)}%` });
  return (
    <span className="review-state" data-state={state}>
      <span className="review-word">
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d={SIGNS[state]} />
        </svg>
        {claims === null ? t('notRead') : t(`review.${state}`)}
      </span>
      {state === 'in-review' && <span className="hint">{t('judged', { done: number(all - open), all: number(all) })}</span>}
      {state === 'in-review' && (
        <span className="review-bar" aria-hidden="true">
          <span data-status="accepted" style={share('accepted')} />
          <span data-status="corrected" style={share('corrected')} />
          <span data-status="rejected" style={share('rejected')} />
        </span>
      )}
    </span>
  );
}
