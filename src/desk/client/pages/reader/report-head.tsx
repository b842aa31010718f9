import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import { EditReport } from './edit-report.tsx';
import type { ReportAnswer } from './types.ts';

/** Title of a report, who published it when, and what a person has put otherwise. */
export function ReportHead({ answer: { report, found, address } }: { readonly answer: ReportAnswer }) {
  const { t } = useTranslation('reader');
  const { days } = useFormat();
  const title = report.title ?? report.file ?? t('untitled');
  useEffect(() => {
    document.title = `${title} · Sijill`;
  }, [title]);
  const published = report.published === null ? t('noDate') : days(report.published.earliest, report.published.latest);
  return (
    <header className="report-head">
      <div className="report-nav">
        <Link to="/">{t('back')}</Link>
        <EditReport report={report} />
      </div>
      <h1 dir="auto" lang={report.language}>
        {title}
      </h1>
      <p className="report-facts">
        <b>
          <bdi>{report.publisher ?? t('noPublisher')}</bdi>
        </b>
        <span>{published}</span>
        <span>{t(`language.${report.language}`, { defaultValue: report.language })}</span>
        {report.file !== null && (
          <span className="hint">
            <bdi>{report.file}</bdi>
          </span>
        )}
        {address !== null && (
          <span className="hint" title={t('addressNote')}>
            <bdi dir="ltr">{address}</bdi>
          </span>
        )}
      </p>
      {Object.entries(found).map(([field, value]) => (
        <p key={field} className="hint">
          {t('foundWas', { field: t(`metadata.${field}`), value: value ?? t('nothing') })}
        </p>
      ))}
    </header>
  );
}
