import type { Sentence } from '../../text/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { type Frame, rangeSpan } from '../frame.ts';
import { at } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';

const CITING = /^(?:citing|quoting)$/;

/** "SANA, quoting a military source, said …": the words of the outlet are, one step further in, those of its source. */
export function citedFrame(sentence: Sentence, index: number, frames: readonly Frame[]): Frame | null {
  if (!CITING.test(at(sentence, index)?.norm ?? '')) return null;
  const source = phraseAfter(sentence, index + 1);
  const told = frames
    .filter((frame) => frame.act === 'assertion' && frame.source !== null && frame.cue.from !== index)
    .sort((a, b) => Math.abs(a.cue.from - index) - Math.abs(b.cue.from - index))[0];
  if (source === null || told === undefined || told.source === null) return null;
  const phrase = rangeSpan(sentence, { from: index, to: source.to });
  const content = told.content.filter((span) => span.start < span.end && !(overlaps(span, phrase) && span.end <= phrase.end));
  const outlet = { range: told.source, cue: at(sentence, told.cue.from)?.text ?? '', certain: true };
  return { sentence, source, cue: { from: index, to: index + 1 }, content, mode: 'cited', act: 'assertion', relays: [outlet] };
}
