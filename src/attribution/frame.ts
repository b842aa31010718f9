import { HEARSAY_ADVERBS, HEARSAY_SUBJECTS, NOMINAL_SPEECH_VERBS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../languages/en/speech-words.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { phraseAfter, phraseBefore, type Range } from './source-phrase.ts';
import { subjectBefore, TIME, TIME_NOUNS } from './subject.ts';

/** One cue with its source and what it covers, inside one sentence. */
export interface Frame {
  readonly sentence: Sentence;
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: Span;
  readonly mode: 'indirect' | 'according-to' | 'hearsay';
  /** Where the content stands: after the cue, before the source, or around the frame. */
  readonly place: 'after' | 'before' | 'around';
  /** To whom it was told: a possible outlet on the way. */
  readonly addressee: Range | null;
}

const NOT_SPEECH_SUBJECT = new Set(['it', 'there']);

/** All cues of a sentence, left to right. */
export function framesIn(sentence: Sentence): Frame[] {
  return sentence.tokens.flatMap((token, index) => {
    const frame =
      accordingTo(sentence, index) ??
      quotedAs(sentence, index) ??
      hearsayAt(sentence, index) ??
      (isSpeechVerb(sentence, index, token) ? verbFrame(sentence, index) : null);
    return frame === null ? [] : [frame];
  });
}

function at(sentence: Sentence, index: number): Token | undefined {
  return sentence.tokens[index];
}

function spanOf(sentence: Sentence, range: Range): Span {
  return { start: (at(sentence, range.from) as Token).start, end: (at(sentence, range.to - 1) as Token).end };
}

function isSpeechVerb(sentence: Sentence, index: number, token: Token): boolean {
  if (!SPEECH_VERBS.has(token.lemma) || !token.tag.startsWith('VB')) return false;
  if (
    token.tag === 'VB' &&
    at(sentence, index - 1)?.norm !== 'to' &&
    !['did', 'does', 'do', 'would', 'will', 'could', 'can'].includes(at(sentence, index - 1)?.norm ?? '')
  )
    return false;
  const before = at(sentence, index - 1)?.norm ?? '';
  if (token.tag === 'VB' && before === 'to') return false;
  return token.tag !== 'VBN' || hasPerfect(sentence, index) || at(sentence, index + 1)?.norm === 'that';
}

/** A past participle tells only with "have": "estimated" in "an estimated 300" and "said" in "is said to" do not. */
function hasPerfect(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, index - 4), index);
  return before.some((token) => token.lemma === 'have') && !before.some((token) => token.norm === 'been');
}

/** "X was quoted as saying by OUTLET": the source is X, and the outlet stands between. */
function quotedAs(sentence: Sentence, index: number): Frame | null {
  if (at(sentence, index)?.lemma !== 'quote' || at(sentence, index + 1)?.norm !== 'as' || at(sentence, index + 2)?.norm !== 'saying')
    return null;
  const source = phraseBefore(sentence, index - 1);
  if (source === null) return null;
  const by = at(sentence, index + 3)?.norm === 'by' ? phraseAfter(sentence, index + 4) : null;
  const next = by?.to ?? index + 3;
  const after = hasClause(sentence, next, sentence.tokens.length)
    ? tokensSpan(sentence, skipThat(sentence, next), sentence.tokens.length)
    : null;
  const content = after ?? tokensSpan(sentence, 0, source.from);
  const cue = { from: index, to: index + 3 };
  return content === null
    ? null
    : { sentence, source, cue, content, mode: 'indirect', place: after === null ? 'before' : 'after', addressee: by };
}

function accordingTo(sentence: Sentence, index: number): Frame | null {
  if (at(sentence, index)?.norm !== 'according' || at(sentence, index + 1)?.norm !== 'to') return null;
  const source = phraseAfter(sentence, index + 2);
  if (source === null) return null;
  const cue = { from: index, to: index + 2 };
  const leading = index <= 1;
  const end = source.to;
  const relative = at(sentence, index - 1)?.tag === ',' && at(sentence, index - 2)?.tag === 'WDT' ? index - 2 : null;
  const from = leading ? skipPunctuation(sentence, end) : relative;
  const content = from === null ? wholeSentence(sentence) : tokensSpan(sentence, from, sentence.tokens.length);
  return content === null
    ? null
    : { sentence, source, cue, content, mode: 'according-to', place: leading ? 'after' : 'around', addressee: null };
}

