import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isArabicScript } from '../../../src/gazetteer/folding-key.ts';
import { readPlaceFile } from '../../../src/gazetteer/place-file.ts';
import { THEATRES } from './theatres.ts';

/** One name on the map. */
interface Town {
  readonly id: string;
  readonly en: string;
  readonly ar: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** Towns to find one's way by, from the project's own gazetteer: columns, then rows, the largest first. */
export function places(): object {
  const written = curated();
  const towns = packed().map((town) => ({ ...town, ...written.get(town.id) }));
  const rows = towns
    .toSorted((a, b) => b.people - a.people || a.id.localeCompare(b.id))
    .map(({ en, ar, lon, lat, people }) => [en, ar, lon, lat, people]);
  return { columns: ['en', 'ar', 'lon', 'lat', 'people'], rows };
}

const GAZETTEER = new URL('../../gazetteer/', import.meta.url);

/** The names that the overlay prefers, by place. */
function curated(): ReadonlyMap<string, Pick<Town, 'en' | 'ar'>> {
  const { places } = readPlaceFile(fileURLToPath(new URL('overlay.tsv', GAZETTEER)));
  return new Map(places.map(({ id, name, aliases }) => [id, { en: name, ar: arabicOf(aliases) }]));
}

function packed(): Town[] {
  const bytes = gunzipSync(readFileSync(new URL('places.tsv.gz', GAZETTEER)));
  const head = bytes.indexOf('\n');
  const keys = Number(bytes.toString('utf8', 0, head).split('\t')[1]);
  return bytes
    .toString('utf8', head + 1 + keys)
    .split('\n')
    .flatMap(townOf);
}

const SMALLEST = 15_000;
const SMALLEST_ELSEWHERE = 250_000;

function townOf(line: string): Town[] {
  const [id, en = '', type, country = '', , lat, lon, inhabitants, , aliases] = line.split('\t');
  const people = Number(inhabitants || 0);
  const wanted = (type === 'c' || type === 'v') && lat !== undefined && people >= (THEATRES.has(country) ? SMALLEST : SMALLEST_ELSEWHERE);
  if (!wanted) return [];
  return [{ id: `geonames:${id}`, en, ar: arabicOf(aliases?.split('|') ?? []), lon: Number(lon), lat: Number(lat), people }];
}

/** Letters that Persian, Urdu and Kurdish have and Arabic has not. */
const OTHER_LETTERS = /[پچژگکیەڕڵێۆڤھہےٹڈڑں]/;

function arabicOf(names: readonly string[]): string | null {
  return names.find((name) => isArabicScript(name) && !OTHER_LETTERS.test(name)) ?? null;
}
