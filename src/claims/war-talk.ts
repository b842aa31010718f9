import { WAR_WORDS } from '../languages/en/war-words.ts';
import type { Context } from './kind.ts';

const FEWEST_WAR_WORDS = 3;
/** Sentences for each of them in a report too short to hold so many. */
const SENTENCES_EACH = 4;
const ARMED: ReadonlySet<string> = new Set(['armed-group', 'state-forces', 'coalition']);

/** A report of a war: in any other, what people lack and do not know, and counts of odd things, are not read. */
export function isOfWar(context: Context): boolean {
  const known = verdicts.get(context);
  if (known !== undefined) return known;
  const words = context.sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => WAR_WORDS.has(token.lemma) || WAR_WORDS.has(token.norm)),
  );
  const parties = context.mentions.parties.filter(({ partyKind, reference }) => ARMED.has(partyKind) && !reference);
  const needed = Math.min(FEWEST_WAR_WORDS, Math.ceil(context.sentences.length / SENTENCES_EACH));
  const verdict = words.length + parties.length >= needed;
  verdicts.set(context, verdict);
  return verdict;
}

// Asked once a sentence, answered once a report.
const verdicts = new WeakMap<Context, boolean>();
