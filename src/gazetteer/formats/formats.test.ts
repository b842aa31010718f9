import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '../place.ts';
import { readPlaceFile } from '../place-file.ts';
import { loadGazetteer } from '../place-gazetteer.ts';
import { parsePlaceColumns } from './own.ts';

const root = mkdtempSync(join(tmpdir(), 'formats-'));
let count = 0;

/** Files in a folder of their own; the path of the first. */
function filesWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return join(folder, Object.keys(files)[0] ?? '');
}

const byId = (places: readonly Place[]): ReadonlyMap<string, Place> => new Map(places.map((place) => [place.id, place]));

/** A row of a GeoNames dump: the columns that matter, the others empty. */
function dumpRow(row: { id: number; name: string; others?: string; at?: string; code: string; admin1?: string; people?: number }): string {
  const [letter = '', code = ''] = row.code.split('.');
  const [lat, lon] = (row.at ?? '35.5,38.5').split(',');
  const fields = [
    row.id,
    row.name,
    row.name,
    row.others ?? '',
    lat,
    lon,
    letter,
    code,
    'SY',
    '',
    row.admin1 ?? '04',
    '',
    '',
    '',
    row.people ?? 0,
  ];
  return [...fields, '', '300', 'Asia/Damascus', '2017-10-13'].join('\t');
}

describe('a GeoNames dump', () => {
  const dump = [
    dumpRow({ id: 9000001, name: 'Tall Hasa', others: 'Tal al-Hasa,تل الحصى,THS,テル', code: 'P.PPL', people: 900 }),
    dumpRow({ id: 9000002, name: 'Madinat an Nahr', code: 'P.PPLA', people: 40_000 }),
    dumpRow({ id: 9000003, name: 'Hayy al Jisr', code: 'P.PPLX' }),
    dumpRow({ id: 9000004, name: 'Muhafazat an Nahr', code: 'A.ADM1', admin1: '77' }),
    dumpRow({ id: 9000005, name: 'Old Nahr', code: 'A.ADM1H', admin1: '78' }),
    dumpRow({ id: 9000006, name: 'Nahr al Asal', code: 'H.STM' }),
    dumpRow({ id: 9000007, name: 'Matar al Hasa', code: 'S.AIRP', admin1: '' }),
  ].join('\n');
  const alternates = [
    'id\tgeonameid\tisolanguage\tname\tpreferred',
    '1\t9000001\ten\tTal Hasa\t1\t\t\t\t\t',
    '2\t9000001\tlink\thttps://x.example\t\t\t\t\t\t',
    '3\t9000002\tar\tمدينة النهر\t\t\t\t\t\t',
    '4\t9000002\ten\tOldtown\t\t\t\t1\t\t',
    '5\t1\ten\tElsewhere\t\t\t\t\t\t',
  ].join('\n');
  const file = filesWith({
    'SY.txt': dump,
    'alternateNamesV2.txt': alternates,
    'admin1CodesASCII.txt': 'SY.04\tAr-Raqqah\tAr-Raqqah\t172957\nSY.79\tNahr al-Jadid\tNahr al-Jadid\t9000010\nFR.11\tIle\tIle\t1\n',
    'admin2Codes.txt': 'SY.04.0401\tNahiyat an Nahr\tNahiyat an Nahr\t9000020\n',
  });
  const { places, curated } = readPlaceFile(file);
  const known = byId(places);

  test('places of all kinds, with types, parents, precision and names', () => {
    expect(curated).toBe(false);
    expect(known.get('geonames:9000001')).toMatchObject({
      name: 'Tal Hasa',
      type: 'village',
      country: 'SY',
      parent: 'geonames:SY.04',
      lat: 35.5,
      lon: 38.5,
      precisionKm: 2,
      population: 900,
      source: 'https://www.geonames.org/9000001',
      aliases: ['Tall Hasa', 'Tal al-Hasa', 'تل الحصى'],
    });
    expect(known.get('geonames:9000002')).toMatchObject({ type: 'city', precisionKm: 4, aliases: ['مدينة النهر'] });
    expect(known.get('geonames:9000003')).toMatchObject({ type: 'quarter' });
    expect(known.get('geonames:SY.77')).toMatchObject({ type: 'province', parent: 'iso:SY' });
    expect(known.get('geonames:9000006')).toMatchObject({ type: 'waterway' });
    expect(known.get('geonames:9000007')).toMatchObject({ type: 'facility', parent: 'iso:SY' });
    expect(known.has('geonames:SY.78')).toBe(false);
  });

  test('areas that only the code tables name', () => {
    expect(known.get('geonames:SY.79')).toMatchObject({ name: 'Nahr al-Jadid', type: 'province', lat: null });
    expect(known.get('geonames:9000020')).toMatchObject({ type: 'district', parent: 'geonames:SY.04', lat: null });
    expect(known.has('geonames:FR.11')).toBe(false);
  });

  test('in the gazetteer: found in both scripts, and what is curated keeps its say', () => {
    const gazetteer = loadGazetteer({ files: [file], columns: null });
    expect(gazetteer.find('تل الحصى')[0]?.place.id).toBe('geonames:9000001');
    expect(gazetteer.find('Tal al-Hassah')[0]).toMatchObject({ kind: 'folded', curated: false });
    expect(gazetteer.find('Raqqa')[0]).toMatchObject({ place: { id: 'geonames:172955' }, curated: true });
    // An area without a position has the shipped one's, a district lies in its province.
    expect(gazetteer.find('Nahiyat an Nahr')[0]?.place).toMatchObject({ lat: 36.23, lon: 39.07 });
  });

  test.each([
    ['a cut line', `${dumpRow({ id: 1, name: 'A', code: 'P.PPL' })}\n2\tB\n`, 'line 2: 2 columns; a GeoNames dump has 19'],
    [
      'a bad position',
      [dumpRow({ id: 1, name: 'A', code: 'P.PPL' }), dumpRow({ id: 2, name: 'B', at: '95,10', code: 'P.PPL' })].join('\n'),
      'line 2: position "95", "10"',
    ],
  ])('%s', (_, text, message) => {
    expect(() => readPlaceFile(filesWith({ 'SY.txt': text }))).toThrow(message);
  });
});

