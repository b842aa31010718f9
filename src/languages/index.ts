import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

/** Every language that can be read; to add one is one folder and one line. */
export const languages = {
  en: english,
  ar: arabic,
} as const satisfies Record<LanguagePack['code'], LanguagePack>;
