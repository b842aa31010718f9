import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { Known, useKnown } from '../parts/known.tsx';
import { Lead } from '../parts/lead.tsx';
import { NewestOnly } from '../parts/newest-only.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { WithQuotes } from '../parts/quotes.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { useSettings } from '../settings.ts';
import { OneBoard } from './agreements/board.tsx';

/** A deal as the reports together tell it: steps, terms by parties, versions, what is open. */
export function Page() {
  const { t } = useTranslation('agreements');
  const { language } = useSettings();
  const [{ deal }, change] = useAddress();
  const known = useKnown();
  const answer = useAnswer('GET /api/boards', { query: known });
  return (
    <PageFrame title={t('desk:page.agreements')} aside={<Lead>{t('lead')}</Lead>}>
      <WithQuotes>
        <Awaited answer={answer}>
          {({ boards, all, reports }) => {
            const chosen = boards.find(({ id }) => id === deal) ?? boards[0];
            return (
              <>
                {boards.length > 1 && (
                  <label className="field deal-choice">
                    <span>{t('deal')}</span>
                    <select value={chosen?.id} onChange={(event) => change({ deal: event.target.value })}>
                      {boards.map(({ id, name, reports }) => (
                        <option key={id} value={id}>
                          {t('dealOf', { name: name[language], count: reports })}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
                <Known />
                <NewestOnly all={all} reports={reports} soFar />
                {chosen === undefined ? <Empty title={t('empty')}>{t('emptyHint')}</Empty> : <OneBoard id={chosen.id} known={known} />}
              </>
            );
          }}
        </Awaited>
      </WithQuotes>
    </PageFrame>
  );
}
