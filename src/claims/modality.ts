import type { LanguagePack } from '../languages/pack.ts';
import type { Context, Predicate } from './kind.ts';
import { arabicStand } from './modality/ar.ts';
import { englishStand } from './modality/en.ts';
import type { Stand } from './modality/stand.ts';

export { clauseOf } from './modality/en.ts';
export type { Stand } from './modality/stand.ts';

const stands = { en: englishStand, ar: arabicStand } satisfies Record<
  LanguagePack['code'],
  (context: Context, predicate: Predicate) => Stand
>;

/** Reads modality and negation of a predicate in the language of the report. */
export function standOf(context: Context, predicate: Predicate): Stand {
  return stands[context.language](context, predicate);
}
