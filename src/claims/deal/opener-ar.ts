import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from './scope.ts';

/**
 * An Arabic clause without the "and", "that" or "who" that joins it to what stands before its predicate, and without the
 * word at its end that opens the next.
 */
export function withoutOpener(sentence: Sentence, range: Range, predicate: number): Range {
  let { from, to } = range;
  while (from < predicate && from < to - 1 && /^(?:CC|SC|PU|REL)$/.test(sentence.tokens[from]?.tag ?? '')) from += 1;
  while (to > predicate + 1 && to > from + 1 && isLoose(sentence.tokens[to - 1])) to -= 1;
  return { from, to };
}

const isLoose = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:CC|SC|MD|NEG)$/.test(token.tag) || (token.tag === 'IN' && LINKS.has(token.lemma))) &&
  token.morph?.pronoun == null;

const LINKS = new Set('من في على إلى عن ب ل ك مع منذ قبل بعد حتى بين خلال'.split(' '));
