import type { PlaceChoice } from '../../gazetteer/place-answer.ts';

/** "35.953, 39.008 ± 8 km", or that no source gives a position. */
export function positionWords({ place }: PlaceChoice): string {
  if (place.lat === null || place.lon === null) return 'no position known';
  const precision = place.precisionKm === null ? '' : ` ± ${place.precisionKm} km`;
  return `${place.lat}, ${place.lon}${precision}${isOfItsArea(place.source) ? ' (position of its area)' : ''}`;
}

/** A place without a source has the position of what holds it. */
function isOfItsArea(source: string | null): boolean {
  return source === null || /^p-code /.test(source);
}

export function kindWords({ place, within }: PlaceChoice): string {
  const country = place.country === null ? null : (new Intl.DisplayNames('en', { type: 'region' }).of(place.country) ?? place.country);
  const holders = [within, country].filter(
    (holder, index, all) => holder !== null && holder !== place.name && all.indexOf(holder) === index,
  );
  return holders.length === 0 ? place.type : `${place.type} in ${holders.join(', ')}`;
}

export function peopleWords({ place }: PlaceChoice): string {
  return place.population > 0 ? `${place.population.toLocaleString('en')} inhabitants` : '';
}
