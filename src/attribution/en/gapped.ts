import { AFTER_COUNT, NEAR_NUMBER } from '../../languages/en/count-words.ts';
import { NAMING_VERBS } from '../../languages/en/speech-words.ts';
import type { Frame } from '../frame.ts';
import { at, tokensSpan } from './skip.ts';
import { phraseBefore } from './source-phrase.ts';

/** "The ministry speaks of 3,000, the rebels of 1,400": the second speaker, whose verb is that of the first. */
export function gappedFrame({ sentence, cue, act, source }: Frame): Frame | null {
  if (act !== 'assertion' || source === null || !NAMING_VERBS.has(at(sentence, cue.from)?.lemma ?? '')) return null;
  const { tokens } = sentence;
  const of = tokens.findIndex(
    ({ norm, tag }, index) => index > cue.to + 1 && norm === 'of' && /^NN/.test(tokens[index - 1]?.tag ?? '') && tag === 'IN',
  );
  const speaker = of < 0 || !opensNumber(sentence, of + 1) ? null : phraseBefore(sentence, of);
  if (
    speaker === null ||
    !/^(?:DT|NNP|NNPS|PRP\$)$/.test(at(sentence, speaker.from)?.tag ?? '') ||
    !/^(?:,|;|and|but|while)$/.test(at(sentence, speaker.from - 1)?.norm ?? '')
  )
    return null;
  const end = tokens.findIndex(({ norm }, index) => index > of && /^[;.]$/.test(norm));
  const content = tokensSpan(sentence, of + 1, end < 0 ? tokens.length : end);
  if (content === null) return null;
  return { sentence, source: speaker, cue, content: [content], mode: 'indirect', act, relays: [] };
}

/** A number at once, or behind "over", "some" and the like. */
function opensNumber({ tokens }: Frame['sentence'], from: number): boolean {
  const number = tokens.findIndex(({ tag }, index) => index >= from && index < from + 3 && tag === 'CD');
  const near = tokens.slice(from, Math.max(from, number)).every(({ norm, tag }) => NEAR_NUMBER.has(norm) || /^(?:RB|JJR|IN|DT)$/.test(tag));
  return number >= 0 && near && !AFTER_COUNT.has(tokens[from]?.norm ?? '.');
}

/** What the first speaker told ends where the second one is named. */
export function beforeGap(frame: Frame, gapped: readonly Frame[]): Frame {
  const next = gapped.find((one) => one.cue.from === frame.cue.from);
  const start = next?.source == null ? undefined : frame.sentence.tokens[next.source.from - 1]?.start;
  if (start === undefined) return frame;
  const content = frame.content.flatMap((span) => (span.start >= start ? [] : [{ start: span.start, end: Math.min(span.end, start) }]));
  return { ...frame, content };
}
