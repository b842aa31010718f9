import {
  AFTER_COUNT,
  COUNT_COPULAS,
  COUNT_SUBJECTS,
  NEAR_NUMBER,
  NOT_AFTER_COUNT,
  TOLD_COUNT_VERBS,
} from '../../../languages/en/count-words.ts';
import { NUMBERED } from '../../../languages/en/quantity-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';

/** How a number without a noun is told of what was counted before it. */
export interface BareCount {
  /** Token range of the words that tell it, up to the number, and its predicate. */
  readonly from: number;
  readonly predicate: number;
  readonly via: 'told' | 'pronoun' | 'label' | 'gap';
}

/** "the army says 300", "next day it was 19", "Germany: over 700", ", the rebels 40": a count whose noun was said before. */
export function bareCount({ tokens }: Sentence, number: QuantityMention): BareCount | null {
  if (!endsHere(tokens, number.to)) return null;
  return told(tokens, number.from) ?? byPronoun(tokens, number.from) ?? labelled(tokens, number.from) ?? gapped(tokens, number);
}

function endsHere(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (NOT_AFTER_COUNT.has(next.norm) || (next.norm === 'in' && NOT_AFTER_COUNT.has(tokens[to + 2]?.norm ?? ''))) return false;
  if (/^(?:and|or)$/.test(next.norm) && tokens[to + 1]?.tag === 'CD') return false;
  return AFTER_COUNT.has(next.norm) || isOfThem(tokens, to);
}

/** "52 | of them", "nine of us". */
export function isOfThem(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.norm === 'of' && /^(?:them|us|these|those)$/.test(tokens[to + 1]?.norm ?? '');
}

const MOST_BETWEEN = 3;

/** "says 300", "says nearer 300", "speaks of 300", "told us 300". */
function told(tokens: readonly Token[], number: number): BareCount | null {
  let at = number - 1;
  while (at > number - 1 - MOST_BETWEEN && NEAR_NUMBER.has(tokens[at]?.norm ?? '')) at -= 1;
  if (tokens[at]?.tag === 'PRP' && tokens[at - 1]?.lemma === 'tell') at -= 1;
  const verb = tokens[at];
  if (verb === undefined || !TOLD_COUNT_VERBS.has(verb.lemma) || !isTelling(tokens, at)) return null;
  return { from: at, predicate: at, via: 'told' };
}

/** A tagger takes "the union counts 40" for nouns: before a number it is the verb. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] as Token;
  return tag.startsWith('VB') || (tag === 'NNS' && /^NN/.test(tokens[at - 1]?.tag ?? ''));
}

/** "it was 19", "there were 41", "that makes 420", "it had been 12". */
function byPronoun(tokens: readonly Token[], number: number): BareCount | null {
  let verb = number - 1;
  while (tokens[verb]?.tag.startsWith('RB') || tokens[verb]?.norm === 'to') verb -= 1;
  if (!COUNT_COPULAS.has(tokens[verb]?.lemma ?? '')) return null;
  let subject = verb - 1;
  while (/^(?:RB|MD|VB|VBD|VBP|VBZ|TO)$/.test(tokens[subject]?.tag ?? '') && verb - subject < 4) subject -= 1;
  return COUNT_SUBJECTS.has(tokens[subject]?.norm ?? '') ? { from: subject, predicate: verb, via: 'pronoun' } : null;
}

const LONGEST_LABEL = 9;

/** "Germany: over 700", "The union counts civilians only: 291", "(last quarter: 22)". */
function labelled(tokens: readonly Token[], number: number): BareCount | null {
  let colon = number - 1;
  while (/^(?:only|just)$/.test(tokens[colon]?.norm ?? '')) colon -= 1;
  if (tokens[colon]?.norm !== ':') return null;
  const from = labelStart(tokens, colon);
  const words = tokens.slice(from, colon);
  if (words.length === 0 || words.length > LONGEST_LABEL || words.some((word) => NUMBERED.has(word.lemma) || word.tag === 'CD'))
    return null;
  const plain = words.every(({ tag, lemma }) => !tag.startsWith('VB') || TOLD_COUNT_VERBS.has(lemma) || tag === 'VBN');
  return plain ? { from, predicate: number, via: 'label' } : null;
}

export function labelStart(tokens: readonly Token[], colon: number): number {
  let from = colon;
  while (from > 0 && !/^[.;(),•*–—-]$/.test(tokens[from - 1]?.norm ?? '')) from -= 1;
  return from;
}

/** ", the rebels 40", ", Kinshasa of a million", "and in Sumy 12": the verb is that of the number before. */
function gapped(tokens: readonly Token[], { from: number }: QuantityMention): BareCount | null {
  const then = number - 2;
  if (tokens[number - 1]?.norm === 'of' && AGAIN.has(tokens[then]?.norm ?? '')) return { from: then, predicate: number, via: 'gap' };
  const last = tokens[number - 1]?.norm === 'of' ? number - 2 : number - 1;
  if (!/^NN/.test(tokens[last]?.tag ?? '') || NUMBERED.has(tokens[last]?.lemma ?? '')) return null;
  let from = last;
  while (/^(?:NN|NNS|NNP|NNPS|JJ|DT|PRP\$|POS)$/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  if (tokens[from - 1]?.tag === 'IN') from -= 1;
  const joined = /^(?:,|;|and|but|while)$/.test(tokens[from - 1]?.norm ?? '');
  return joined && last - from < 5 && isClosed(tokens, number) ? { from, predicate: number, via: 'gap' } : null;
}

/** "spoke first of 200, then of 400" */
const AGAIN = new Set(['then', 'now', 'later', 'finally']);

/** What stands in a gap is set beside the number of a whole clause: its own clause ends with it. */
function isClosed(tokens: readonly Token[], number: number): boolean {
  return !/^(?:no\.?|number|at|by|aged)$/.test(tokens[number - 1]?.norm ?? '');
}
