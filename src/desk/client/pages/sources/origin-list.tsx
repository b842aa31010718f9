import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Origin, ReportLink } from '../../../../reconcile/origin.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';
import type { Sources } from './picture.tsx';

/** Every origin with the reports that rest on it, and why they are one; then how reports hang together. */
export function OriginList({ sources }: { readonly sources: Sources }) {
  const { t } = useTranslation('sources');
  const sorted = sources.origins.toSorted((a, b) => b.claims.length - a.claims.length);
  return (
    <div className="sources-list">
      <section>
        <h2>{t('origins', { count: sources.origins.length })}</h2>
        <p className="hint">{t('originsLead')}</p>
        <ul>
          {sorted.map((origin) => (
            <li key={origin.id} className="origin">
              <OneOrigin origin={origin} sources={sources} />
            </li>
          ))}
        </ul>
      </section>
      {sources.links.length > 0 && (
        <section>
          <h2>{t('links', { count: sources.links.length })}</h2>
          <ul>
            {sources.links.map((link) => (
              <li key={JSON.stringify([link.kind, link.from, link.to, link.outlet])} className="origin">
                <OneLink link={link} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!sources.all && <p className="hint">{t('notAll', { count: sources.reports.length })}</p>}
    </div>
  );
}

function OneOrigin({ origin, sources }: { readonly origin: Origin; readonly sources: Sources }) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  const reports = origin.reports.flatMap((id) => sources.reports.find((report) => report.id === id) ?? []);
  return (
    <>
      <h3>
        <bdi>{origin.name}</bdi>
        <span className="told-note"> {t(`vocabulary:source.${origin.type}`)}</span>
      </h3>
      <p>
        <WordsButton claims={origin.claims} title={origin.name}>
          {t('claims', { count: origin.claims.length })}
        </WordsButton>
      </p>
      <ul className="origin-reports">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportName report={report} />
          </li>
        ))}
      </ul>
      {origin.why.length > 0 && (
        <details>
          <summary>{t('why')}</summary>
          <ul className="hint">
            {origin.why.map((why) => (
              <li key={why} dir="auto">
                {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ReportName({ report }: { readonly report: Sources['reports'][number] }) {
  const { t } = useTranslation('sources');
  const { day } = useFormat();
  return (
    <>
      <Link to="/reports/$id" params={{ id: report.id }}>
        <bdi>{report.title ?? t('noTitle')}</bdi>
      </Link>{' '}
      <span className="told-note">
        <bdi>{report.publisher ?? t('noPublisher')}</bdi>
        {report.published !== null && ` · ${day(report.published.latest)}`}
      </span>
    </>
  );
}

function OneLink({ link }: { readonly link: ReportLink }) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  return (
    <>
      <b>{t(`vocabulary:link.${link.kind}`)}</b>{' '}
      <span className="hint" dir="auto">
        {link.why}
      </span>
    </>
  );
}
