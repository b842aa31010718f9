import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';

/**
 * A source with all that is said of it: name, title, brackets, apposition, relative clause. It grows by the parse, as
 * far as neither the cue nor a quotation mark is crossed; the phrase that was found stays inside.
 */
export function fullPhrase(sentence: Sentence, phrase: Range, cue: Range): Range {
  const inside = subtreeOf(sentence, phrase);
  let { from, to } = phrase;
  while (from - 1 >= 0 && inside.has(from - 1) && !isWall(sentence, from - 1, cue)) from -= 1;
  while (to < sentence.tokens.length && inside.has(to) && !isWall(sentence, to, cue)) to += 1;
  while (to > phrase.to && /^(?:,|:|-)/.test(tokenAt(sentence, to - 1).tag)) to -= 1;
  while (from < phrase.from && /^(?:,|:|-|CC|IN)/.test(tokenAt(sentence, from).tag)) from += 1;
  return { from, to };
}

/** All tokens that hang on the phrase's own tokens, the phrase itself included. */
function subtreeOf(sentence: Sentence, phrase: Range): Set<number> {
  const inside = new Set<number>();
  for (let index = phrase.from; index < phrase.to; index += 1) inside.add(index);
  for (let grown = true; grown; ) {
    grown = false;
    sentence.tokens.forEach((token, index) => {
      if (inside.has(index) || !inside.has(token.head) || CLAUSES.has(token.label)) return;
      inside.add(index);
      grown = true;
    });
  }
  return inside;
}

/** What hangs on a noun by a wrong parse more often than by a right one. */
const CLAUSES = new Set(['conj', 'parataxis', 'ccomp', 'advcl', 'root']);

function isWall(sentence: Sentence, index: number, cue: Range): boolean {
  return (index >= cue.from && index < cue.to) || /^(?:``|'')$/.test(tokenAt(sentence, index).tag);
}

function tokenAt(sentence: Sentence, index: number): Token {
  return sentence.tokens[index] as Token;
}
