import { HEARSAY } from '../../languages/ar/speech-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { FoundFrame } from '../frame.ts';
import { accordingFrame } from './according-to.ts';
import { canSpeak } from './can-speak.ts';
import { sourceFrom } from './source-phrase.ts';
import { verbFrame } from './verb-frame.ts';

/** All cues of a sentence, left to right. */
export function framesIn(sentence: Sentence): FoundFrame[] {
  const frames: FoundFrame[] = [];
  const heading = headingFrame(sentence);
  if (heading !== null) frames.push(heading);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const frame = hearsayFrame(sentence, at) ?? accordingFrame(sentence, at) ?? verbFrame(sentence, at, frames);
    if (frame === null) continue;
    frames.push(frame);
    at = Math.max(at, frame.cue.to - 1);
  }
  return frames;
}

const NEWS = HEARSAY.map((words) => words.split(' ')).sort((a, b) => b.length - a.length);

function hearsayFrame(sentence: Sentence, at: number): FoundFrame | null {
  const { tokens, end } = sentence;
  const words = NEWS.find((cue) => cue.every((key, index) => tokens[at + index]?.norm === key));
  // "No news of casualties came in" is no news.
  if (words === undefined || tokens[at - 2]?.tag === 'NEG') return null;
  const to = at + words.length;
  const content = { start: tokens[to]?.start ?? end, end };
  return {
    sentence,
    source: null,
    cue: { from: at, to },
    content: [content],
    mode: 'hearsay',
    act: 'assertion',
    relays: [],
    mention: null,
    tellers: 'any',
  };
}

/** "التلفزيون السوري: خروج أول دفعة": a headline that begins with who says it. */
function headingFrame(sentence: Sentence): FoundFrame | null {
  const { tokens, end } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 7) return null;
  const found = sourceFrom(sentence, 0);
  if (
    found.source === null ||
    found.to !== colon ||
    tokens[0]?.tag === 'NNP' ||
    tokens[0]?.tag === 'CD' ||
    !canSpeak(sentence, found.source) ||
    tokens.slice(found.source.from, found.source.to).every(({ morph, tag }) => morph?.kind == null && tag !== 'NNP')
  )
    return null;
  const content = { start: tokens[colon + 1]?.start ?? end, end };
  return {
    sentence,
    source: found.source,
    cue: { from: colon, to: colon + 1 },
    content: [content],
    mode: 'according-to',
    act: 'assertion',
    relays: [],
    mention: found.source,
    tellers: 'any',
  };
}
