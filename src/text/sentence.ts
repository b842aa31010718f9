import type { Span } from './span.ts';

/** What the form of a word says in a language with rich endings (Arabic). */
export interface Morphology {
  readonly number: 'one' | 'two' | 'many' | null;
  readonly gender: 'm' | 'f' | null;
  readonly person: 1 | 3 | null;
  /** With the article, or owned by a pronoun. */
  readonly definite: boolean;
  /** Pronoun written onto the word's end ("هم" in عائلاتهم), as a key; null for none. */
  readonly pronoun: string | null;
  /** The form stands only before its owner: مسلحي جيش الإسلام. */
  readonly construct: boolean;
  /** Passive by its letters, or by its place in the sentence. */
  readonly passive: boolean;
  /** The verb that a verb form or a verbal noun belongs to, in its dictionary form; null for other words. */
  readonly verb: string | null;
  /** Class of the noun in the word lists ("people", "vehicle", "time"); null where unknown. */
  readonly kind: string | null;
}

/**
 * One token of a sentence. `text` is the frozen text between the offsets, untouched. Where a language has no tagger
 * or parser, `tag` and `label` are empty and `head` is -1.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes; what word lists are compared with. */
  readonly norm: string;
  /** Dictionary form of `norm`. */
  readonly lemma: string;
  /** Penn Treebank tag in English; a `WordClass` in Arabic. */
  readonly tag: string;
  /** Index of the governor in the same sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation without subtype. */
  readonly label: string;
  /** Only in languages whose words carry it. */
  readonly morph?: Morphology;
}

/** A sentence of the body; `index` counts sentences of the report, `paragraph` the blocks between blank lines. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