describe('OCHA boundary tables', () => {
  test.each([
    [
      'ADM1_EN, with a line of HXL tags',
      'ADM0_EN,ADM0_AR,ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,validOn,validTo\n#country+name,#country+name,#country+code,#adm1+name,#adm1+name,#adm1+code,#adm2+name,#adm2+name,#adm2+code,,\nSyria,سوريا,SY,Nahr,النهر,SY91,Hasa,الحصى,SY9100,2017-01-01,\nSyria,سوريا,SY,Nahr,النهر,SY91,Gone,القديمة,SY9101,2010-01-01,2015-01-01\n',
    ],
    [
      'admin1Name_en',
      'admin2Name_en;admin2Name_ar;admin2Pcode;admin1Name_en;admin1Name_ar;admin1Pcode;admin0Pcode\nHasa;الحصى;SY9100;Nahr;النهر;SY91;SY\n',
    ],
    [
      'adm1_name, the Arabic one second',
      'adm2_name,adm2_name1,adm2_pcode,adm1_name,adm1_name1,adm1_pcode,adm0_pcode,area_sqkm\nHasa,الحصى,SY9100,Nahr,النهر,SY91,SY,400\n',
    ],
  ])('%s', (_, text) => {
    const { places, curated } = readPlaceFile(filesWith({ 'adm2.csv': text }));
    expect(curated).toBe(false);
    expect(places).toHaveLength(2);
    const known = byId(places);
    expect(known.get('pcode:SY91')).toMatchObject({
      name: 'Nahr',
      aliases: ['النهر'],
      type: 'province',
      country: 'SY',
      parent: 'iso:SY',
      lat: null,
    });
    expect(known.get('pcode:SY9100')).toMatchObject({ name: 'Hasa', aliases: ['الحصى'], type: 'district', parent: 'pcode:SY91' });
  });

  test('middles of units, by their area', () => {
    const text = 'adm2_name,adm2_pcode,adm1_name,adm1_pcode,area_sqkm,center_lat,center_lon\nHasa,SY9100,Nahr,SY91,400,35.5,38.5\n';
    const known = byId(readPlaceFile(filesWith({ 'adm2.csv': text })).places);
    expect(known.get('pcode:SY9100')).toMatchObject({ lat: 35.5, lon: 38.5, precisionKm: 12 });
    expect(known.get('pcode:SY91')).toMatchObject({ lat: null });
  });

  test('populated places below the levels', () => {
    const text = 'NAME_EN,NAME_AR,PCODE,LATITUDE_Y,LONGITUDE_X,ADM1_EN,ADM1_PCODE\nTal Hasa,تل الحصى,C9001,35.5,38.5,Nahr,SY91\n';
    const known = byId(readPlaceFile(filesWith({ 'places.csv': text })).places);
    expect(known.get('pcode:C9001')).toMatchObject({
      name: 'Tal Hasa',
      aliases: ['تل الحصى'],
      type: 'village',
      parent: 'pcode:SY91',
      lat: 35.5,
    });
  });

  test('a governorate without a position has that of its namesake; what lies in it too', () => {
    const text = 'ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE\nAr-Raqqa,SY11,Hasa Nahiya,SY1109\n';
    const gazetteer = loadGazetteer({ files: [filesWith({ 'adm.csv': text })], columns: null });
    expect(gazetteer.find('Hasa Nahiya')[0]?.place).toMatchObject({ id: 'pcode:SY1109', lat: 36.23, lon: 39.07 });
  });
});

