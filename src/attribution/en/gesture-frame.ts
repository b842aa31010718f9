import { QUOTATIVE_VERBS, SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame } from '../frame.ts';
import { at, tokensSpan } from './skip.ts';

const MOST_WORDS = 30;
const NAMING = /^(?:NN|NNP|NNPS|DT|JJ|PRP\$|POS|UH|IN|VBN)$/;

/** `Huda, a mother of five, shakes her head: "…"`: whoever does something before the colon says what follows it. */
export function gestureFrame(sentence: Sentence, colon: number): Frame | null {
  if (colon < 2 || colon > MOST_WORDS || !isBeforeQuotation(sentence, colon)) return null;
  const before = sentence.tokens.slice(0, colon);
  if (before.some(({ lemma, tag }) => /^[:.`']/.test(tag) || isSaying(lemma, tag))) return null;
  const end = before.findIndex((token, index) => index > 0 && (token.tag === ',' || isDeed(token)));
  if (end < 1 || !before.slice(0, end).every(({ tag }) => NAMING.test(tag)) || !before.slice(end).some(isDeed)) return null;
  const content = tokensSpan(sentence, colon + 1, sentence.tokens.length);
  if (content === null) return null;
  const cue = { from: colon, to: colon + 1 };
  return { sentence, source: { from: 0, to: end }, cue, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

export function isBeforeQuotation(sentence: Sentence, colon: number): boolean {
  return at(sentence, colon)?.norm === ':' && at(sentence, colon + 1)?.tag === '``';
}

function isSaying(lemma: string, tag: string): boolean {
  return tag.startsWith('VB') && (SPEECH_VERBS.has(lemma) || QUOTATIVE_VERBS.has(lemma));
}

/** A finite verb, or a word in its form that was taken for a plural: "sits". */
function isDeed({ tag, text }: Token): boolean {
  return /^VB[DZP]$/.test(tag) || (tag === 'NNS' && /^\p{Ll}+s$/u.test(text));
}
