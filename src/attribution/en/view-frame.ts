import type { Sentence } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at, skipAside, skipPunctuation, tokensSpan, wholeSentence } from './skip.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';
import { endOfTold } from './told-end.ts';

const NOUNS = new Set('count tally reckoning estimate account view opinion telling reading judgement judgment toll'.split(' '));
const SUMS = new Set(['count', 'tally', 'reckoning', 'estimate', 'toll']);

const STANDS = /^(?:stands?|stood|is|was|runs?|ran)$/;

/** "by the army's count", "in the view of the council", "its tally stands at": told by a noun that is somebody's. */
export function viewFrame(sentence: Sentence, noun: number): Frame | null {
  const token = at(sentence, noun);
  if (token === undefined || !NOUNS.has(token.norm)) return null;
  const owner = ownerBefore(sentence, noun);
  if (owner === null && !token.tag.startsWith('NN')) return null;
  if (SUMS.has(token.norm)) {
    const sum = sumFrame(sentence, noun, owner ?? officialSum(sentence, noun));
    if (sum !== null) return sum;
  }
  const behind = owner === null && at(sentence, noun + 1)?.norm === 'of' ? phraseAfter(sentence, noun + 2) : null;
  const source = owner ?? behind;
  const start = owner?.from ?? noun - 1;
  if (source === null || !/^(?:by|in|on)$/.test(at(sentence, start - 1)?.norm ?? '')) return null;
  return framed(sentence, { source, cue: { from: noun, to: noun + 1 } }, { left: start - 1, next: Math.max(noun + 1, source.to) });
}

/** "stands at 290", "on Monday stood at 290". */
function sumFrame(sentence: Sentence, noun: number, source: Range | null): Frame | null {
  const verb = skipAside(sentence, noun + 1);
  if (source === null || !STANDS.test(at(sentence, verb)?.norm ?? '')) return null;
  const from = at(sentence, verb + 1)?.norm === 'at' ? verb + 2 : verb + 1;
  const number = sentence.tokens.slice(from, from + 3).some(({ tag }) => tag === 'CD');
  const content = number ? tokensSpan(sentence, from, endOfTold(sentence, verb, from)) : null;
  const cue = { from: verb, to: verb + 1 };
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

/** "the official count": whoever counts for the state. */
function officialSum(sentence: Sentence, noun: number): Range | null {
  return at(sentence, noun - 1)?.norm === 'official' ? phraseBefore(sentence, noun + 1) : null;
}

function framed(sentence: Sentence, parts: Pick<Frame, 'source' | 'cue'>, { left, next }: { left: number; next: number }): Frame | null {
  const opens = left === 0 || /^(?:,|;|:|and|but)$/.test(at(sentence, left - 1)?.norm ?? '');
  const from = skipPunctuation(sentence, next);
  const forward = opens && hasClause(sentence, from, sentence.tokens.length);
  if (!forward && !hasClause(sentence, 0, left)) return null;
  const content = forward ? tokensSpan(sentence, from, sentence.tokens.length) : wholeSentence(sentence);
  return content === null ? null : { sentence, ...parts, content: [content], mode: 'according-to', act: 'assertion', relays: [] };
}

/** "the army's", "the army's own", "its". */
function ownerBefore(sentence: Sentence, noun: number): Range | null {
  let from = noun;
  while (at(sentence, from - 1)?.tag.startsWith('JJ')) from -= 1;
  const mark = at(sentence, from - 1);
  if (mark?.tag === 'PRP$' && /^(?:its|his|her|their)$/.test(mark.norm)) return { from: from - 1, to: from };
  return mark?.tag === 'POS' ? phraseBefore(sentence, from - 1) : null;
}
