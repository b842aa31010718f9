import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Act } from './attribution.ts';

/** Half-open token range of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An outlet on the way from a source to the report; one that is not certain counts only if it is known as an outlet. */
export interface Relay {
  readonly range: Range;
  readonly cue: string;
  readonly certain: boolean;
}

/** One cue with its source and what it covers, inside one sentence. */
export interface Frame {
  readonly sentence: Sentence;
  /** The words by which the speaker is known; null where nobody is named, or the speaker before goes on. */
  readonly source: Range | null;
  readonly cue: Range;
  /** The told words: one stretch, or two around a frame in their midst. */
  readonly content: readonly Span[];
  readonly mode: 'indirect' | 'according-to' | 'hearsay' | 'cited';
  readonly act: Act;
  readonly relays: readonly Relay[];
}

/** A frame with the whole mention of its source: name, title, apposition; of a participle, the subject that it shares. */
export interface FoundFrame extends Frame {
  readonly mention: Range | null;
  /** Who can tell in this way: "the map shows" takes media and documents, "X: …" nobody of an unknown kind, "X nods: …" people. */
  readonly tellers: 'any' | 'displaying' | 'named' | 'persons';
}

export function rangeSpan({ tokens }: Sentence, range: Range): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** The relay of an addressee, if there is one: "told AFP". */
export function toldTo(addressee: Range | null, cue: string): Relay[] {
  return addressee === null ? [] : [{ range: addressee, cue, certain: false }];
}
