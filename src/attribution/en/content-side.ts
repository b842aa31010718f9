import { NOMINAL_SPEECH_VERBS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Frame, Range, Relay } from '../frame.ts';
import { mentionAt } from './mention.ts';
import { at, skipThat, tokensSpan, wholeSentence } from './skip.ts';
import { endOfTold } from './told-end.ts';

export interface Parts {
  readonly sentence: Sentence;
  readonly source: Range | null;
  readonly cue: Range;
  readonly relays: readonly Relay[];
}

/** Where the frame stands in its sentence: its first token, and the first one after it, asides stepped over. */
export interface Place {
  readonly left: number;
  readonly next: number;
  readonly inverted: boolean;
}

/** Decides on which side of the frame the told words stand. */
export function placed(parts: Parts, place: Place): Frame | null {
  const { sentence, cue } = parts;
  const { left, next, inverted } = place;
  const weak = WEAK_SPEECH_VERBS.has(at(sentence, cue.from)?.lemma ?? '');
  // A semicolon ends what is told, and has the tag of a colon.
  const ends = at(sentence, next)?.norm === ';';
  const that = !ends && (at(sentence, next)?.norm === 'that' || at(sentence, next)?.tag === ':' || at(sentence, next)?.tag === '``');
  const aside = startsAside(sentence, next);
  const clauseAfter = that || (!inverted && !ends && hasClause(sentence, next, sentence.tokens.length) && !aside);
  const clauseBefore = hasClause(sentence, 0, left);
  const afterQuotation = at(sentence, left - 1)?.tag === "''" || inverted;
  const before = tokensSpan(sentence, startOfTold(sentence, left), left);
  const start = skipThat(sentence, next);
  const after = tokensSpan(sentence, start, endOfTold(sentence, cue.from, start));
  // "It held, residents told the radio, and lorries came": behind "and" the report goes on.
  if (clauseBefore && at(sentence, left - 1)?.norm === ',' && /^(?:and|but)$/.test(at(sentence, next)?.norm ?? ''))
    return framed(parts, before);
  if (isInserted(parts, place)) return framed(parts, before, after);
  if (afterQuotation && clauseBefore && !that) return framed(parts, before);
  if (clauseAfter && !(inverted && clauseBefore) && (!weak || that || looksLikeClause(sentence, next))) return framed(parts, after);
  const closesQuotation = /^(?:''|,|\.)$/.test(at(sentence, left - 1)?.tag ?? '') || inverted;
  if (weak && !closesQuotation)
    return tellsNouns(sentence, cue.from) && parts.source !== null && isObjectOfSaying(sentence, next) ? framed(parts, after) : null;
  if (clauseBefore && aside && hasClause(sentence, next, sentence.tokens.length)) return framed(parts, wholeSentence(sentence));
  if (left === 0 && !clauseAfter) return framed(parts, { start: sentence.start, end: sentence.start });
  return clauseBefore || closesQuotation ? framed(parts, before) : null;
}

/** `X told of the raid: "…," he said`: a quotation that another cue opens starts the told words. */
function startOfTold(sentence: Sentence, left: number): number {
  if (at(sentence, left - 1)?.tag !== "''") return 0;
  const open = sentence.tokens.slice(0, left).findLastIndex((token) => token.tag === '``');
  const cued =
    at(sentence, open - 1)?.tag === ':' || sentence.tokens.slice(0, Math.max(0, open)).some((token) => SPEECH_VERBS.has(token.lemma));
  return open > 0 && cued ? open : 0;
}

/** "The road, he said, was closed": marks on both sides and told words on both. */
function isInserted({ sentence, cue, source }: Parts, { left, next }: Place): boolean {
  const end = Math.max(cue.to, source === null ? 0 : mentionAt(sentence, source, cue).to);
  const marks = [left - 1, left - 2].map((index) => at(sentence, index)?.tag);
  const opened = marks[0] === ',' || (marks[0] === "''" && marks[1] === ',');
  if (!opened || at(sentence, end)?.tag !== ',' || next >= sentence.tokens.length - 1) return false;
  const quotesBefore = marks[0] === "''";
  if (at(sentence, next)?.tag === '``') return quotesBefore;
  return !startsAside(sentence, next) && at(sentence, next)?.tag !== 'VBG';
}

function framed(parts: Parts, ...content: (Span | null)[]): Frame | null {
  const told = content.filter((span) => span !== null);
  return told.length === 0 ? null : { ...parts, content: told, mode: 'indirect', act: 'assertion' };
}

/** "denied involvement", "reported clashes": of these verbs the told thing may be a noun. */
function tellsNouns(sentence: Sentence, verb: number): boolean {
  return NOMINAL_SPEECH_VERBS.has(at(sentence, verb)?.lemma ?? '');
}

function isObjectOfSaying(sentence: Sentence, next: number): boolean {
  return /^(?:DT|NN|NNS|NNP|JJ|PRP\$|CD|VBG)$/.test(at(sentence, next)?.tag ?? '');
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

export function hasClause(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || (token.tag === 'VBN' && token.label !== 'amod'));
}

/** After a speaker at the end of the told words come only asides: "days after …", "when asked", "in a statement". */
function startsAside(sentence: Sentence, next: number): boolean {
  const first = at(sentence, next);
  if (first === undefined) return true;
  if (/^(?:when|where|while|as|after|before|asking|referring|speaking|citing|because|who|whose|whom|which|adding)$/.test(first.norm))
    return true;
  return (
    /^(?:days|hours|weeks|months|minutes|a|two|three)$/.test(first.norm) &&
    sentence.tokens.slice(next, next + 3).some((token) => token.norm === 'after' || token.norm === 'before')
  );
}
