import { useSyncExternalStore } from 'react';
import { setLanguage } from './language.ts';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Of the Arabic interface: 123 or ١٢٣. */
export type Digits = 'latn' | 'arab';

/** What a person chooses about the desk itself; kept in this browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
  /** Single keys that accept, correct and reject. */
  readonly keys: boolean;
  /** Name under which decisions are made; a pseudonym will do. */
  readonly name: string;
}

const KEY = 'sijill-settings';
const watchers = new Set<() => void>();
let now: Settings = { language: firstLanguage(), theme: 'system', digits: 'latn', keys: true, name: '', ...kept() };

export function settings(): Settings {
  return now;
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => now,
  );
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  now = { ...now, ...change };
  localStorage.setItem(KEY, JSON.stringify(now));
  if (change.language !== undefined) await setLanguage(change.language);
  applySettings();
  for (const watcher of watchers) watcher();
}

/** The direction stands on the body: on the root it reverses brackets in the labels of the map. */
export function applySettings(): void {
  document.documentElement.lang = now.language;
  document.documentElement.dataset.theme = now.theme;
  document.body.dir = now.language === 'ar' ? 'rtl' : 'ltr';
}

function kept(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

function firstLanguage(): Language {
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}
