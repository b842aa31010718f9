import type { PartyKind, PartyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Range } from './frame.ts';
import type { Link, SourceType } from './link.ts';

/** Somebody who speaks in the report, as introduced. */
export interface Speaker {
  readonly name: string;
  /** The words of the name in lower case: what a shorter name is compared with. */
  readonly words: ReadonlySet<string>;
  readonly type: SourceType;
  /** Lemma of the head noun, or the last name of a person. */
  readonly head: string;
  readonly partyId: string | null;
  readonly plural: boolean;
  readonly person: boolean;
  readonly span: Span;
  /** Outlets between the publisher and the speaker, outermost first. */
  readonly via: readonly Link[];
}

/** Where a source's noun phrase stands. */
export interface SourcePhrase {
  readonly sentence: Sentence;
  readonly range: Range;
  /** The phrase with its apposition and relative clause. */
  readonly mention: Range;
}

export interface Before {
  readonly sentence: Sentence;
  readonly parties: readonly PartyMention[];
}

/** Whom a phrase may point back to. */
export interface KnownSpeakers {
  readonly parties: readonly PartyMention[];
  readonly places: readonly Span[];
  /** The sentence before, with the parties in it; null for the first one. */
  readonly before: Before | null;
  /** In text order: the latest last. */
  readonly earlier: readonly Speaker[];
  /** The kind of a registered party; null for any other. */
  kindOf(id: string): PartyKind | null;
}
