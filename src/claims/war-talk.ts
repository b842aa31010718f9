import { WAR_WORDS } from '../languages/en/war-words.ts';
import type { Context } from './kind.ts';

const FEWEST_WAR_WORDS = 3;

/** A report of a war: in any other, what people lack and do not know, and counts of odd things, are not read. */
export function isOfWar(context: Context): boolean {
  const known = verdicts.get(context);
  if (known !== undefined) return known;
  const words = context.sentences.flatMap(({ tokens }) => tokens.filter((token) => WAR_WORDS.has(token.lemma)));
  verdicts.set(context, words.length >= FEWEST_WAR_WORDS);
  return words.length >= FEWEST_WAR_WORDS;
}

// Asked once a sentence, answered once a report.
const verdicts = new WeakMap<Context, boolean>();
