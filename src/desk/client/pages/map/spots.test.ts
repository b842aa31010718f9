import { describe, expect, test } from 'vitest';
import { boundsOf, placesOf, pointFeatures, ringFeatures, routeFeatures, type Spot } from './spots.ts';

const spot = (over: Partial<Spot>): Spot => ({
  name: 'Raqqa',
  names: null,
  relation: null,
  lat: 35.95,
  lon: 39,
  precisionKm: 8,
  claims: 1,
  kinds: ['event'],
  ...over,
});

describe('places on the map', () => {
  const places = placesOf(
    [
      spot({ relation: 'north of', precisionKm: 23 }),
      spot({ claims: 5 }),
      spot({ name: 'Tabqa', lat: 35.83, lon: 38.54, precisionKm: null }),
    ],
    'en',
  );

  test('a place is named in the language of the interface where the gazetteer has it', () => {
    const written = spot({ name: 'al-Tabqah', names: { en: 'Tabqa', ar: 'الطبقة' } });
    const english = spot({ name: 'Karama', names: { en: 'Karama', ar: null }, lat: 1 });
    const names = (language: 'en' | 'ar') => placesOf([written, english], language).map(({ name }) => name);
    expect(names('en')).toEqual(['Tabqa', 'Karama']);
    expect(names('ar')).toEqual(['الطبقة', 'Karama']);
  });

  test('one point is one place: its claims together, the widest circle, what is said of it kept', () => {
    expect(places.map(({ name, claims, precisionKm, relations }) => [name, claims, precisionKm, relations])).toEqual([
      ['Raqqa', 6, 23, ['north of Raqqa']],
      ['Tabqa', 1, null, []],
    ]);
    expect(pointFeatures(places).features[0]?.properties?.label).toBe('Raqqa\nnorth of Raqqa');
  });

  test('a place of unknown precision has no circle: none is invented', () => {
    expect(ringFeatures(places).features.map(({ properties }) => properties?.key)).toEqual(['35.95,39']);
  });

  test('only what is told to have happened is drawn as gone', () => {
    const ends = [
      { name: 'a', lat: 1, lon: 2, precisionKm: null },
      { name: 'b', lat: 3, lon: 4, precisionKm: null },
    ];
    const route = (modality: string) => ({ claim: modality, stage: null, modality, ends, unplaced: [] });
    expect(routeFeatures([route('reported'), route('planned')]).features.map(({ properties }) => properties?.told)).toEqual(['yes', 'no']);
  });

  test('the view holds what is told most, not a capital far away', () => {
    const far = placesOf(
      [
        spot({ claims: 40 }),
        spot({ name: 'Tabqa', lat: 35.83, lon: 38.54, claims: 9 }),
        spot({ name: 'Washington', lat: 38.9, lon: -77, claims: 2 }),
      ],
      'en',
    );
    const bounds = boundsOf(far);
    expect(bounds?.[0][0]).toBeGreaterThan(30);
    expect(boundsOf([])).toBeNull();
  });
});
