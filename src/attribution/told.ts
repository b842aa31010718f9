import { contains, type Span } from '../text/span.ts';
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
  /** The quotations that share text with a span. */
  speechAt(span: Span): readonly DirectSpeech[];
}

/** A frame and its speaker as an attribution; null where such a speaker cannot tell in this way. */
export function toldBy(speaker: Speaker, frame: FoundFrame, { text, speechAt }: Surroundings): Attribution | null {
  if (!canTell(speaker, frame)) return null;
  const cueSpan = rangeSpan(frame.sentence, frame.cue);
  const content = contentOf(frame, speechAt);
  const direct = content.some((span) => speechAt(span).length > 0);
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

/** Parties, countries, towns and names before a colon are headings as often as speakers. */
const MERE_HEADINGS: ReadonlySet<SourceType> = new Set(['unknown', 'party', 'person', 'mixed', 'publisher']);

function canTell({ type, person, name }: Speaker, { tellers, mode }: FoundFrame): boolean {
  // "citing security concerns": what is cited is a reason as often as a source.
  if (mode === 'cited' && type === 'unknown' && !/\p{Lu}/u.test(name)) return false;
  if (tellers === 'any') return true;
  if (tellers === 'persons') return person && type !== 'party';
  return tellers === 'displaying' ? DISPLAYING.has(type) : !MERE_HEADINGS.has(type);
}

function modeOf(frame: FoundFrame, speaker: Speaker): Attribution['mode'] {
  if (frame.mode === 'according-to' || frame.mode === 'cited') return frame.mode;
  return speaker.type === 'document' ? 'document' : 'indirect';
}

/**
 * The told words, and the whole quotation where they open or close one that runs over several sentences. What is told
 * inside a quotation ends with it.
 */
function contentOf(frame: FoundFrame, speechAt: Surroundings['speechAt']): Span[] {
  const cue = rangeSpan(frame.sentence, frame.cue);
  const around = speechAt(cue).find((part) => contains(part, cue));
  if (around !== undefined) return frame.content.map((span) => clipped(span, around)).filter((span) => span.start <= span.end);
  const quotations = [...new Set(frame.content.flatMap((span) => (isEmpty(span) ? speechAt(before(span)) : speechAt(span))))];
  return [...frame.content, ...quotations.filter((part) => !frame.content.some((span) => contains(span, part)))];
}

function clipped(span: Span, around: Span): Span {
  return { start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) };
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}

/** Where nothing is told behind a source that opens its sentence, the quotation before it is what was told. */
function before({ start, end }: Span): Span {
  return { start: Math.max(0, start - 3), end };
}
