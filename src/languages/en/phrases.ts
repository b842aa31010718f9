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
}

/** Patterns by the words that can open them, so that a sentence is asked only for those whose first word it has. */
export type PhraseTable<V> = ReadonlyMap<string, readonly { readonly slots: readonly Slot[]; readonly value: V }[]>;

export interface FoundPhrase<V> {
  readonly value: V;
  /** Half-open range of token indexes. */
  readonly from: number;
  readonly to: number;
}

const GAP = 4;

export function phraseTable<V>(phrases: readonly Phrase<V>[]): PhraseTable<V> {
  const table = new Map<string, { slots: readonly Slot[]; value: V }[]>();
  for (const { words, value } of phrases) {
    const slots = slotsOf(words);
    for (const first of slots[0]?.words ?? []) table.set(first, [...(table.get(first) ?? []), { slots, value }]);
  }
  return table;
}

function slotsOf(words: string): Slot[] {
  let gap = 0;
  return words.split(' ').flatMap((word): Slot[] => {
    if (word === '..') {
      gap = GAP;
      return [];
    }
    const optional = word.endsWith('?');
    const slot = { words: new Set((optional ? word.slice(0, -1) : word).split('|')), optional, gap };
    gap = 0;
    return [slot];
  });
}

/** The turns of phrase of a table that a sentence holds, in the order of their first words. */
export function phrasesIn<V>({ tokens }: Sentence, table: PhraseTable<V>): FoundPhrase<V>[] {
  return tokens.flatMap((token, from): FoundPhrase<V>[] => {
    const phrases = token.lemma === token.norm ? table.get(token.norm) : both(table, token);
    for (const { slots, value } of phrases ?? []) {
      const to = endOf(tokens, from + 1, slots.slice(1));
      if (to > 0) return [{ value, from, to }];
    }
    return [];
  });
}

function both<V>(table: PhraseTable<V>, { norm, lemma }: Token) {
  const [byForm, byLemma] = [table.get(norm), table.get(lemma)];
  return byForm === undefined || byLemma === undefined ? (byForm ?? byLemma) : [...byForm, ...byLemma];
}

const STOPS = /^(?:[.;:?!]|"|“|”|``|'')$/;

/** Where the rest of a pattern ends; -1 where it does not fit. */
function endOf(tokens: readonly Token[], from: number, slots: readonly Slot[]): number {
  const [slot, ...rest] = slots;
  if (slot === undefined) return from;
  for (let index = from; index <= from + slot.gap; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > from && STOPS.test(tokens[index - 1]?.norm ?? ''))) break;
    if (!slot.words.has(token.norm) && !slot.words.has(token.lemma)) continue;
    const end = endOf(tokens, index + 1, rest);
    if (end > 0) return end;
  }
  return slot.optional ? endOf(tokens, from, rest) : -1;
}
