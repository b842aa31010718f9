import type { LanguagePack } from '../languages/pack.ts';
import type { Sentence } from '../text/sentence.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import type { FoundFrame } from './frame.ts';
import type { SourceType } from './link.ts';
import type { KnownSpeakers, SourcePhrase, Speaker } from './speaker.ts';

/** What a language must offer so that speakers are found in its texts. One folder per language. */
export interface AttributionGrammar {
  /** All cues of a sentence, left to right. */
  frames(sentence: Sentence): FoundFrame[];
  /** The speaker of a noun phrase: a new one, or the earlier one that it points back to. */
  speakerAt(text: string, phrase: SourcePhrase, known: KnownSpeakers): Speaker;
  /** The author of a statement as a whole; null for a report. */
  authorIn(text: StatementText): Author | null;
  readonly carry: CarryWords;
}

/** The parts of a text that name its author. */
export interface StatementText {
  /** The title and the first lines of the body. */
  readonly opening: readonly string[];
  /** The last lines of the body; none where the text does not speak of itself as "we" or "I". */
  readonly closing: readonly string[];
  readonly first: readonly Sentence[];
  /** The text says "we" or "I" throughout. */
  readonly own: boolean;
}

export interface Author {
  readonly name: string;
  readonly type: SourceType;
}

/** The words that tell whether the speaker of one sentence goes on in the next. All in the form of `Token.norm`. */
export interface CarryWords {
  readonly firstPerson: ReadonlySet<string>;
  /** First words of a sentence that goes on with the one before. */
  readonly continuing: ReadonlySet<string>;
  /** First words of a sentence in which the report speaks again. */
  readonly turning: ReadonlySet<string>;
  /** A cue after which the next sentence is not the speaker's: an opinion, a deed told of, a writing. */
  readonly passing: RegExp;
  /** "It is thought that …": nobody named goes on. */
  isImpersonal(sentence: Sentence): boolean;
  /** A sentence whose first words point into the one before: "They …", "Others …". */
  pointsBack(sentence: Sentence): boolean;
}

/** Every language in which speakers are found; to add one is one folder and one line. */
export const grammars: Readonly<Partial<Record<LanguagePack['code'], AttributionGrammar>>> = { en: english, ar: arabic };
