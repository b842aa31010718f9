import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin, ReportLink } from '../../../../reconcile/origin.ts';
import { useFormat } from '../../format.ts';
import { InParts } from '../../parts/in-parts.tsx';
import { WordsButton } from '../../parts/quotes.tsx';
import { useReasonWords } from '../../parts/reason.ts';
import type { Sources } from './picture.tsx';

/** Every origin with the reports that rest on it, and why they are one; then how reports hang together. */
export function OriginList({ sources }: { readonly sources: Sources }) {
  const { t } = useTranslation('sources');
  const sorted = useMemo(() => sources.origins.toSorted((a, b) => b.claims.length - a.claims.length), [sources]);
  const reports = useMemo(() => new Map(sources.reports.map((report) => [report.id, report])), [sources]);
  return (
    <div className="sources-list">
      <section>
        <h2>{t('origins', { count: sources.origins.length })}</h2>
        <p className="hint">{t('originsLead')}</p>
        <InParts items={sorted} className="origins" first={20}>
          {(origin) => (
            <li key={origin.id} className="origin">
              <OneOrigin origin={origin} reports={reports} />
            </li>
          )}
        </InParts>
      </section>
      {sources.links.length > 0 && (
        <section>
          <h2>{t('links', { count: sources.links.length })}</h2>
          <InParts items={sources.links} className="origins">
            {(link) => (
              <li key={JSON.stringify([link.kind, link.from, link.to, link.outlet])} className="origin">
                <OneLink link={link} />
              </li>
            )}
          </InParts>
        </section>
      )}
    </div>
  );
}

type Reports = ReadonlyMap<string, Sources['reports'][number]>;

function OneOrigin({ origin, reports }: { readonly origin: Origin; readonly reports: Reports }) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  const carriers = origin.reports.flatMap((id) => reports.get(id) ?? []);
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
      <InParts items={carriers} className="origin-reports" first={4}>
        {(report) => (
          <li key={report.id}>
            <ReportName report={report} />
          </li>
        )}
      </InParts>
      {origin.reasons.length > 0 && <Why reasons={origin.reasons} />}
    </>
  );
}

/** Worded only when it is opened: a reason for every report may be hundreds. */
function Why({ reasons }: Pick<Origin, 'reasons'>) {
  const { t } = useTranslation('sources');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('why')}</summary>
      {open && <Reasons reasons={reasons} />}
    </details>
  );
}

function Reasons({ reasons }: Pick<Origin, 'reasons'>) {
  const words = useReasonWords();
  return (
    <InParts items={[...new Set(reasons.map(words))]} className="hint">
      {(why) => <li key={why}>{why}</li>}
    </InParts>
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
  const words = useReasonWords();
  return (
    <>
      <b>{t(`vocabulary:link.${link.kind}`)}</b> <span className="hint">{words(link.reason)}</span>
    </>
  );
}
