import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameKeys } from './folding-key.ts';
import { openPackedTable, unpackTable } from './packed-table.ts';
import { loadGazetteer } from './place-gazetteer.ts';

const gazetteer = loadGazetteer();
const best = (name: string) => gazetteer.lookup(name)[0];

describe('lookup', () => {
  test.each([
    ['Al-Raqqa', 'geonames:172955', 'the city before the governorate'],
    ['الرقة', 'geonames:172955', 'in Arabic'],
    ['Ain Aissa', 'geonames:172134', 'a spelling nobody listed'],
    ['Kobani', 'geonames:172256', 'filed by GeoNames under its Arabic name'],
    ['كوباني', 'geonames:172256', 'the same in Arabic'],
    ['Palmyra', 'geonames:163808', 'not one of its namesakes'],
    ['Kefraya', 'overlay:kafriya', 'a village that only the overlay has'],
    ['القلمون', 'overlay:qalamoun', 'a region'],
    ['Goma', 'geonames:216281', 'the town, not the village in the Philippines'],
    ['Nord-Kivu', 'geonames:CD.11', 'a province'],
    ['Kiev', 'geonames:703448', 'an older spelling'],
    ['Georgia', 'iso:GE', 'without context, the country'],
    ['سوريا', 'iso:SY', 'a country in Arabic'],
    ['DRC', 'iso:CD', 'an abbreviation of the press'],
  ])('%s is %s: %s', (name, id) => {
    expect(best(name)?.id).toBe(id);
  });

  test('a name of many places gives them all, each once', () => {
    const found = gazetteer.lookup('Springfield');
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  test('a name of no place gives none', () => {
    expect(gazetteer.lookup('Xyzzyville')).toEqual([]);
    expect(gazetteer.lookup('')).toEqual([]);
  });

  test('sounds decide only where names are romanised: Baris is no Paris', () => {
    expect(gazetteer.lookup('Baris').some(({ country }) => country === 'FR')).toBe(false);
  });

  test('a place without a source lies in its parent, as exactly as that', () => {
    const [quarter] = gazetteer.lookup('Ramouseh');
    const parent = best('Aleppo');
    expect([quarter?.lat, quarter?.lon, quarter?.precisionKm]).toEqual([parent?.lat, parent?.lon, parent?.precisionKm]);
  });

  test('ordinary words are known as such', () => {
    expect([gazetteer.isWord('Reading'), gazetteer.isWord('Nice'), gazetteer.isWord('Aleppo')]).toEqual([true, true, false]);
  });
});

describe('the overlay', () => {
  const lines = readFileSync(new URL('../../data/gazetteer/overlay.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const head = lines[0]?.split('\t') ?? [];
  const rows = lines.slice(1).map((line) => Object.fromEntries(line.split('\t').map((field, index) => [head[index] ?? '', field])));

  test('coordinates stand only where a public source is named', () => {
    const bare = rows.filter((row) => row.lat && !/^https:\/\/(?:www\.geonames\.org|en\.wikipedia\.org\/wiki)\//.test(row.source ?? ''));
    expect(bare.map((row) => row.name)).toEqual([]);
    expect(rows.filter((row) => row.source && row.lat).length).toBeGreaterThanOrEqual(60);
  });

  test('every place is found under each of its names', () => {
    const lost = rows.flatMap((row) =>
      [row.name, ...(row.aliases ?? '').split('|'), ...(row.aliasesArabic ?? '').split('|')]
        .filter((name) => name !== undefined && name !== '')
        .filter((name) => !gazetteer.find(name as string).some(({ place }) => place.id === row.id)),
    );
    expect(lost).toEqual([]);
  });

  test('parents of places without coordinates give them some', () => {
    const adrift = rows.filter((row) => !row.lat && row.parent && gazetteer.find(row.name ?? '').every(({ place }) => place.lat === null));
    expect(adrift.map((row) => row.name)).toEqual([]);
  });

  test('a GeoNames city lies where the packed table has it', () => {
    const packed = openPackedTable(unpackTable(new URL('../../data/gazetteer/places.tsv.gz', import.meta.url)));
    const moved = rows.filter((row) => {
      const names = [row.name, ...(row.aliases ?? '').split('|'), ...(row.aliasesArabic ?? '').split('|')].filter(Boolean);
      const same = names.flatMap((name) => packed.find(nameKeys(name as string))).find(({ place }) => place.id === row.id)?.place;
      return /^geonames:\d+$/.test(row.id ?? '') && same !== undefined && (same.lat !== Number(row.lat) || same.lon !== Number(row.lon));
    });
    expect(moved.map((row) => row.name)).toEqual([]);
  });
});
