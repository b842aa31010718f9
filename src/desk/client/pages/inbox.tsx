import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../address.ts';
import { useAddress } from '../address.ts';
import type { Answer } from '../api/ask.ts';
import { useAnswer } from '../api/queries.ts';
import { useFormat } from '../format.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { reportsAsked } from './inbox/asked.ts';
import { InboxFilters } from './inbox/filters.tsx';
import { Intake } from './inbox/intake.tsx';
import { ReportTable } from './inbox/report-table.tsx';

/** Reports as they came in, how far each was judged, and the way to take in more. */
export function Page() {
  const { t } = useTranslation(['inbox', 'desk']);
  const [address, change] = useAddress();
  const register = useAnswer('GET /api/register', {});
  const answer = useAnswer('GET /api/reports', { query: reportsAsked(address) });
  const counts = register.data?.counts;
  return (
    <PageFrame title={t('desk:page.inbox')} aside={counts && <Totals counts={counts} />}>
      <Intake />
      {counts?.reports !== 0 && <InboxFilters address={address} change={change} languages={Object.keys(counts?.languages ?? {})} />}
      <Awaited answer={answer}>
        {({ reports, more, last }) =>
          reports.length === 0 ? (
            <Nothing filtered={Object.values(address).some((value) => value !== undefined)} />
          ) : (
            <>
              <ReportTable reports={reports} stale={answer.isPlaceholderData} />
              {(more || address.before !== undefined) && (
                <nav className="pager" aria-label={t('pages')}>
                  {address.before !== undefined && (
                    <Link to="/" search={(before: Address) => ({ ...before, before: undefined })}>
                      {t('newest')}
                    </Link>
                  )}
                  {more && (
                    <Link to="/" search={(before: Address) => ({ ...before, before: String(last) })}>
                      {t('older')}
                    </Link>
                  )}
                </nav>
              )}
            </>
          )
        }
      </Awaited>
    </PageFrame>
  );
}

function Totals({ counts }: { readonly counts: Answer<'GET /api/register'>['counts'] }) {
  const { t } = useTranslation('inbox');
  const { number, list } = useFormat();
  const count = (key: string, amount: number) => t(key, { count: amount, number: number(amount) });
  return (
    <p className="hint">
      {list([count('reports', counts.reports), count('claimCount', counts.claims), count('decisionCount', counts.decisions)])}
    </p>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation('inbox');
  return (
    <Empty title={filtered ? t('noneFound') : t('empty')}>{filtered ? <Link to="/">{t('showAll')}</Link> : <p>{t('emptyHint')}</p>}</Empty>
  );
}
