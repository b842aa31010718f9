import { plainKey } from '../../../src/gazetteer/folding-key.ts';
import type { Row } from './row.ts';
import { arabic, type City, cities, english, neighbours } from './sources.ts';

/** Provinces, states and governorates: first-order areas of GeoNames that have a name and at least three places. */
export function areaRows(): Row[] {
  const byArea = Map.groupBy(cities, (city) => `${city.country}.${city.adminCode}`);
  const rows: Row[] = [];
  for (const [code, name] of english) {
    const inside = byArea.get(code);
    if (/^[A-Z]{2}\./.test(code) && inside !== undefined && inside.length >= 3) rows.push(rowOf(code, name, inside));
  }
  return rows;
}

function rowOf(code: string, name: string, inside: readonly City[]): Row {
  return {
    id: `geonames:${code}`,
    name,
    type: 'province',
    country: code.slice(0, 2),
    parent: `iso:${code.slice(0, 2)}`,
    ...middleOf(inside),
    population: inside.reduce((sum, city) => sum + city.population, 0),
    aliases: aliasesOf(code, name),
  };
}

/** The middle of the box around the area's places, and half its diagonal in km. */
function middleOf(inside: readonly City[]): Pick<Row, 'lat' | 'lon' | 'precisionKm'> {
  const settled = withoutStrays(inside);
  const [south, north] = span(settled.map((city) => city.loc.coordinates[1]));
  const [west, east] = span(settled.map((city) => city.loc.coordinates[0]));
  const lat = (south + north) / 2;
  const height = (north - south) * 111;
  const width = (east - west) * 111 * Math.cos((lat * Math.PI) / 180);
  const precisionKm = Math.max(5, Math.round(Math.hypot(height, width) / 2));
  return { lat: round(lat), lon: round((west + east) / 2), precisionKm };
}

const NEIGHBOURS = 5;
const byCountry = Map.groupBy(cities, (city) => city.country);

/** Some places carry the code of another area: they stand among places of which fewer than two share theirs. */
function withoutStrays(inside: readonly City[]): readonly City[] {
  const all = byCountry.get(inside[0]?.country ?? '') ?? [];
  const settled = inside.filter((city) => nearest(city, all).filter((other) => other.adminCode === city.adminCode).length >= 2);
  return settled.length >= 3 ? settled : inside;
}

function nearest(city: City, all: readonly City[]): City[] {
  const best: { other: City; far: number }[] = [];
  for (const other of all) {
    const far = other === city ? Number.POSITIVE_INFINITY : farness(city, other);
    if (best.length === NEIGHBOURS && far >= (best.at(-1)?.far ?? 0)) continue;
    best.push({ other, far });
    best.sort((a, b) => a.far - b.far);
    best.splice(NEIGHBOURS);
  }
  return best.map(({ other }) => other);
}

/** Grows with the distance; good enough to compare neighbours. */
function farness(a: City, b: City): number {
  const [lonA, latA] = a.loc.coordinates;
  const [lonB, latB] = b.loc.coordinates;
  return (latA - latB) ** 2 + ((lonA - lonB) * Math.cos((latA * Math.PI) / 180)) ** 2;
}

function span(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

const GENERIC =
  / (?:Governorate|Province|Oblast’?|Region|Department|Prefecture|Canton|District|Territory|State|City|County)$|^(?:Departamento|Muhafazat|Provincia|Wilaya|Estado) (?:de |del |da |d’)?/;

/** GeoNames writes some areas with their generic noun and some without; both are wanted, but never "X City" as X. */
function aliasesOf(code: string, name: string): string[] {
  const bare = / City$/.test(name) ? name : name.replace(GENERIC, '');
  const all = [bare, arabic.get(code), arabicBare(arabic.get(code)), ...neighbours.map((names) => names.get(code))];
  const keys = new Set([plainKey(name)]);
  return all.filter((alias): alias is string => {
    if (alias === undefined || alias === '' || keys.has(plainKey(alias))) return false;
    keys.add(plainKey(alias));
    return true;
  });
}

/** محافظة الرقة (governorate of Raqqa) → الرقة */
function arabicBare(name: string | undefined): string | undefined {
  return name?.replace(/^(?:محافظة|ولاية|مقاطعة|إقليم|منطقة) /, '');
}
