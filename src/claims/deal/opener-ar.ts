import type { Sentence } from '../../text/sentence.ts';
import type { Range } from './scope.ts';

/** An Arabic clause without the "and", "that" or "who" that joins it to what stands before its predicate. */
export function withoutOpener(sentence: Sentence, range: Range, predicate: number): Range {
  let { from } = range;
  while (from < predicate && from < range.to - 1 && /^(?:CC|SC|PU|REL)$/.test(sentence.tokens[from]?.tag ?? '')) from += 1;
  return { from, to: range.to };
}
