import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';

/** What a language must offer to the rooms above it. One folder per language, one line in `index.ts`. */
export interface LanguagePack {
  readonly code: 'en' | 'ar';
  readonly direction: 'ltr' | 'rtl';
  /**
   * The text as the reader should see it, of the same length: with its capitals where they were lost. Quotes are cut from
   * the text itself.
   */
  readable(text: string, spans: readonly Span[]): string;
  /** Splits the given spans of `text` (the body without furniture, in order) into analysed sentences. */
  analyse(text: string, spans: readonly Span[]): Sentence[];
  /** The predications of one analysed sentence, in text order of their heads. */
  clauses(sentence: Sentence): Clause[];
}
