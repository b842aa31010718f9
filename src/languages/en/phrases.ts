import type { Sentence, Token } from '../../text/sentence.ts';

/**
 * A turn of phrase as a pattern of words: `come|go to nothing`. Words are compared with the form and the dictionary form
 * of a token; `|` parts alternatives, `?` marks a word that may be missing, `..` stands for up to four words.
 */
export interface Phrase<V> {
  readonly words: string;
  readonly value: V;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** Words that may stand before it. */
  readonly gap: number;
  readonly next: Slot | null;
}

/** Patterns by the words that can open them, so that a sentence is asked only for those whose first word it has. */
export type PhraseTable<V> = ReadonlyMap<string, readonly { readonly first: Slot; readonly value: V }[]>;

export interface FoundPhrase<V> {
  readonly value: V;
  /** Half-open range of token indexes. */
  readonly from: number;
  readonly to: number;
}

const GAP = 4;

export function phraseTable<V>(phrases: readonly Phrase<V>[]): PhraseTable<V> {
  const table = new Map<string, { first: Slot; value: V }[]>();
  for (const { words, value } of phrases) {
    const first = slotsOf(words.split(' '), 0);
    for (const word of first?.words ?? []) table.set(word, [...(table.get(word) ?? []), { first: first as Slot, value }]);
  }
  return table;
}

function slotsOf([word, ...rest]: readonly string[], gap: number): Slot | null {
  if (word === undefined) return null;
  if (word === '..') return slotsOf(rest, GAP);
  const optional = word.endsWith('?');
  return { words: new Set((optional ? word.slice(0, -1) : word).split('|')), optional, gap, next: slotsOf(rest, 0) };
}

/** The turns of phrase of a table that a sentence holds, in the order of their first words. */
export function phrasesIn<V>({ tokens }: Sentence, table: PhraseTable<V>): FoundPhrase<V>[] {
  const found: FoundPhrase<V>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from] as Token;
    const phrases = token.lemma === token.norm ? table.get(token.norm) : both(table, token);
    for (const { first, value } of phrases ?? []) {
      const to = endOf(tokens, from + 1, first.next);
      if (to < 0) continue;
      found.push({ value, from, to });
      break;
    }
  }
  return found;
}

function both<V>(table: PhraseTable<V>, { norm, lemma }: Token) {
  const [byForm, byLemma] = [table.get(norm), table.get(lemma)];
  return byForm === undefined || byLemma === undefined ? (byForm ?? byLemma) : [...byForm, ...byLemma];
}

const STOPS = /^(?:[.;:?!]|"|“|”|``|'')$/;

/** Where the rest of a pattern ends; -1 where it does not fit. */
function endOf(tokens: readonly Token[], from: number, slot: Slot | null): number {
  if (slot === null) return from;
  for (let index = from; index <= from + slot.gap; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > from && STOPS.test(tokens[index - 1]?.norm ?? ''))) break;
    if (!slot.words.has(token.norm) && !slot.words.has(token.lemma)) continue;
    const end = endOf(tokens, index + 1, slot.next);
    if (end > 0) return end;
  }
  return slot.optional ? endOf(tokens, from, slot.next) : -1;
}