describe('HDX p-codes', () => {
  const head = 'Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n';
  test('units with parents', () => {
    const text = `${head}#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start\nSDN,1,SD91,North Nile,SDN,2021-01-01\nSDN,2,SD91001,Hasa,SD91,2021-01-01\n`;
    const known = byId(readPlaceFile(filesWith({ 'global_pcodes.csv': text })).places);
    expect(known.get('pcode:SD91')).toMatchObject({ name: 'North Nile', country: 'SD', type: 'province', parent: 'iso:SD' });
    expect(known.get('pcode:SD91001')).toMatchObject({ type: 'district', parent: 'pcode:SD91' });
  });

  test.each([
    ['Sudan,1,SD91,North,SDNX,\n', null],
    ['ZZZ,1,SD91,North,,\n', 'line 2: Location "ZZZ" is no three-letter country code'],
    ['SDN,one,SD91,North,,\n', 'line 2: Admin Level "one" is no number'],
    ['SDN,1,SD91,,,\n', 'line 2: no Name'],
  ])('%s: %s', (row, message) => {
    const file = filesWith({ 'global_pcodes.csv': head + row });
    if (message === null) expect(readPlaceFile(file).places).toHaveLength(1);
    else expect(() => readPlaceFile(file)).toThrow(message);
  });
});

describe('plain tables', () => {
  test.each([
    ['common headers', 'Place Name,Latitude,Longitude,Name (AR),ISO3\nTal Hasa,35.5,38.5,تل الحصى,SYR\n', null],
    ['semicolons and a country by name', 'name;y;x;arabic;country\nTal Hasa;35.5;38.5;تل الحصى;Syria\n', null],
    [
      'columns of the user, others passed over',
      'Code,Village,Notes,Y,X,AR,State\n7,Tal Hasa,"x, y",35.5,38.5,تل الحصى,سوريا\n',
      'name=Village,lat=Y,lon=X,aliasesArabic=AR,country=State',
    ],
  ])('%s', (_, text, mapping) => {
    const columns = mapping === null ? null : parsePlaceColumns(mapping);
    if (typeof columns === 'string') throw new Error(columns);
    const { places, curated } = readPlaceFile(filesWith({ 'own.csv': text }), columns);
    expect(curated).toBe(true);
    expect(places).toMatchObject([{ name: 'Tal Hasa', lat: 35.5, lon: 38.5, aliases: ['تل الحصى'], country: 'SY' }]);
  });

  test('a table that a spreadsheet saved in windows-1256', () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('name,lat,lon\n'),
      0xca,
      0xe1,
      0x20,
      0xc7,
      0xe1,
      0xcd,
      0xd5,
      0xec,
      ...Buffer.from(',35.5,38.5\n'),
    ]);
    expect(readPlaceFile(filesWith({ 'own.csv': bytes })).places[0]).toMatchObject({ name: 'تل الحصى' });
  });

  test('two places of one name are two', () => {
    const { places } = readPlaceFile(filesWith({ 'own.csv': 'name,lat,lon\nTal Hasa,35.5,38.5\nTal Hasa,36.5,37.5\n' }));
    expect(places.map(({ id }) => id)).toEqual(['own:tal-hasa', 'own:tal-hasa-2']);
  });

  test.each([
    ['title=Village', '"title" is none of id, name'],
    ['name=', 'no column after "name="'],
  ])('the mapping %s: %s', (text, message) => {
    expect(parsePlaceColumns(text)).toContain(message);
  });

  test('a mapping to a column that is not there, a workbook, an archive', () => {
    const csv = filesWith({ 'own.csv': 'Village,Y\nA,1\n' });
    expect(() => readPlaceFile(csv, { name: 'Town' })).toThrow('--places-columns name=Town: no column "Town"; there are: Village, Y');
    expect(() => readPlaceFile(filesWith({ 'own.xlsx': 'PK\u0003\u0004' }))).toThrow(
      'no table: a zip archive or an office document; save it as CSV',
    );
  });
});
