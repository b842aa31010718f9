import { plainKey } from '../../../src/gazetteer/folding-key.ts';
import type { PlaceType } from '../../../src/gazetteer/place.ts';
import type { Row } from './row.ts';
import { arabic, type City, cities, english, KEPT_WHOLE, neighbours } from './sources.ts';

/** Fewest inhabitants of a place that is kept; small places crowd the table with names that are words or surnames. */
const LEAST_POPULATION = 2000;
const LEAST_IN_ENGLISH_SPEAKING = 1000;
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA']);
/** Abandoned and historical places; destroyed ones (PPLW) stay, reports of a war name them. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLCH']);

export function cityRows(): Row[] {
  return cities.filter(isKept).map(rowOf);
}

function isKept(city: City): boolean {
  if (GONE.has(city.featureCode)) return false;
  const least = ENGLISH_SPEAKING.has(city.country) ? LEAST_IN_ENGLISH_SPEAKING : LEAST_POPULATION;
  return KEPT_WHOLE.has(city.country) || city.population >= least || /^PPL[AC]$/.test(city.featureCode);
}

function rowOf(city: City): Row {
  const [lon, lat] = city.loc.coordinates;
  const type = typeOf(city);
  return {
    id: `geonames:${city.cityId}`,
    name: english.get(String(city.cityId)) ?? city.name,
    type,
    country: city.country,
    parent: city.adminCode === '' || city.adminCode === '00' ? '' : `geonames:${city.country}.${city.adminCode}`,
    lat: Math.round(lat * 1e3) / 1e3,
    lon: Math.round(lon * 1e3) / 1e3,
    precisionKm: null,
    population: city.population,
    aliases: aliasesOf(city),
  };
}

function typeOf(city: City): PlaceType {
  if (/^PPL[XF]$/.test(city.featureCode)) return 'quarter';
  if (/^PPL[AC]/.test(city.featureCode) || city.population >= 5000) return 'city';
  return 'village';
}

function aliasesOf(city: City): string[] {
  const id = String(city.cityId);
  const local = KEPT_WHOLE.has(city.country) ? neighbours.map((names) => names.get(id)) : [];
  const seen = new Set([plainKey(english.get(id) ?? city.name)]);
  const aliases: string[] = [];
  for (const alias of [city.name, arabic.get(id), ...local]) {
    if (alias === undefined || seen.has(plainKey(alias))) continue;
    seen.add(plainKey(alias));
    aliases.push(alias);
  }
  return aliases;
}
