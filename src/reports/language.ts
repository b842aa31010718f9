import type { LanguageCode } from './report.ts';

const NAMES: Readonly<Record<string, LanguageCode>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  ar: 'ar',
  ara: 'ar',
  arabic: 'ar',
  العربية: 'ar', // Arabic
  عربي: 'ar', // Arabic, short
};

/** A language as named in a header ("en", "en-GB", "Arabic"); null for any other. */
export function readLanguage(name: string): LanguageCode | null {
  return (
    NAMES[
      name
        .trim()
        .toLowerCase()
        .replace(/[-_].*$/, '')
    ] ?? null
  );
}

const ENGLISH = new Set(
  'the of and to in that was were is are said has have had been by with from for they their who which after at on it as not his her would will but be this there'.split(
    ' ',
  ),
);
const SAMPLE = 20_000;

/** English or Arabic by script and the share of function words; `und` where it is neither. */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  if (arabic > latin) return /[پچژگیک]/.test(sample) && !/[ةي]/.test(sample) ? 'und' : 'ar';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = words.filter((word) => ENGLISH.has(word)).length;
  return hits >= Math.max(1, words.length * 0.15) ? 'en' : 'und';
}
