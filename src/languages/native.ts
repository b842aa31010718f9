import { NATIONALITIES } from './ar/nationalities.ts';

const known = new Map<string, RegExp | null>();

/** Words for people of a country in a language ("Syrian", "سوري"); null where none can be made. */
export function nativeWords(language: string, country: string): RegExp | null {
  const key = `${language} ${country}`;
  if (!known.has(key)) known.set(key, language === 'ar' ? arabicNative(country) : englishNative(country));
  return known.get(key) ?? null;
}

function arabicNative(country: string): RegExp | null {
  const stem = NATIONALITIES.find(([, code]) => code === country)?.[0];
  return stem === undefined ? null : new RegExp(`(?<!غير )(?:ال)?${stem}`);
}

// "Syria" and "Syrian", "Ukraine" and "Ukrainian", "Sudan" and "Sudanese" begin alike; the name itself is no people.
function englishNative(country: string): RegExp | null {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country);
  if (name === undefined || name.length < 4) return null;
  const stem = name.slice(0, Math.max(4, name.length - 1));
  return new RegExp(`(?<!non-|non )\\b${stem}(?!${name.slice(stem.length)}\\b)[a-z]+\\b`, 'i');
}
