import { QUOTATIVE_VERBS, SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { placed } from './content-side.ts';
import { invertedSource } from './inverted-source.ts';
import { addresseeAfter, relaysAfter } from './relays.ts';
import { isTrailing, parsedSubject } from './shared-subject.ts';
import { at, skipAside } from './skip.ts';
import { subjectBefore } from './subject.ts';

/** "no group claimed", "neither man said": nothing was told. */
const NOBODY = new Set(['no', 'none', 'nobody', 'neither', 'there']);

export function isSpeechVerb(sentence: Sentence, index: number): boolean {
  const token = at(sentence, index) as Token;
  if (!token.tag.startsWith('VB') || isDemand(sentence, index)) return false;
  if (!SPEECH_VERBS.has(token.lemma) && !(QUOTATIVE_VERBS.has(token.lemma) && isBesideQuotation(sentence, index))) return false;
  if (
    token.tag === 'VB' &&
    at(sentence, index - 1)?.norm !== 'to' &&
    !['did', 'does', 'do', 'would', 'will', 'could', 'can'].includes(at(sentence, index - 1)?.norm ?? '')
  )
    return false;
  const before = at(sentence, index - 1)?.norm ?? '';
  if (token.tag === 'VB' && before === 'to') return false;
  if (token.tag !== 'VBN' || hasPerfect(sentence, index)) return true;
  return at(sentence, index + 1)?.norm === 'that' && at(sentence, index - 1)?.lemma !== 'be' && at(sentence, index - 2)?.lemma !== 'be';
}

/** "Insisted on further talks" asks for something and tells nothing; "insisted on Friday that" does. */
function isDemand(sentence: Sentence, index: number): boolean {
  const next = at(sentence, index + 2);
  return (
    at(sentence, index)?.lemma === 'insist' &&
    at(sentence, index + 1)?.norm === 'on' &&
    next !== null &&
    next !== undefined &&
    /^(?:VBG|DT|PRP\$|JJ|NN|NNS)$/.test(next.tag)
  );
}

const MOST_BETWEEN = 8;

/** `"…," the official asked`, `he continued: "…"`: a quotation ends or starts a few words away. */
function isBesideQuotation(sentence: Sentence, verb: number): boolean {
  const behind = sentence.tokens.slice(verb + 1, verb + 3);
  const opens = behind.find((token) => token.tag !== ',' && token.tag !== ':')?.tag === '``';
  const closes = sentence.tokens.slice(Math.max(0, verb - MOST_BETWEEN), verb).findLastIndex((token) => token.tag === "''");
  if (opens || closes < 0) return opens;
  const between = sentence.tokens.slice(Math.max(0, verb - MOST_BETWEEN) + closes + 1, verb);
  return !between.some((token) => /^(?:VB[DZP]|MD|CC|IN)$/.test(token.tag) || token.tag === ',');
}

/** A past participle tells only with "have": "estimated" in "an estimated 300" and "said" in "is said to" do not. */
function hasPerfect(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, index - 4), index);
  return (
    before.some((token) => token.lemma === 'have' || (token.tag.startsWith('VB') && /^'(?:s|d|ve)$/.test(token.norm))) &&
    !before.some((token) => token.norm === 'been')
  );
}

export function verbFrame(sentence: Sentence, verb: number): Frame | null {
  if (isDenialOfIt(sentence, verb)) return null;
  const inverted = invertedSource(sentence, verb);
  const source = inverted ?? ownOrShared(sentence, verb);
  const participle = source === null && at(sentence, verb)?.tag === 'VBG' && at(sentence, verb - 1)?.norm !== 'as';
  if (source === null && !participle) return null;
  if (source !== null && NOBODY.has(at(sentence, source.from)?.norm ?? '')) return null;
  const cue = { from: verb, to: verb + 1 };
  const addressee = addresseeAfter(sentence, verb);
  const next = skipAside(sentence, addressee?.to ?? inverted?.to ?? verb + 1);
  const left = Math.min(source?.from ?? verb, verb);
  const frame = placed({ sentence, source, cue, relays: relaysAfter(sentence, verb) }, { left, next, inverted: inverted !== null });
  return frame !== null && isNegated(sentence, verb) ? { ...frame, act: 'topic' } : frame;
}

/** "Seven people were killed; the group denied it": what was told before is not the denier's word. */
function isDenialOfIt(sentence: Sentence, verb: number): boolean {
  if (!/^(?:deny|reject|dismiss|dispute)$/.test(at(sentence, verb)?.lemma ?? '')) return false;
  const next = at(sentence, verb + 2);
  return (
    /^(?:it|this|that|them)$/.test(at(sentence, verb + 1)?.norm ?? '') &&
    (next === undefined || /^[.,;:'")]|^(?:and|but|on|in)$/.test(next.norm))
  );
}

/** "has never said that", "would not say how many": what is not told is only spoken of. */
function isNegated(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.slice(Math.max(0, verb - 3), verb).some((token) => /^(?:not|n't|never)$/.test(token.norm));
}

function ownOrShared(sentence: Sentence, verb: number): Range | null {
  if (isTrailing(sentence, verb)) return parsedSubject(sentence, verb);
  return isBareParticiple(sentence, verb) ? null : (subjectBefore(sentence, verb) ?? parsedSubject(sentence, verb));
}

/** "…, adding that": the speaker is the one before, whatever noun stands next to it. */
function isBareParticiple(sentence: Sentence, verb: number): boolean {
  return at(sentence, verb)?.tag === 'VBG' && at(sentence, verb - 1)?.lemma !== 'be';
}
