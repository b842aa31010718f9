import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { CarryWords } from '../grammar.ts';

/** Opinions, deeds told of and writings are not gone on with: "he believes", "she had written", "reports say". */
export function canGoOn({ passing }: CarryWords, { type, cue }: Attribution): boolean {
  return type !== 'hearsay' && type !== 'document' && !passing.test(cue);
}

/** Where an attribution ends: the end of its cue or of its told words, whichever is later. */
export function lastWord({ cueSpan, content }: Attribution): number {
  return Math.max(cueSpan?.end ?? 0, ...content.map((span) => span.end));
}

/** The same speaker, without a cue, for another stretch of text. */
export function carried(attribution: Attribution, { start, end }: Span): Attribution {
  const mode = attribution.mode === 'direct' ? 'indirect' : attribution.mode;
  return { ...attribution, content: [{ start, end }], mode, carried: true, sourceSpan: null };
}
