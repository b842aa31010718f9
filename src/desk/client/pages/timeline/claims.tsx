import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import { useAnswer } from '../../api/queries.ts';
import type { Bins } from '../../charts/bins.ts';
import type { ClaimsAsked } from '../../claims-asked.ts';
import { useFormat } from '../../format.ts';
import { Quote, type Quoted } from '../../parts/quote.tsx';
import { Awaited } from '../../parts/state.tsx';
import type { Clock } from './clock.ts';

interface DayClaimsOf {
  readonly bins: Bins;
  readonly clock: Clock;
  readonly asked: ClaimsAsked;
}

/** The words of the stretch that was chosen; without a choice, of all that is drawn. */
export function DayClaims({ bins: { bins }, clock, asked }: DayClaimsOf) {
  const { t } = useTranslation('timeline');
  const [{ from, to }] = useAddress();
  const { days } = useFormat();
  const drawn = bins.filter(({ rest }) => !rest);
  const stretch = { from: from ?? drawn[0]?.from ?? '', to: to ?? drawn.at(-1)?.to ?? '' };
  const answer = useAnswer('GET /api/timeline/claims', { query: { clock, ...stretch, ...asked } });
  return (
    <section aria-live="polite">
      <h2>{days(stretch.from, stretch.to)}</h2>
      <Awaited answer={answer}>
        {({ quotes, more }) => (
          <>
            {groups(quotes, clock).map(([day, list]) => (
              <Day key={day} day={day} quotes={list} />
            ))}
            {quotes.length === 0 && <p className="hint">{t('none')}</p>}
            {more && <p className="hint">{t('more', { count: quotes.length })}</p>}
          </>
        )}
      </Awaited>
    </section>
  );
}

function Day({ day, quotes }: { readonly day: string; readonly quotes: readonly Quoted[] }) {
  const format = useFormat();
  const { t } = useTranslation('timeline');
  return (
    <section className="day">
      <h3>{day === '' ? t('noDay') : format.day(day)}</h3>
      <ul className="quotes">
        {quotes.map((quote) => (
          <li key={quote.claim}>
            <Quote quote={quote} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By day, in the order of time. */
function groups(quotes: readonly Quoted[], clock: Clock): [day: string, quotes: Quoted[]][] {
  const byDay = Map.groupBy(
    quotes,
    (quote) => (clock === 'happened' ? (quote.time?.earliest ?? quote.time?.latest) : quote.published?.latest) ?? '',
  );
  return [...byDay].sort(([a], [b]) => a.localeCompare(b));
}
