import { denialOf } from '../../languages/en/denied-charges.ts';
import { DISPLAY_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { FoundFrame, Frame, Range } from '../frame.ts';
import { accordingTo } from './according-to.ts';
import { answerFrame } from './answer-frame.ts';
import { attitudeFrame } from './attitude-frame.ts';
import { citedFrame } from './cited.ts';
import { fullPhrase } from './extent.ts';
import { beforeGap, gappedFrame } from './gapped.ts';
import { gappedCounts } from './gapped-counts.ts';
import { gestureFrame } from './gesture-frame.ts';
import { hearsayAt } from './hearsay.ts';
import { impersonalFrame } from './impersonal.ts';
import { labelFrame } from './label.ts';
import { mentionAt } from './mention.ts';
import { nounFrame } from './noun-frame.ts';
import { quotedAs } from './quoted-as.ts';
import { bareCountFrame, reckoningFrame, tellsOf } from './reckoning.ts';
import { settledTags } from './settled-tags.ts';
import { isTrailing } from './shared-subject.ts';
import { stanceColon } from './stance-colon.ts';
import { isSpeechVerb, verbFrame } from './verb-frame.ts';
import { viewFrame } from './view-frame.ts';

/** All cues of a sentence, left to right. */
export function framesIn(analysed: Sentence): FoundFrame[] {
  const sentence = settledTags(analysed);
  const frames = withLeadingSpeakers(sentence.tokens.flatMap((_, index) => frameAt(sentence, index) ?? []));
  const gapped = frames.flatMap((frame) => gappedFrame(frame) ?? gappedCounts(frame));
  const cited = sentence.tokens.flatMap((_, index) => citedFrame(sentence, index, frames) ?? []);
  return [...frames.map((frame) => beforeGap(frame, gapped)), ...gapped, ...cited].map((frame) => ({
    ...frame,
    mention: gapped.includes(frame) ? frame.source : mentionOf(frame),
    tellers: tellersOf(frame),
  }));
}

function frameAt(sentence: Sentence, index: number): Frame | null {
  return (
    accordingTo(sentence, index) ??
    quotedAs(sentence, index) ??
    hearsayAt(sentence, index) ??
    bareCountFrame(sentence, index) ??
    (isSpeechVerb(sentence, index) && !tellsOf(sentence, index) ? verbFrame(sentence, index) : null) ??
    reckoningFrame(sentence, index) ??
    labelFrame(sentence, index) ??
    gestureFrame(sentence, index) ??
    stanceColon(sentence, index) ??
    impersonalFrame(sentence, index) ??
    attitudeFrame(sentence, index) ??
    answerFrame(sentence, index) ??
    viewFrame(sentence, index) ??
    nounFrame(sentence, index)
  );
}

/** `"…", he said, adding that …`: whoever spoke before a trailing participle goes on. */
function withLeadingSpeakers(frames: readonly Frame[]): Frame[] {
  return frames.map((frame, index) => {
    const before = frames.slice(0, index).findLast(({ act, source }) => act === 'assertion' && source !== null);
    const trails = frame.act === 'assertion' && frame.mode !== 'according-to' && isTrailing(frame.sentence, frame.cue.from);
    return trails && before !== undefined && before.source !== null ? { ...frame, source: before.source } : frame;
  });
}

function mentionOf(frame: Frame): Range | null {
  if (frame.mode === 'hearsay') return null;
  return frame.source === null ? sharedSubject(frame) : mentionAt(frame.sentence, frame.source, frame.cue);
}

/** "X left, saying that …": the subject of the verb that the participle hangs on, or the nearest one above. */
function sharedSubject({ sentence, cue }: Frame): Range | null {
  let index = cue.from;
  for (let steps = 0; steps < 4 && index >= 0; steps += 1) {
    const verb = index;
    const subject = sentence.tokens.findIndex((token) => token.head === verb && token.label === 'nsubj');
    if (subject >= 0 && subject < cue.from) return fullPhrase(sentence, { from: subject, to: subject + 1 }, cue);
    index = sentence.tokens[index]?.head ?? -1;
  }
  return null;
}

function tellersOf({ sentence, cue, mode }: Frame): FoundFrame['tellers'] {
  const first = sentence.tokens[cue.from];
  if (first?.norm === ':' && mode === 'indirect') return 'persons';
  if (first?.norm === ':') return sentence.tokens[0]?.norm === 'from' ? 'any' : 'named';
  if (sentence.tokens.some((token, index) => token.head === cue.from && denialOf(sentence, index) === cue.from)) return 'any';
  return DISPLAY_VERBS.has(first?.lemma ?? '') && sentence.tokens[cue.to]?.norm !== 'that' ? 'displaying' : 'any';
}
