import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaceFile } from './place-file.ts';
import { loadGazetteer } from './place-gazetteer.ts';

const folder = mkdtempSync(join(tmpdir(), 'places-'));

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a file of own places', () => {
  test('CSV with quotes, commas and a byte-order mark', () => {
    const file = fileWith('own.csv', '\ufeffname,aliases,lat,lon,type\r\n"Mill, old","Tahoun|الطاحون",35.5,38.25,quarter\r\n');
    const [place] = readPlaceFile(file).places;
    expect(place).toMatchObject({
      name: 'Mill, old',
      aliases: ['Tahoun', 'الطاحون'],
      lat: 35.5,
      lon: 38.25,
      type: 'quarter',
      precisionKm: 5,
    });
  });

  test('JSON with aliases as a list, and no position', () => {
    const file = fileWith('own.json', '[{"name": "Checkpoint 9", "aliases": ["Nine"], "parent": "geonames:172955"}]');
    expect(readPlaceFile(file).places[0]).toMatchObject({ name: 'Checkpoint 9', aliases: ['Nine'], lat: null, precisionKm: null });
  });

  test('comes before what is shipped, and takes its parent’s position where it has none', () => {
    const file = fileWith('first.csv', 'name,lat,lon,type,country\nDamascus,10,20,village,TD\nHill 40,,,,\n');
    expect(loadGazetteer({ files: [file], columns: null }).find('Damascus')[0]?.place).toMatchObject({ lat: 10, lon: 20 });
    expect(loadGazetteer().find('Damascus')[0]?.place.id).toBe('geonames:170654');
  });

  test.each([
    ['no header', 'Raqqa,35,39\n', 'column "Raqqa" is unknown'],
    ['a wrong column', 'name,elevation\nA,1\n', 'column "elevation" is unknown; use id, name'],
    ['no name column', 'lat,lon\n1,2\n', 'line 1: no column "name"'],
    ['an empty name', 'name,lat,lon\n,1,2\n', 'line 2: no name; fill'],
    ['a latitude out of range', 'name,lat,lon\nA,1,2\nB,95,2\n', 'line 3: lat "95" is no number from -90 to 90'],
    ['half a position', 'name,lat,lon\nA,1,\n', 'line 2: only one of lat and lon; give both or neither'],
    ['an unknown type', 'name,type\nA,citty\n', 'line 2: type "citty" is unknown; use one of city, village'],
    [
      'an unknown country',
      'name,country\nA,Syriana\n',
      'line 2: country "Syriana" is none that is known; write a two-letter code such as SY',
    ],
    ['too many fields', 'name,lat\nA,1,2\n', 'line 2: 3 fields under 2 columns; put quotes around commas'],
    ['a line after a quoted line break', 'name,aliases,type\n"A\nB",x,city\nC,y,zzz\n', 'line 4: type "zzz"'],
    ['nothing', '', 'no places; write a header line'],
    ['broken JSON', '[{"name": }]', 'not valid JSON'],
  ])('%s: says which line and what to do', (_, text, message) => {
    const file = fileWith('bad.csv', text);
    expect(() => readPlaceFile(file)).toThrow(message);
    expect(() => readPlaceFile(file)).toThrow(file);
  });

  test('a path that is not there', () => {
    expect(() => readPlaceFile(join(folder, 'none.csv'))).toThrow('cannot be read; give --places the path');
  });
});
