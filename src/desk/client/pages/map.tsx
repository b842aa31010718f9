import { lazy, Suspense, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { isNarrowed } from '../claims-asked.ts';
import { useFormat } from '../format.ts';
import { ClaimFilters } from '../parts/claim-filters.tsx';
import { Known } from '../parts/known.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited, Empty, ToInbox } from '../parts/state.tsx';
import { useSettings } from '../settings.ts';
import { type PlacesAsked, placesAsked } from './map/asked.ts';
import { PlaceClaims } from './map/claims.tsx';
import { type Place, type Places, placesOf } from './map/spots.ts';

const Picture = lazy(() => import('./map/picture.tsx').then(({ Picture }) => ({ default: Picture })));

/** Places that claims name, each in the circle in which it lies, and the ways that people went. */
export function Page() {
  const { t } = useTranslation('map');
  const [address] = useAddress();
  const asked = placesAsked(address);
  const answer = useAnswer('GET /api/places', { query: asked });
  return (
    <PageFrame title={t('desk:page.map')} aside={<p className="hint">{t('lead')}</p>}>
      <ClaimFilters />
      <Known />
      <Awaited answer={answer}>{(found) => <Body found={found} asked={asked} />}</Awaited>
    </PageFrame>
  );
}

function Body({ found, asked }: { readonly found: Places; readonly asked: PlacesAsked }) {
  const { t } = useTranslation('map');
  const [address, change] = useAddress();
  const { at } = address;
  const { language } = useSettings();
  const places = useMemo(() => placesOf(found.spots, language), [found.spots, language]);
  const chosen = places.find(({ key }) => key === at) ?? null;
  if (places.length === 0 && found.unplaced === 0)
    return isNarrowed(address) ? <Empty title={t('noneSuch')} /> : <Empty title={t('empty')}>{<ToInbox />}</Empty>;
  return (
    <>
      <div className="map-page">
        <Suspense fallback={<p className="waiting">{t('desk:state.waiting')}</p>}>
          <Picture places={places} routes={found.routes} chosen={chosen} onChoose={(key) => change({ at: key })} />
        </Suspense>
        <PlaceList found={found} places={places} chosen={at} onChoose={(key) => change({ at: key })} />
      </div>
      {at !== undefined && <PlaceClaims at={at} place={chosen} asked={asked} />}
    </>
  );
}

interface PlaceListOf {
  readonly found: Places;
  readonly places: readonly Place[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function PlaceList({ found, places, chosen, onChoose }: PlaceListOf) {
  const { t } = useTranslation('map');
  return (
    <nav className="place-list" aria-label={t('places')}>
      <h2>{t('places')}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.key}>
            <PlaceButton place={place} isChosen={place.key === chosen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {!found.all && <p className="hint">{t('notAll')}</p>}
      {found.unplaced > 0 && (
        <Button className="button" onPress={() => onChoose('unplaced')}>
          {t('unplaced', { count: found.unplaced })}
        </Button>
      )}
      {found.routes.length > 0 && <p className="hint">{t('routes', { count: found.routes.length })}</p>}
    </nav>
  );
}

interface PlaceButtonOf {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}

function PlaceButton({ place: { key, name, claims, relations, precisionKm }, isChosen, onChoose }: PlaceButtonOf) {
  const { t } = useTranslation('map');
  const { number } = useFormat();
  return (
    <Button className="place" aria-pressed={isChosen} onPress={() => onChoose(key)}>
      <span className="place-name">
        <bdi>{name}</bdi>
      </span>
      <span className="place-count">{t('claims', { count: claims })}</span>
      <span className="place-note">
        {precisionKm === null ? t('noPrecision') : t('within', { km: number(precisionKm) })}
        {relations.length > 0 && (
          <>
            {' · '}
            <bdi>{relations.join(' · ')}</bdi>
          </>
        )}
      </span>
    </Button>
  );
}
