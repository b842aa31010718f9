import { FATE_ADJECTIVES } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';

const OPENING = /^(?:DT|PRP\$|IN|TO|JJ|POS)$/;
const WEAK = /^(?:DT|PRP\$|IN|TO|CC|JJ|JJR|POS|RB|,|:)$/;

/** A quote ends with a word that can end one: on to the noun of a phrase just begun, or else back to the word before it. */
export function quoteEnd(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): number {
  const to = Math.min(range.to, tokens.length);
  const last = tokens[to - 1];
  if (last === undefined || !OPENING.test(last.tag) || FATE_ADJECTIVES.has(last.norm)) return to;
  return nounAfter(tokens, to) ?? before(tokens, range.from, to);
}

/** "inside the | besieged city" */
function nounAfter(tokens: readonly Token[], from: number): number | null {
  let index = from;
  while (/^(?:DT|PRP\$|JJ|POS|CD|HYPH|VBN)$/.test(tokens[index]?.tag ?? '')) index += 1;
  if (!tokens[index]?.tag.startsWith('NN')) return null;
  while (tokens[index]?.tag.startsWith('NN')) index += 1;
  return index;
}

function before(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to - 1 > from && WEAK.test(tokens[to - 1]?.tag ?? '') && !FATE_ADJECTIVES.has(tokens[to - 1]?.norm ?? '')) to -= 1;
  return to;
}
