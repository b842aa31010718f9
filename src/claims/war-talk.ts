import { WAR_WORDS } from '../languages/en/war-words.ts';
import type { Context } from './kind.ts';

const FEWEST_WAR_WORDS = 3;

/** A report of a war: in any other, what people lack and do not know, and counts of odd things, are not read. */
export function isOfWar(context: Context): boolean {
  let found = 0;
  for (const { tokens } of context.sentences) found += tokens.filter((token) => WAR_WORDS.has(token.lemma)).length;
  return found >= FEWEST_WAR_WORDS;
}
