import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../reconcile/finding.ts';
import type { Answer } from '../../api/ask.ts';
import { useFormat } from '../../format.ts';
import { NewestOnly } from '../../parts/newest-only.tsx';
import { useToldWords } from '../../parts/told.tsx';
import { useSettings } from '../../settings.ts';
import { BoardPart } from './board-part.tsx';

export type CaseFileAnswer = Answer<'POST /api/case-file'>;

/** Numbers of the quotes at the end, by claim. */
const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

export function CaseFile({ file, known }: { readonly file: CaseFileAnswer; readonly known: string | undefined }) {
  const { t } = useTranslation('case-file');
  const { day } = useFormat();
  const numbers = new Map(file.quotes.map(({ claim }, index) => [claim, index + 1]));
  return (
    <Numbers value={numbers}>
      <article className="case-file">
        {file.restricted && <p className="restricted">{t('restricted')}</p>}
        <p>{known === undefined ? t('knownNow') : t('knownOn', { day: day(known) })}</p>
        <NewestOnly all={file.all} reports={file.reports} />
        <LeftOut file={file} />
        {file.boards.map((board) => (
          <BoardPart key={board.id} board={board} file={file} />
        ))}
        <section>
          <h2>{t('questions')}</h2>
          {file.findings.map((finding) => (
            <Question key={finding.id} finding={finding} file={file} />
          ))}
        </section>
        <Quotes file={file} />
      </article>
    </Numbers>
  );
}

function LeftOut({ file: { leftOut, restricted } }: { readonly file: CaseFileAnswer }) {
  const { t } = useTranslation('case-file');
  const { list } = useFormat();
  const parts = [
    leftOut.movements > 0 ? t('movements', { count: leftOut.movements }) : '',
    leftOut.coordinates > 0 ? t('coordinates', { count: leftOut.coordinates }) : '',
    leftOut.witnesses > 0 ? t('witnesses', { count: leftOut.witnesses }) : '',
  ].filter((part) => part !== '');
  if (restricted) return null;
  return <p className="left-out">{parts.length === 0 ? t('nothingLeftOut') : t('leftOut', { parts: list(parts) })}</p>;
}

/** [3, 7]: where the words stand at the end. */
export function Cited({ claims }: { readonly claims: readonly string[] }) {
  const numbers = useContext(Numbers);
  const { number } = useFormat();
  const cited = [...new Set(claims)].flatMap((claim) => numbers.get(claim) ?? []);
  if (cited.length === 0) return null;
  return <span className="cited"> [{cited.map(number).join(', ')}]</span>;
}

function Question({ finding, file }: { readonly finding: Finding; readonly file: CaseFileAnswer }) {
  const { t } = useTranslation(['case-file', 'vocabulary']);
  const { language } = useSettings();
  const { day } = useFormat();
  const words = useToldWords();
  const nameOf = (origin: string) => file.origins.find(({ id }) => id === origin)?.name ?? origin;
  return (
    <section className="case-question">
      <h3>{finding.question.ask[language]}</h3>
      <p className="hint">
        {t(`vocabulary:grade.${finding.grade}`)} · {t('independent', { count: finding.independent })}
      </p>
      <ul>
        {finding.held.map((held) => (
          <li key={held.origin}>
            <b>
              <bdi>{nameOf(held.origin)}</bdi>
            </b>
            {': '}
            {[...held.earlier.toReversed(), held].map((answer, index) => (
              <span key={answer.claims.join()}>
                {index > 0 && t('then')}
                {words(answer)}
                {answer.reported !== null && ` (${day(answer.reported)})`}
                <Cited claims={answer.claims} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {finding.dissent.length > 0 && <p className="apart">{t('contradicted')}</p>}
    </section>
  );
}

function Quotes({ file: { quotes } }: { readonly file: CaseFileAnswer }) {
  const { t } = useTranslation('case-file');
  const { days } = useFormat();
  return (
    <section>
      <h2>{t('quotes')}</h2>
      <ol className="case-quotes">
        {quotes.map((quote) => (
          <li key={quote.claim}>
            <q lang={quote.language} dir={quote.language === 'ar' ? 'rtl' : 'ltr'}>
              {quote.exact}
            </q>
            <span className="told-when">
              <bdi>{quote.speaker}</bdi> · <bdi>{quote.publisher ?? t('noPublisher')}</bdi>
              {quote.published !== null && ` · ${days(quote.published.earliest, quote.published.latest)}`} · {quote.report.slice(7, 15)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
