import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Range } from '../frame.ts';
import { phraseAfter } from './source-phrase.ts';
import { TIME, TIME_NOUNS } from './subject.ts';

export function at(sentence: Sentence, index: number): Token | undefined {
  return sentence.tokens[index];
}

function spanOf(sentence: Sentence, range: Range): Span {
  return { start: (at(sentence, range.from) as Token).start, end: (at(sentence, range.to - 1) as Token).end };
}

/** Steps over "on Sunday", "in a statement", "late Friday", commas: what stands between cue and told words. */
export function skipAside(sentence: Sentence, start: number): number {
  let index = start;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = at(sentence, index);
    if (token === undefined) return index;
    if (TIME.test(token.norm) && TIME_NOUNS.has(at(sentence, index + 1)?.norm ?? '')) index += 2;
    else if (TIME.test(token.norm) && token.norm !== 'this' && token.norm !== 'last') index += 1;
    else if (/^(?:on|in|at|during|by|from|via|through|to|with)$/.test(token.norm) && phraseOrTime(sentence, index + 1) > index + 1)
      index = phraseOrTime(sentence, index + 1);
    else if (token.tag === ',') index += 1;
    else return index;
  }
  return index;
}

function phraseOrTime(sentence: Sentence, start: number): number {
  if (TIME.test(at(sentence, start)?.norm ?? '')) return start + 1;
  return phraseAfter(sentence, start)?.to ?? start;
}

export function skipThat(sentence: Sentence, start: number): number {
  const index = skipPunctuation(sentence, start);
  return at(sentence, index)?.norm === 'that' ? index + 1 : index;
}

export function skipPunctuation(sentence: Sentence, start: number): number {
  let index = start;
  while (at(sentence, index) !== undefined && /^(?:,|:|\.)$/.test((at(sentence, index) as Token).tag)) index += 1;
  return index;
}

export function tokensSpan(sentence: Sentence, from: number, to: number): Span | null {
  return from < to && at(sentence, from) !== undefined ? spanOf(sentence, { from, to }) : null;
}

export function wholeSentence(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end };
}
