import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/ask.ts';
import { useFormat } from '../format.ts';

export type Quoted = Answer<'GET /api/quotes'>['quotes'][number];

/** The words of a claim with who says them, in which report, and the way there. */
export function Quote({ quote }: { readonly quote: Quoted }) {
  const { t } = useTranslation('quotes');
  const direction = quote.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <figure className="quote" data-kind={quote.kind}>
      <Head quote={quote} />
      <blockquote lang={quote.language} dir={direction}>
        <span className="quote-around">{quote.before}</span>
        <mark>{quote.exact}</mark>
        <span className="quote-around">{quote.after}</span>
      </blockquote>
      <figcaption>
        <Speaker quote={quote} />
        <Link to="/reports/$id" params={{ id: quote.report }} search={{ claim: quote.claim }}>
          {t('open')}
          <span className="unseen">: {quote.title ?? quote.report}</span>
        </Link>
      </figcaption>
    </figure>
  );
}

function Head({ quote }: { readonly quote: Quoted }) {
  const { t } = useTranslation(['quotes', 'vocabulary']);
  const { days } = useFormat();
  const published = quote.published === null ? t('noDate') : days(quote.published.earliest, quote.published.latest);
  return (
    <p className="quote-head">
      <span className="kind">{t(`vocabulary:kind.${quote.kind}`)}</span>
      <b>
        <bdi>{quote.publisher ?? t('noPublisher')}</bdi>
      </b>
      <span>{published}</span>
      {quote.negated && <span className="quote-note">{t('notSo')}</span>}
      {quote.modality !== 'asserted' && quote.modality !== 'reported' && (
        <span className="quote-note">{t(`vocabulary:modality.${quote.modality}`)}</span>
      )}
      {quote.status !== 'open' && <span className="quote-note">{t(`vocabulary:status.${quote.status}`)}</span>}
    </p>
  );
}

function Speaker({ quote: { speakers } }: { readonly quote: Quoted }) {
  const { t } = useTranslation(['quotes', 'vocabulary']);
  const last = speakers.at(-1);
  if (last === undefined) return null;
  const unnamed = last.type === 'publisher' ? t('ownVoice') : last.type === 'hearsay' ? t('vocabulary:source.hearsay') : null;
  const name = unnamed ?? last.source;
  const outer = speakers.at(-2);
  return (
    <span>
      <span className="quote-label">{t('says')} </span>
      <bdi>{outer === undefined || outer.type === 'publisher' ? name : t('through', { inner: name, outer: outer.source })}</bdi>
      {unnamed === null && <span className="quote-type"> ({t(`vocabulary:source.${last.type}`)})</span>}
    </span>
  );
}
