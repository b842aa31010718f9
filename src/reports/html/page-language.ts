import { detectLanguage, readLanguage } from '../language.ts';
import type { LanguageCode } from '../report.ts';
import type { PageFacts } from './facts.ts';

/** By its letters and words; what the page says of itself is often that of its template, and is only the second choice. */
export function languageOf({ lang, metas }: PageFacts, words: string): { readonly code: LanguageCode; readonly notes: readonly string[] } {
  const said = lang ?? metas.get('content-language')?.[0] ?? metas.get('og:locale')?.[0] ?? null;
  const named = said === null ? null : readLanguage(said);
  const seen = detectLanguage(words);
  if (seen === 'und') return { code: named ?? 'und', notes: [] };
  const differs = said !== null && said.trim() !== '' && named !== seen;
  return { code: seen, notes: differs ? [`language: ${seen} by its words, although the page says ${said.trim()}`] : [] };
}

const STRONG = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[A-Za-z\u00c0-\u024f\u0370-\u058f]/g;

export function directionOf({ dir }: PageFacts, words: string): 'ltr' | 'rtl' {
  const said = dir?.trim().toLowerCase();
  if (said === 'rtl' || said === 'ltr') return said;
  const letters = words.slice(0, 2000).match(STRONG) ?? [];
  const rightToLeft = letters.filter((letter) => letter >= '\u0590' && !/[A-Za-z]/.test(letter) && !/[\u00c0-\u058f]/.test(letter)).length;
  return rightToLeft * 2 > letters.length ? 'rtl' : 'ltr';
}
