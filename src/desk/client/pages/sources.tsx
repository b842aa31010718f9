import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/queries.ts';
import { Known, useKnown } from '../parts/known.tsx';
import { NewestOnly } from '../parts/newest-only.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { WithQuotes } from '../parts/quotes.tsx';
import { Awaited, Empty, ToInbox } from '../parts/state.tsx';
import { OriginList } from './sources/origin-list.tsx';
import { Picture, type Sources } from './sources/picture.tsx';

/** Who rests on whom: the innermost sources, the reports that carry them, and which of these are one. */
export function Page() {
  const { t } = useTranslation('sources');
  const answer = useAnswer('GET /api/sources', { query: useKnown() });
  return (
    <PageFrame title={t('desk:page.sources')} aside={<p className="hint">{t('lead')}</p>}>
      <WithQuotes>
        <Known />
        <Awaited answer={answer}>
          {(sources) =>
            sources.origins.length === 0 ? (
              <Empty title={t('empty')}>{<ToInbox />}</Empty>
            ) : (
              <>
                <NewestOnly all={sources.all} reports={sources.reports.length} />
                <div className="sources">
                  <LaterPicture sources={sources} />
                  <OriginList sources={sources} />
                </div>
              </>
            )
          }
        </Awaited>
      </WithQuotes>
    </PageFrame>
  );
}

/** The list comes first: the picture takes longer than a change of page may. */
function LaterPicture({ sources }: { readonly sources: Sources }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return drawn ? <Picture sources={sources} /> : <div />;
}