/** "it was said that", "reports say", "reportedly": told by nobody named. */
function hearsayAt(sentence: Sentence, index: number): Frame | null {
  const token = at(sentence, index) as Token;
  if (HEARSAY_ADVERBS.has(token.norm) && token.tag.startsWith('RB')) {
    return {
      sentence,
      source: null,
      cue: { from: index, to: index + 1 },
      content: wholeSentence(sentence),
      mode: 'hearsay',
      place: 'around',
      addressee: null,
    };
  }
  const passive = token.norm === 'it' && ['was', 'is', 'has'].includes(at(sentence, index + 1)?.norm ?? '');
  const verb = passive ? index + (at(sentence, index + 2)?.norm === 'been' ? 3 : 2) : index + 1;
  const lemma = at(sentence, verb)?.lemma ?? '';
  const impersonal =
    passive &&
    ['say', 'report', 'rumour', 'rumor', 'claim', 'allege', 'believe', 'understand'].includes(lemma) &&
    at(sentence, verb)?.tag === 'VBN';
  const plural =
    HEARSAY_SUBJECTS.has(token.lemma) &&
    token.tag === 'NNS' &&
    index <= 2 &&
    ['say', 'suggest', 'indicate', 'claim', 'speak'].includes(lemma);
  if (!impersonal && !plural) return null;
  const content = tokensSpan(sentence, skipThat(sentence, verb + 1), sentence.tokens.length);
  return content === null
    ? null
    : { sentence, source: null, cue: { from: index, to: verb + 1 }, content, mode: 'hearsay', place: 'after', addressee: null };
}

function verbFrame(sentence: Sentence, verb: number): Frame | null {
  const inverted = invertedSource(sentence, verb);
  const source = inverted ?? (isBareParticiple(sentence, verb) ? null : subjectBefore(sentence, verb));
  const participle = source === null && at(sentence, verb)?.tag === 'VBG' && at(sentence, verb - 1)?.norm !== 'as';
  if (source === null && !participle) return null;
  if (source !== null && at(sentence, source.from)?.norm === 'no') return null;
  if (source !== null && NOT_SPEECH_SUBJECT.has(at(sentence, source.from)?.norm ?? '') && at(sentence, verb)?.lemma !== 'say') return null;
  const cue = { from: verb, to: verb + 1 };
  const addressee = addresseeAfter(sentence, verb);
  const next = skipAside(sentence, addressee?.to ?? inverted?.to ?? verb + 1);
  const left = Math.min(source?.from ?? verb, verb);
  return placed({ sentence, source, cue, addressee }, { left, next, inverted: inverted !== null });
}

/** "…, adding that": the speaker is the one before, whatever noun stands next to it. */
function isBareParticiple(sentence: Sentence, verb: number): boolean {
  return at(sentence, verb)?.tag === 'VBG' && at(sentence, verb - 1)?.lemma !== 'be';
}

interface Parts {
  readonly sentence: Sentence;
  readonly source: Range | null;
  readonly cue: Range;
  readonly addressee: Range | null;
}

/** Decides on which side of the frame the told words stand. */
function placed(parts: Parts, where: { left: number; next: number; inverted: boolean }): Frame | null {
  const { sentence, cue } = parts;
  const weak = WEAK_SPEECH_VERBS.has(at(sentence, cue.from)?.lemma ?? '');
  const that = at(sentence, where.next)?.norm === 'that' || at(sentence, where.next)?.tag === ':' || at(sentence, where.next)?.tag === '``';
  const aside = startsAside(sentence, where.next);
  const clauseAfter = that || (!where.inverted && hasClause(sentence, where.next, sentence.tokens.length) && !aside);
  const clauseBefore = hasClause(sentence, 0, where.left);
  const afterQuotation = at(sentence, where.left - 1)?.tag === "''" || where.inverted;
  if (afterQuotation && clauseBefore && !that) return framed(parts, 'before', tokensSpan(sentence, 0, where.left));
  const rest = tokensSpan(sentence, skipThat(sentence, where.next), sentence.tokens.length);
  if (clauseAfter && !(where.inverted && clauseBefore) && (!weak || that || looksLikeClause(sentence, where.next)))
    return framed(parts, 'after', rest);
  const closesQuotation = /^(?:''|,|\.)$/.test(at(sentence, where.left - 1)?.tag ?? '') || where.inverted;
  if (weak && !closesQuotation)
    return tellsNouns(sentence, cue.from) && parts.source !== null && isObjectOfSaying(sentence, where.next)
      ? framed(parts, 'after', rest)
      : null;
  if (clauseBefore && aside && hasClause(sentence, where.next, sentence.tokens.length))
    return framed(parts, 'around', wholeSentence(sentence));
  if (where.left === 0 && !clauseAfter) return framed(parts, 'before', { start: sentence.start, end: sentence.start });
  return clauseBefore || closesQuotation ? framed(parts, clauseAfter ? 'around' : 'before', tokensSpan(sentence, 0, where.left)) : null;
}

function framed(parts: Parts, place: Frame['place'], content: Span | null): Frame | null {
  return content === null ? null : { ...parts, content, place, mode: 'indirect' };
}

/** "denied involvement", "reported clashes": of these verbs the told thing may be a noun. */
function tellsNouns(sentence: Sentence, verb: number): boolean {
  return NOMINAL_SPEECH_VERBS.has(at(sentence, verb)?.lemma ?? '');
}

function isObjectOfSaying(sentence: Sentence, next: number): boolean {
  return /^(?:DT|NN|NNS|NNP|JJ|PRP\$|CD)$/.test(at(sentence, next)?.tag ?? '');
}

