import { contains, overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { DirectSpeech } from './direct-speech.ts';
import { type FoundFrame, rangeSpan } from './frame.ts';
import type { SourceType } from './link.ts';
import type { Speaker } from './speaker.ts';

/** Told by nobody named. */
export function hearsay(text: string, frame: FoundFrame): Attribution {
  const cueSpan = rangeSpan(frame.sentence, frame.cue);
  const cue = text.slice(cueSpan.start, cueSpan.end);
  return {
    source: 'hearsay',
    type: 'hearsay',
    sourceSpan: null,
    act: frame.act,
    cue,
    cueSpan,
    content: frame.content,
    mode: 'hearsay',
    carried: false,
    via: [],
  };
}

export interface Surroundings {
  readonly text: string;
  readonly speech: readonly DirectSpeech[];
}

/** A frame and its speaker as an attribution; null where such a speaker cannot tell in this way. */
export function toldBy(speaker: Speaker, frame: FoundFrame, { text, speech }: Surroundings): Attribution | null {
  if (frame.displays && !DISPLAYING.has(speaker.type)) return null;
  const cueSpan = rangeSpan(frame.sentence, frame.cue);
  const content = contentOf(frame, speech);
  const direct = content.some((span) => speech.some((part) => overlaps(part, span)));
  return {
    source: speaker.name,
    type: speaker.type,
    sourceSpan: frame.mention === null ? null : rangeSpan(frame.sentence, frame.mention),
    act: frame.act,
    cue: text.slice(cueSpan.start, cueSpan.end),
    cueSpan,
    content,
    mode: direct ? 'direct' : modeOf(frame, speaker),
    carried: false,
    via: speaker.via,
  };
}

const DISPLAYING: ReadonlySet<SourceType> = new Set([
  'outlet',
  'agency',
  'state-media',
  'party-media',
  'activist-media',
  'document',
  'monitor',
]);

function modeOf(frame: FoundFrame, speaker: Speaker): Attribution['mode'] {
  if (frame.mode === 'according-to' || frame.mode === 'cited') return frame.mode;
  return speaker.type === 'document' ? 'document' : 'indirect';
}

/**
 * The told words, and the whole quotation where they open or close one that runs over several sentences. What is told
 * inside a quotation ends with it.
 */
function contentOf(frame: FoundFrame, speech: readonly DirectSpeech[]): Span[] {
  const cue = rangeSpan(frame.sentence, frame.cue);
  const around = speech.find((part) => contains(part, cue));
  if (around !== undefined) return frame.content.map((span) => clipped(span, around)).filter((span) => span.start <= span.end);
  const quotations = speech.filter((part) => frame.content.some((span) => overlaps(part, span) || (isEmpty(span) && touches(part, span))));
  return [...frame.content, ...quotations.filter((part) => !frame.content.some((span) => contains(span, part)))];
}

function clipped(span: Span, around: Span): Span {
  return { start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) };
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}

function touches(part: DirectSpeech, content: Span): boolean {
  return part.end >= content.start - 3 && part.end <= content.end;
}
