import { readFileSync } from 'node:fs';
import { isArabicScript } from '../../../src/gazetteer/folding-key.ts';

/** Names by GeoNames id ("172955"), admin code ("SY.04") or country code ("SY"), in one language. */
export type Names = ReadonlyMap<string, string>;

/** Reads the names that Debian's libgeonames-common keeps as a gettext catalogue for one language. */
export function readNames(language: string): Names {
  const file = readFileSync(`/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`);
  const count = file.readUInt32LE(8);
  const keys = file.readUInt32LE(12);
  const values = file.readUInt32LE(16);
  const names = new Map<string, string>();
  for (let i = 0; i < count; i++) names.set(stringAt(file, keys + 8 * i), clean(stringAt(file, values + 8 * i)));
  names.delete('');
  return names;
}

/** Like `readNames`, less the entries that are not in Arabic letters (the catalogues hold some romanised ones). */
export function readArabicScriptNames(language: string): Names {
  return new Map([...readNames(language)].filter(([, name]) => isArabicScript(name)));
}

function stringAt(file: Buffer, entry: number): string {
  const length = file.readUInt32LE(entry);
  const offset = file.readUInt32LE(entry + 4);
  return file.toString('utf8', offset, offset + length);
}

function clean(name: string): string {
  return name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\t\n|]/g, ' ')
    .trim();
}
