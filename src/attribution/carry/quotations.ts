import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { DirectSpeech } from '../direct-speech.ts';
import { countUpTo, indexSpans } from '../span-index.ts';
import { canGoOn, carried, lastWord } from './going-on.ts';
import type { CarryText } from './text.ts';

/** Sentences that a speaker may be silent for and still own the next quotation. */
export const REACH = 4;
/** A quotation that fills less of its sentence is a part of that sentence. */
const WHOLE = 0.8;

/** A quotation without a cue belongs to the last speaker before it, if that is not long ago. */
export function withQuotations(text: CarryText, told: readonly Attribution[], speech: readonly DirectSpeech[]): Attribution[] {
  const able = told.filter((one) => canGoOn(text.words, one)).sort((a, b) => lastWord(a) - lastWord(b));
  const ends = able.map(lastWord);
  const grown = new Map(told.map((one) => [one, one]));
  let latest: Attribution | undefined;
  for (const part of unclaimed(text, told, speech)) {
    const before = able[countUpTo(ends, part.start) - 1];
    const owner: Attribution | undefined = later(grown, latest, before);
    const soFar = owner === undefined ? undefined : grown.get(owner);
    if (owner === undefined || soFar === undefined || text.countBetween(lastWord(soFar), part.start) > REACH) continue;
    latest = goesOn(text, soFar, part) ? owner : { ...carried(owner, part), mode: 'direct' };
    grown.set(latest, latest === owner ? withPart(soFar, part) : latest);
  }
  return [...grown.values()];
}

/** Quotations that are no part of told words and not a mere part of their sentence. */
function unclaimed(text: CarryText, told: readonly Attribution[], speech: readonly DirectSpeech[]): DirectSpeech[] {
  const toldIn = indexSpans(told, ({ content }) => content);
  const sentencesIn = indexSpans(text.sentences, (sentence) => [sentence]);
  return speech.filter((part) => {
    const [sentence, ...others] = sentencesIn(part);
    const within = others.length === 0 && sentence !== undefined && part.end - part.start < (sentence.end - sentence.start) * WHOLE;
    return !within && toldIn(part).length === 0;
  });
}

/** Of the owner of the last quotation and the last speaker before this one, whoever was heard later. */
function later(grown: ReadonlyMap<Attribution, Attribution>, latest: Attribution | undefined, before: Attribution | undefined) {
  const end = (one: Attribution | undefined): number => (one === undefined ? -1 : lastWord(grown.get(one) ?? one));
  return end(latest) >= end(before) ? latest : before;
}

/** "…", he said. "…": in one paragraph, or with nothing between, the quotations of one speaker are one. */
function goesOn({ text }: CarryText, owner: Attribution, part: Span): boolean {
  const between = text.slice(lastWord(owner), part.start);
  return !between.includes('\n') || (owner.mode === 'direct' && !/[\p{L}\p{N}]/u.test(between));
}

function withPart(owner: Attribution, { start, end }: Span): Attribution {
  return { ...owner, mode: 'direct', content: [...owner.content, { start, end }] };
}
