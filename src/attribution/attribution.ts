import type { Span } from '../text/span.ts';
import type { Link, SourceType } from './link.ts';

/** What somebody does with a content; only who asserts it vouches for it. */
export type Act = 'assertion' | 'belief' | 'intention' | 'request' | 'verdict' | 'topic';

/** One speaker's words or told content: source, cue, and the stretches of text that it covers. */
export interface Attribution {
  /** The source as written where it was introduced ("a council member"), even if this mention says "he". */
  readonly source: string;
  readonly type: SourceType;
  /** Where this mention of the source stands; null where it is carried over from an earlier sentence. */
  readonly sourceSpan: Span | null;
  readonly act: Act;
  readonly cue: string;
  readonly cueSpan: Span | null;
  readonly content: readonly Span[];
  readonly mode: 'direct' | 'indirect' | 'according-to' | 'hearsay' | 'document' | 'cited';
  /** True where the speaker of an earlier sentence goes on without a cue; cue and cue span are those of that sentence. */
  readonly carried: boolean;
  /** Outlets between the publisher and the source ("told AFP"), outermost first. */
  readonly via: readonly Link[];
}

/** The attributions of a report, and who vouches for a stretch of its text. */
export interface Attributions {
  readonly all: readonly Attribution[];
  /** The chain for a span: publisher first, innermost speaker last. Never empty. */
  chainAt(span: Span): readonly Link[];
  /** True where the span lies in somebody's direct speech. */
  isDirect(span: Span): boolean;
}
