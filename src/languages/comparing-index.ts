import { comparingWords as arabic } from './ar/comparing-words.ts';
import type { ComparingWords } from './comparing.ts';
import { comparingWords as english } from './en/comparing-words.ts';

const tables = { en: english, ar: arabic } as const satisfies Record<string, ComparingWords>;

/** The table of a report's language; English for what is in neither. */
export function comparingWordsOf(language: string): ComparingWords {
  return language === 'ar' ? tables.ar : tables.en;
}
