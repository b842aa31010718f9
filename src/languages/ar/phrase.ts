import { arabicKey } from '../../text/arabic-letters.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { isNoun } from './readings.ts';

/** Half-open range of tokens that belong to one noun, and that noun. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["'«»“”]$/.test(token.text);
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (isNoun(token.tag) || token.tag === 'XX' || token.tag === 'FW');

/**
 * The noun phrase that begins at `from`: quantifiers and numbers, the noun, its owners (قوات النظام) and adjectives.
 * Prepositional phrases and "and" stay outside (see `longPhrase`). Null where no noun begins here.
 */
export function phraseAt(sentence: Sentence, from: number): Phrase | null {
  const { tokens } = sentence;
  let head = from;
  while (isLead(tokens[head]) || (head > from && isQuoteMark(tokens[head]))) head += 1;
  if (isQuoteMark(tokens[head]) && isNominal(tokens[head + 1])) head += 1;
  if (!isNominal(tokens[head])) return head > from && tokens[head - 1]?.tag === 'CD' ? { from, to: head, head: head - 1 } : null;
  const to = endOfPhrase(sentence, head);
  const opened = tokens.slice(from, head).some(isQuoteMark);
  return { from, to: opened && isQuoteMark(tokens[to]) ? to + 1 : to, head };
}

/** What stands before the noun that it counts or points at. */
const isLead = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'DT' || token.tag === 'CD');

function endOfPhrase({ tokens }: Sentence, head: number): number {
  let last = head;
  let to = head + 1;
  for (;;) {
    const mark = isQuoteMark(tokens[to]) ? 1 : 0;
    const token = tokens[to + mark];
    // "عن ضابط قوله": his saying is no part of who he is.
    if (token === undefined || (token.lemma === 'قول' && token.morph?.pronoun != null)) break;
    if (isBeside(tokens[head] as Token, token, tokens[to - 1])) to += 1;
    else if ((token.tag === 'JJ' && fits(tokens[head] as Token, token)) || (token.tag === 'XX' && !isOpen(tokens[last]) && mark === 0))
      to += mark + 1;
    else if (
      isNominal(token) &&
      (to - 1 === last || isName(token) || isQuoteMark(tokens[to - 1])) &&
      goesOn(tokens[last] as Token, token)
    ) {
      last = to + mark;
      to = last + 1;
    } else if (token.tag === 'DT' && isOpen(tokens[last]) && isNominal(tokens[to + mark + 1])) {
      to += mark + 1;
    } else break;
  }
  return isQuoteMark(tokens[to]) && tokens.slice(head, to).some(isQuoteMark) ? to + 1 : to;
}

/** "المتحدث العسكري" but not "المتحدث تركي": an adjective is as definite as its noun; owners make a noun definite. */
function fits(head: Token, adjective: Token): boolean {
  return head.morph?.definite !== true || head.morph.pronoun !== null || adjective.morph?.definite === true;
}

/** A noun that may still take an owner: no article, no pronoun, no name. */
function isOpen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isNominal(token) &&
    token.tag !== 'NNP' &&
    token.morph?.definite !== true &&
    token.lemma !== 'اليوم' &&
    !/ا$/.test(token.norm.slice(3)) &&
    !isSoundPlural(token)
  );
}

/** "مسلحون", "حوثيين": with its last letter on, a plural by ending takes no owner. */
const isSoundPlural = ({ tag, norm, lemma }: Token): boolean =>
  tag === 'NNS' && /[وي]ن$/.test(norm) && norm.slice(0, -2) === arabicKey(lemma);

/** "مسلحون حوثيون": a second plural by the same ending says what the first are. */
const isBeside = (head: Token, token: Token, before: Token | undefined): boolean =>
  before === head &&
  isSoundPlural(head) &&
  isSoundPlural(token) &&
  head.norm.slice(-2) === token.norm.slice(-2) &&
  head.morph?.definite === token.morph?.definite;

const isName = ({ tag }: Token): boolean => tag === 'NNP' || tag === 'XX' || tag === 'FW';

/** An owner stands right behind its noun, before any adjective; names run on. */
function goesOn(last: Token, next: Token): boolean {
  if (OPENERS.has(last.norm)) return true;
  if (last.tag === 'NNP' || last.tag === 'XX') return next.tag === 'NNP' || next.tag === 'XX' || next.tag === 'FW';
  if (next.morph?.kind === 'time' && last.morph?.kind !== 'time') return false;
  return isOpen(last);
}

/** Parts of names that ask for the next: عبد الرحمن, أبو بكر. */
const OPENERS = new Set(['عبد', 'ابو', 'ابي', 'بن', 'ابن', 'ال', 'دي', 'فان', 'فون', 'دو']);

/** Where the run of names ends that begins at `from`: names, words that no list has, and what name openers ask for. */
export function endOfNames(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 6) {
    const token = tokens[to];
    if (token === undefined || token.morph?.pronoun != null) break;
    if (OPENERS.has(token.norm) && isNominal(tokens[to + 1])) to += 2;
    else if (token.tag === 'NNP' || token.tag === 'XX' || token.tag === 'FW') to += 1;
    else if (to > from && /^(?:NN|JJ)$/.test(token.tag) && token.morph?.definite === true && token.morph.gender === null) to += 1;
    else break;
  }
  return to;
}

const LINKS = new Set([
  'من',
  'في',
  'ل',
  'ب',
  'على',
  'إلى',
  'عن',
  'مع',
  'لدى',
  'ضد',
  'بين',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'داخل',
  'قرب',
]);

/** The phrase with what hangs on it: "and" with further nouns, prepositional phrases; up to a verb, a comma or "that". */
export function longPhrase(sentence: Sentence, from: number): Phrase | null {
  const first = phraseAt(sentence, from);
  if (first === null) return null;
  let to = first.to;
  for (;;) {
    const link = sentence.tokens[to];
    if (link === undefined || (link.lemma !== 'و' && !LINKS.has(link.lemma) && !(link.tag === 'CC' && link.lemma === 'أو'))) break;
    const next = phraseAt(sentence, to + 1);
    if (next === null) break;
    to = next.to;
  }
  return { ...first, to };
}
