import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { binsOf } from '../charts/bins.ts';
import { claimsAsked, isNarrowed } from '../claims-asked.ts';
import { Known } from '../parts/known.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { DayClaims } from './timeline/claims.tsx';
import { clockOf } from './timeline/clock.ts';
import { Filters } from './timeline/filters.tsx';
import { Strip } from './timeline/strip.tsx';

/** So many bars are wide enough to be hit on a usual screen; on a narrow one the strip is moved sideways. */
const MOST_BINS = 36;

/** Claims in the order of one of the three clocks: how many there are of each time, and their words. */
export function Page() {
  const { t } = useTranslation('timeline');
  const [address] = useAddress();
  const clock = clockOf(address);
  const asked = claimsAsked(address);
  const answer = useAnswer('GET /api/timeline', { query: { clock, ...asked } });
  return (
    <PageFrame title={t('desk:page.timeline')} aside={<p className="hint">{t('lead')}</p>}>
      <Filters />
      <Known />
      <Awaited answer={answer}>
        {({ days }) => {
          const bins = binsOf(days, MOST_BINS);
          if (bins.bins.length === 0)
            return (
              <Empty title={t(isNarrowed(address) ? 'noneSuch' : 'empty')}>
                {bins.undated > 0 && t('undated', { count: bins.undated })}
              </Empty>
            );
          return (
            <>
              <Strip bins={bins} />
              <DayClaims bins={bins} clock={clock} asked={asked} />
            </>
          );
        }}
      </Awaited>
    </PageFrame>
  );
}
