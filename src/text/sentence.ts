import type { Span } from './span.ts';

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
  /** Penn Treebank tag in English. */
  readonly tag: string;
  /** Index of the governor in the same sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation without subtype. */
  readonly label: string;
}

/** A sentence of the body; `index` counts sentences of the report, `paragraph` the blocks between blank lines. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
