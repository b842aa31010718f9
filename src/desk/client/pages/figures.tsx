import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { Known, useKnown } from '../parts/known.tsx';
import { Lead } from '../parts/lead.tsx';
import { NewestOnly } from '../parts/newest-only.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { WithQuotes } from '../parts/quotes.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { Filters } from './figures/filters.tsx';
import { OneQuestion } from './figures/question.tsx';
import { Questions } from './figures/questions.tsx';

/** Each question that the reports answer: who holds what on it, and how far apart they are. */
export function Page() {
  const { t } = useTranslation('figures');
  const [{ kind = 'figure', words, contradicted, question }] = useAddress();
  const known = useKnown();
  const query = {
    ...(kind !== 'all' && { kind }),
    ...(words !== undefined && { words }),
    ...(contradicted !== undefined && { contradicted: true }),
    ...known,
  };
  const answer = useAnswer('GET /api/findings', { query });
  return (
    <PageFrame title={t('desk:page.figures')} aside={<Lead>{t('lead')}</Lead>}>
      <WithQuotes>
        <Filters />
        <Known />
        <Awaited answer={answer}>
          {(found) => {
            const chosen = question ?? found.findings[0]?.id;
            return (
              <>
                <NewestOnly all={found.all} reports={found.reports} soFar />
                {chosen === undefined ? (
                  <Empty title={t('empty')}>{t('emptyHint')}</Empty>
                ) : (
                  <div className="two-panes">
                    <Questions found={found} chosen={chosen} />
                    <OneQuestion id={chosen} known={known} />
                  </div>
                )}
              </>
            );
          }}
        </Awaited>
      </WithQuotes>
    </PageFrame>
  );
}