/** A noun phrase followed by a finite verb: a clause without "that". */
function looksLikeClause(sentence: Sentence, from: number): boolean {
  for (let index = from; index < Math.min(sentence.tokens.length, from + 14); index += 1) {
    const token = at(sentence, index) as Token;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) return index > from;
    if (token.tag === ',' || /^(?:WDT|WP|``)$/.test(token.tag)) return false;
  }
  return false;
}

function hasClause(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || (token.tag === 'VBN' && token.label !== 'amod'));
}

/** After a speaker at the end of the told words come only asides: "days after …", "when asked", "in a statement". */
function startsAside(sentence: Sentence, next: number): boolean {
  const first = at(sentence, next);
  if (first === undefined) return true;
  if (/^(?:when|while|as|after|before|asking|referring|speaking|citing|because|who|which|adding)$/.test(first.norm)) return true;
  return (
    /^(?:days|hours|weeks|months|minutes|a|two|three)$/.test(first.norm) &&
    sentence.tokens.slice(next, next + 3).some((token) => token.norm === 'after' || token.norm === 'before')
  );
}

/** `said Carlos Ruiz, an expert`: the source follows its verb and told words stand before it. */
function invertedSource(sentence: Sentence, verb: number): Range | null {
  const before = at(sentence, verb - 1);
  const verbTag = at(sentence, verb)?.tag;
  if (before === undefined || (verbTag !== 'VBD' && verbTag !== 'VBZ' && verbTag !== 'VBN')) return null;
  const afterQuotation = /^(?:''|,|\.|``)$/.test(before.tag) || before.norm === '"';
  const next = at(sentence, verb + 1);
  const named = next?.tag === 'NNP' && !TIME.test(next.norm);
  const glued =
    named && !/^(?:NN|NNS|NNP|NNPS|PRP|RB|MD)$/.test(before.tag)
      ? true
      : named && before.tag !== 'PRP' && at(sentence, verb)?.lemma === 'say' && phraseSubjectIsFar(sentence, verb);
  if (!afterQuotation && !glued) return null;
  if (afterQuotation && next !== undefined && !/^(?:NNP|NNPS|DT|NN|JJ|NNS|PRP\$)$/.test(next.tag)) return null;
  if (subjectBefore(sentence, verb) !== null && !glued && before.tag !== "''" && before.norm !== '"') return null;
  const source = phraseAfter(sentence, verb + 1);
  return source !== null && /^(?:VBD|VBZ|VBP|MD)$/.test(at(sentence, source.to)?.tag ?? '') ? null : source;
}

/** "… we were scared said Samira": what precedes the verb is no noun phrase of a speaker. */
function phraseSubjectIsFar(sentence: Sentence, verb: number): boolean {
  const phrase = phraseBefore(sentence, verb);
  return phrase === null || /^(?:VBN|VBG|JJ)$/.test(at(sentence, verb - 1)?.tag ?? '');
}

/** "told Reuters two were killed": a name ends where its names end. */
function namesAfter(sentence: Sentence, start: number): Range | null {
  let to = start;
  while (at(sentence, to)?.tag === 'NNP') to += 1;
  return to > start && /^(?:CD|DT|JJ|NNS|PRP|EX|IN)$/.test(at(sentence, to)?.tag ?? '') && at(sentence, to)?.norm !== 'of'
    ? { from: start, to }
    : null;
}

function addresseeAfter(sentence: Sentence, verb: number): Range | null {
  const lemma = at(sentence, verb)?.lemma;
  if (lemma === 'tell') return namesAfter(sentence, verb + 1) ?? phraseAfter(sentence, verb + 1);
  if (at(sentence, verb + 1)?.norm === 'to') return phraseAfter(sentence, verb + 2);
  return null;
}

/** Steps over "on Sunday", "in a statement", "late Friday", commas: what stands between cue and told words. */
function skipAside(sentence: Sentence, start: number): number {
  let index = start;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = at(sentence, index);
    if (token === undefined) return index;
    if (TIME.test(token.norm) && TIME_NOUNS.has(at(sentence, index + 1)?.norm ?? '')) index += 2;
    else if (TIME.test(token.norm) && token.norm !== 'this' && token.norm !== 'last') index += 1;
    else if (/^(?:on|in|at|during|by|from|via|through)$/.test(token.norm) && phraseOrTime(sentence, index + 1) > index + 1)
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

function skipThat(sentence: Sentence, start: number): number {
  const index = skipPunctuation(sentence, start);
  return at(sentence, index)?.norm === 'that' ? index + 1 : index;
}

function skipPunctuation(sentence: Sentence, start: number): number {
  let index = start;
  while (at(sentence, index) !== undefined && /^(?:,|:|\.)$/.test((at(sentence, index) as Token).tag)) index += 1;
  return index;
}

function tokensSpan(sentence: Sentence, from: number, to: number): Span | null {
  return from < to && at(sentence, from) !== undefined ? spanOf(sentence, { from, to }) : null;
}

function wholeSentence(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end };
}
