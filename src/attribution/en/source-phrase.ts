import { SOURCE_NOUNS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';

const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PHRASE_TAGS = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|PRP\$|POS|CD|VBN|VBG|HYPH|PDT)$/;
const JOINTS = new Set(['of', 'and', 'for', 'from', 'in', 'at', 'with', 'including', 'near', 'inside']);
/** "A source close to the group", "officials familiar with the talks": the words that tie a source to what it knows. */
const TIES = /^(?:close to|near to|familiar with|involved in|briefed on|privy to|knowledge of|present at)$/;
const DETERMINERS = /^(?:DT|PRP\$|PDT)$/;

/** The noun phrase that ends just before `end`, read from right to left by tags alone: parses of long heads go wrong. */
export function phraseBefore(sentence: Sentence, end: number, width: 'whole' | 'last' = 'whole'): Range | null {
  const { tokens } = sentence;
  const last = beforeBracket(sentence, end);
  let from = last;
  let sawNoun = false;
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    if (TIME_WORDS.test(token.norm) || !PHRASE_TAGS.test(token.tag) || isGluedClause(token, sentence.tokens[from])) break;
    if (isNominal(token)) sawNoun = true;
    from -= 1;
    if (DETERMINERS.test(token.tag)) break;
  }
  if (!sawNoun) return pronounBefore(sentence, end);
  return { from: width === 'last' ? from : widenLeft(sentence, from), to: last };
}

/** "the Red Cross (ICRC) said": a name in brackets belongs to the phrase before it. */
function beforeBracket(sentence: Sentence, end: number): number {
  if (sentence.tokens[end - 1]?.norm !== ')') return end;
  const open = sentence.tokens.slice(0, end).findLastIndex((token) => token.norm === '(');
  return open > 0 && end - open <= 5 ? open : end;
}

/** "… in the camps Samira said": where commas were lost, a name after a plural noun starts a phrase of its own. */
function isGluedClause(left: Token, right: Token | undefined): boolean {
  return left.tag === 'NNS' && /^\p{Ll}/u.test(left.text) && right?.tag === 'NNP';
}

function pronounBefore(sentence: Sentence, end: number): Range | null {
  const token = sentence.tokens[end - 1];
  return token !== undefined &&
    (token.tag === 'PRP' || token.tag === 'WP' || token.tag === 'CD' || token.norm === 'many' || token.norm === 'some')
    ? { from: end - 1, to: end }
    : null;
}

/** "the head of the group", "the Observatory and a witness": of-phrases and joined phrases belong to the source. */
function widenLeft(sentence: Sentence, from: number): number {
  const joint = sentence.tokens[from - 1];
  if (joint === undefined || from < 2) return from;
  if (!JOINTS.has(joint.norm) && !isTie(sentence, from - 1)) return from;
  const left = phraseBefore(sentence, from - 1);
  if (left === null || (joint.norm !== 'of' && !startsPhrase(sentence, left.from))) return from;
  return left.from;
}

function isTie(sentence: Sentence, index: number): boolean {
  return TIES.test(`${sentence.tokens[index - 1]?.norm} ${sentence.tokens[index]?.norm}`);
}

function startsPhrase(sentence: Sentence, from: number): boolean {
  const before = sentence.tokens[from - 1];
  return before === undefined || /^(?:,|:|``|''|IN|CC|\.)$/.test(before.tag) || DETERMINERS.test(sentence.tokens[from]?.tag ?? '');
}

/** The noun phrase that starts at `start`, with its of-phrases and an apposition of names ("a security expert at …"). */
export function phraseAfter(sentence: Sentence, start: number): Range | null {
  const { tokens } = sentence;
  let to = start;
  let sawNoun = false;
  while (to < tokens.length) {
    const token = tokens[to] as Token;
    if (isNominal(token) && !TIME_WORDS.test(token.norm)) sawNoun = true;
    else if (
      sawNoun &&
      (token.norm === 'of' || token.norm === 'for' || token.norm === 'from' || token.norm === 'in') &&
      isPhraseStart(tokens[to + 1])
    )
      sawNoun = true;
    else if (sawNoun && isTie(sentence, to) && isPhraseStart(tokens[to + 1])) sawNoun = true;
    else if (
      TIME_WORDS.test(token.norm) ||
      !PHRASE_TAGS.test(token.tag) ||
      (sawNoun && token.tag === 'VBG' && !isNominal(tokens[to + 1] ?? token)) ||
      (sawNoun &&
        DETERMINERS.test(token.tag) &&
        !['of', 'for', 'from', 'in'].includes(tokens[to - 1]?.norm ?? '') &&
        !isTie(sentence, to - 1))
    )
      break;
    to += 1;
  }
  if (sawNoun) return { from: start, to };
  const first = tokens[start];
  return first?.tag === 'PRP' ? { from: start, to: start + 1 } : null;
}

function isPhraseStart(token: Token | undefined): boolean {
  return token !== undefined && PHRASE_TAGS.test(token.tag) && !TIME_WORDS.test(token.norm);
}

/** "the Israeli military" is tagged as adjectives only: a word that names sources counts as a noun. */
function isNominal(token: Token): boolean {
  return token.tag.startsWith('NN') || (token.tag === 'JJ' && Object.hasOwn(SOURCE_NOUNS, token.norm));
}

/** The main noun of a source phrase: the last noun before the first of-phrase. */
export function headNoun(sentence: Sentence, range: Range): Token | null {
  let head: Token | null = null;
  for (let index = range.from; index < range.to; index += 1) {
    const token = sentence.tokens[index] as Token;
    if (head !== null && (token.tag === 'IN' || token.tag === ',')) break;
    if (isNominal(token) || token.tag === 'PRP' || token.tag === 'CD' || token.tag === 'JJ')
      head = isNominal(token) || head === null ? token : head;
  }
  return head;
}
