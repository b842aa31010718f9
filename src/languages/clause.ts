import type { Span } from '../text/span.ts';

/**
 * One predication: a verb (or a copula's predicate) with what hangs on it, without the clauses that hang on it.
 * Token indexes are those of the sentence; -1 means none. `from`..`to` is the half-open token range of the words.
 */
export interface Clause extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The predicate's main word: the lexical verb, or the adjective or noun after a copula. */
  readonly head: number;
  readonly lemma: string;
  readonly subject: number;
  readonly object: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "would", "may", "must"…; null without a modal. */
  readonly modal: string | null;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly aspect: 'perfect' | 'progressive' | 'simple';
  /** `infinitive` for "to leave", `gerund` for "leaving", `participle` for "killed by", else finite. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'noun';
  /** How it hangs on its governor, and which token of the sentence that is. */
  readonly label: string;
  readonly governor: number;
}
