import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "The deal, which was brokered by Oman, provides for…": a parser that reads left to right often makes the first verb
 * the main one. Where the second finite verb follows the closing comma with no subject of its own, it is the main verb:
 * the noun becomes its subject, and the relative clause hangs on the noun.
 */
export function withRelativeClauses(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 1; index < tokens.length - 3; index += 1) {
    const found = relativeAt(repaired, index);
    if (found !== null) reattach(repaired, found);
  }
  return repaired;
}

interface Relative {
  readonly noun: number;
  readonly pronoun: number;
  readonly inner: number;
  readonly main: number;
}

const RELATIVES = new Set(['which', 'who', 'whose', 'whom']);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const LONGEST = 40;

function relativeAt(tokens: readonly Token[], comma: number): Relative | null {
  const pronoun = comma + 1;
  if (tokens[comma]?.norm !== ',' || !RELATIVES.has(tokens[pronoun]?.norm ?? '')) return null;
  const noun = headBefore(tokens, comma);
  const first = verbFrom(tokens, pronoun + 1, pronoun + 12);
  if (noun < 0 || first < 0) return null;
  const close = tokens.findIndex((token, index) => index > first && index < comma + LONGEST && token.norm === ',');
  const lacksVerb = tokens[noun]?.head === -1;
  const main = close < 0 ? -1 : mainVerbAfter(tokens, close, lacksVerb);
  if (main < 0) return null;
  return { noun, pronoun, inner: first, main };
}

/** The noun right before the comma, as the head of its phrase; -1 where no noun stands there. */
function headBefore(tokens: readonly Token[], comma: number): number {
  let index = comma - 1;
  if (!tokens[index]?.tag.startsWith('NN')) return -1;
  for (let steps = 0; steps < 8; steps += 1) {
    const head = tokens[index]?.head ?? -1;
    const label = tokens[index]?.label ?? '';
    if (head < 0 || head >= comma || !['nmod', 'compound', 'flat', 'conj', 'appos'].includes(label)) return index;
    if (!tokens[head]?.tag.startsWith('NN')) return index;
    index = head;
  }
  return index;
}

/** The lexical verb of the first finite verb group between two indexes. */
function verbFrom(tokens: readonly Token[], from: number, to: number): number {
  const finite = tokens.findIndex((token, index) => index >= from && index < to && FINITE.test(token.tag));
  return finite < 0 ? -1 : lexicalVerb(tokens, finite);
}

/** "has been agreed": the last verb of the group that a finite verb opens. */
function lexicalVerb(tokens: readonly Token[], finite: number): number {
  let verb = finite;
  for (let index = finite + 1; index < tokens.length; index += 1) {
    const tag = tokens[index]?.tag ?? '';
    if (/^VB/.test(tag) && /^(?:aux|cop)$/.test(tokens[verb]?.label ?? '')) verb = index;
    else if (!/^RB/.test(tag)) break;
  }
  return verb;
}

/** A finite verb right after the comma, adverbs aside: it has no subject there, so its subject stands before. */
function mainVerbAfter(tokens: readonly Token[], close: number, lacksVerb: boolean): number {
  let index = close + 1;
  while (/^RB/.test(tokens[index]?.tag ?? '')) index += 1;
  // A sentence needs a finite verb: where it has no other, a "participle" here is a past tense.
  if (lacksVerb && tokens[index]?.tag === 'VBN') return index;
  return FINITE.test(tokens[index]?.tag ?? '') ? lexicalVerb(tokens, index) : -1;
}

function reattach(tokens: Token[], { noun, pronoun, inner, main }: Relative): void {
  const set = (index: number, change: Partial<Token>) => {
    tokens[index] = { ...(tokens[index] as Token), ...change };
  };
  if (tokens[noun]?.head === main) return;
  const above = hangsBelow(tokens, noun, inner) ? inner : noun;
  const top = tokens[above] as Token;
  if (!hangsBelow(tokens, main, above) || hangsBelow(tokens, top.head, main)) return;
  for (const [index, token] of tokens.entries()) {
    const outside = index < noun || index > main;
    if (token.head === inner && outside && !hangsBelow(tokens, index, noun)) set(index, { head: main });
  }
  const hasAuxiliary = tokens.some((token) => token.head === main && token.label === 'aux');
  const isPast = tokens[main]?.tag === 'VBN' && !hasAuxiliary;
  set(main, { head: top.head, label: top.label, ...(isPast ? { tag: 'VBD' } : {}) });
  set(noun, { head: main, label: 'nsubj' });
  set(inner, { head: noun, label: 'acl' });
  if (tokens[pronoun]?.head === main) set(pronoun, { head: inner });
}
