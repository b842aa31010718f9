import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/queries.ts';
import { Quote, type Quoted } from '../../parts/quote.tsx';
import { Awaited } from '../../parts/state.tsx';
import type { PlacesAsked } from './asked.ts';
import type { Place } from './spots.ts';

interface PlaceClaimsOf {
  /** "lat,lon", or "unplaced". */
  readonly at: string;
  readonly place: Place | null;
  readonly asked: PlacesAsked;
}

/** The words of the claims at a place, or of those without one. */
export function PlaceClaims({ at, place, asked }: PlaceClaimsOf) {
  const { t } = useTranslation('map');
  const title = at === 'unplaced' ? t('unplacedTitle') : (place?.name ?? at);
  return (
    <section className="place-claims" aria-live="polite">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {at === 'unplaced' ? <Unplaced asked={asked} /> : <At at={at} asked={asked} />}
    </section>
  );
}

function At({ at, asked }: Pick<PlaceClaimsOf, 'at' | 'asked'>) {
  const [lat = 0, lon = 0] = at.split(',').map(Number);
  return (
    <Awaited answer={useAnswer('GET /api/places/claims', { query: { lat, lon, ...asked } })}>{(found) => <List {...found} />}</Awaited>
  );
}

function Unplaced({ asked }: Pick<PlaceClaimsOf, 'asked'>) {
  return <Awaited answer={useAnswer('GET /api/places/unplaced', { query: asked })}>{(found) => <List {...found} />}</Awaited>;
}

function List({ quotes, more }: { readonly quotes: readonly Quoted[]; readonly more: boolean }) {
  const { t } = useTranslation('map');
  return (
    <>
      <ul className="quotes">
        {quotes.map((quote) => (
          <li key={quote.claim}>
            <Quote quote={quote} />
          </li>
        ))}
      </ul>
      {more && <p className="hint">{t('more', { count: quotes.length })}</p>}
    </>
  );
}
