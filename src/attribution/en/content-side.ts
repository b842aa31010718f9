import { NOMINAL_SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Frame, Range } from '../frame.ts';
import { at, skipThat, tokensSpan, wholeSentence } from './skip.ts';

export interface Parts {
  readonly sentence: Sentence;
  readonly source: Range | null;
  readonly cue: Range;
  readonly addressee: Range | null;
}

/** Decides on which side of the frame the told words stand. */
export function placed(parts: Parts, where: { left: number; next: number; inverted: boolean }): Frame | null {
  const { sentence, cue } = parts;
  const weak = WEAK_SPEECH_VERBS.has(at(sentence, cue.from)?.lemma ?? '');
  const that = at(sentence, where.next)?.norm === 'that' || at(sentence, where.next)?.tag === ':' || at(sentence, where.next)?.tag === '``';
  const aside = startsAside(sentence, where.next);
  const clauseAfter = that || (!where.inverted && hasClause(sentence, where.next, sentence.tokens.length) && !aside);
  const clauseBefore = hasClause(sentence, 0, where.left);
  const afterQuotation = at(sentence, where.left - 1)?.tag === "''" || where.inverted;
  if (afterQuotation && clauseBefore && !that) return framed(parts, tokensSpan(sentence, 0, where.left));
  const rest = tokensSpan(sentence, skipThat(sentence, where.next), sentence.tokens.length);
  if (clauseAfter && !(where.inverted && clauseBefore) && (!weak || that || looksLikeClause(sentence, where.next)))
    return framed(parts, rest);
  const closesQuotation = /^(?:''|,|\.)$/.test(at(sentence, where.left - 1)?.tag ?? '') || where.inverted;
  if (weak && !closesQuotation)
    return tellsNouns(sentence, cue.from) && parts.source !== null && isObjectOfSaying(sentence, where.next) ? framed(parts, rest) : null;
  if (clauseBefore && aside && hasClause(sentence, where.next, sentence.tokens.length)) return framed(parts, wholeSentence(sentence));
  if (where.left === 0 && !clauseAfter) return framed(parts, { start: sentence.start, end: sentence.start });
  return clauseBefore || closesQuotation ? framed(parts, tokensSpan(sentence, 0, where.left)) : null;
}

function framed(parts: Parts, content: Span | null): Frame | null {
  return content === null ? null : { ...parts, content, mode: 'indirect' };
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

export function hasClause(sentence: Sentence, from: number, to: number): boolean {
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
