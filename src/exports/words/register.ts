import type { Published } from '../../reports/report.ts';
import { daysWords } from './day.ts';

/** First letters of an id: enough to name a report or a claim at a prompt. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', ar: 'Arabic', und: 'not recognised' };

export function languageWords(code: string): string {
  return LANGUAGES[code] ?? code;
}

export function publishedWords(published: Published | null): string {
  return published === null ? 'day not known' : (daysWords(published.earliest, published.latest) ?? published.expression);
}
