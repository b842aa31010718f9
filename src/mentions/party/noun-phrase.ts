import type { Sentence, Token } from '../../text/sentence.ts';

/** A noun phrase around its head: half-open token range, and where its bare part begins after "hundreds of the". */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** First token of the part that agrees with the head; before it stands a partitive ("one of", "hundreds of"). */
  readonly core: number;
  /** The partitive picks exactly one ("one of the civilians"). */
  readonly one: boolean;
}

const MODIFIER_TAG = /^(DT|PDT|PRP\$|POS|CD|JJ[RS]?|NNP?S?|HYPH)$/;
const OPENERS = /^(DT|PRP\$|WP\$)$/;
const PREDETERMINERS = new Set(['all', 'both', 'half', 'such']);
// Between a qualifier and its number, or an adverb and its adjective.
const INNER = new Set(
  'about around over nearly almost roughly approximately some only than least most mostly largely newly heavily internally critically seriously severely recently under exactly fewer less more up at to as many estimated'.split(
    ' ',
  ),
);
const ADJECTIVAL_GERUNDS = new Set([
  'remaining',
  'surviving',
  'warring',
  'opposing',
  'besieging',
  'conflicting',
  'competing',
  'fleeing',
  'returning',
  'leading',
  'occupying',
  'invading',
  'negotiating',
  'visiting',
  'participating',
  'living',
  'existing',
  'attacking',
  'retreating',
  'withdrawing',
  'departing',
  'advancing',
]);
const TIMES = /^(week|weekend|month|year|morning|night|evening|afternoon|day|dawn|noon|midnight|days|weeks|months|years|hours)$/;
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow)$/;

export const PARTITIVES = new Set([
  'number', 'numbers', 'group', 'groups', 'batch', 'batches', 'total', 'majority', 'minority', 'handful', 'couple', 'series', 'dozen', 'dozens', 'score', 'scores',
  'hundred', 'hundreds', 'thousand', 'thousands', 'tens', 'million', 'millions', 'lot', 'lots', 'rest', 'remainder', 'half', 'third', 'quarter', 'percent', '%',
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'some', 'most', 'many', 'all', 'any', 'each', 'none', 'several', 'both', 'few', 'part', 'wave',
]); // biome-ignore format: a word list

type Range = Pick<NounPhrase, 'from' | 'to'>;

/** Grows the noun phrase to the left of its head by tags and surface; never over a verb, a preposition or a comma. */
export function nounPhrase(sentence: Sentence, head: number, names: readonly Range[] = []): NounPhrase {
  const core = growLeft(sentence.tokens, head, names);
  const partitive = partitiveStart(sentence.tokens, core);
  const word = sentence.tokens[partitive]?.norm;
  return { from: partitive, to: head + 1, head, core, one: partitive < core && (word === 'one' || word === 'each') };
}

function growLeft(tokens: readonly Token[], head: number, names: readonly Range[]): number {
  let from = head;
  // A registered name belongs to the phrase whatever its tag.
  const isNamed = (at: number): boolean =>
    !OPENERS.test(tokens[at + 1]?.tag ?? '') && names.some((name) => name.from <= at && name.to > at && name.to <= head);
  while (from > 0 && (isNamed(from - 1) || extendsLeft(tokens, from - 1, from))) from -= 1;
  // A phrase does not begin with a conjunction, a hyphen or a possessive mark.
  while (from < head && (/^(CC|HYPH|POS)$/.test(tokens[from]?.tag ?? '') || isLooseInner(tokens, from))) from += 1;
  return from;
}

/** "As rebel fighters", "to free hostages": without a number behind it, such a word opens no phrase. */
function isLooseInner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:as|to|at|than|under|up)$/.test(tokens[at]?.norm ?? '') || next === undefined) return false;
  return next.tag !== 'CD' && !INNER.has(next.norm);
}

function extendsLeft(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[from];
  if (token === undefined || next === undefined) return false;
  if (OPENERS.test(next.tag)) return PREDETERMINERS.has(token.norm);
  if (/^(return|exchange|addition|contrast|response|turn|fact|total)$/.test(token.norm) && tokens[at - 1]?.norm === 'in') return false;
  if (TIMES.test(token.norm) || (TIMES.test(next.norm) && /^NN/.test(next.tag))) return false;
  if (isHyphen(token) || isHyphen(next)) return touches(token, next);
  // "whose exit French officers oppose": another phrase begins.
  if (tokens[at - 1]?.norm === 'whose' && /^(?:NNP|JJ)/.test(next.tag)) return false;
  if (/^(VBN|VBD|VBG)$/.test(token.tag)) return isAdjectival(tokens, at);
  if (token.tag === 'CC') return /^JJ|^VBN/.test(next.tag) && /^JJ|^VBN/.test(tokens[at - 1]?.tag ?? '') && !/^[A-Z]/.test(next.text);
  if (next.tag === 'CD' && /^(NN|NNS|NNP|NNPS)$/.test(token.tag)) return false;
  if (isYearBefore(token, next)) return false;
  if (token.tag === 'CC' && next.tag === 'CD') return tokens[at - 1]?.tag === 'CD';
  if (token.tag === 'CD' && INNER.has(next.norm) && next.norm !== 'to' && !/^(JJ|VBN|RBR|JJR)/.test(next.tag)) return false;
  if (/^NN/.test(token.tag) && INNER.has(next.norm) && !/^(JJ|VBN)/.test(next.tag)) return false;
  if (INNER.has(token.norm) && (next.tag === 'CD' || INNER.has(next.norm) || /^(JJ|VBN)/.test(next.tag))) return true;
  return MODIFIER_TAG.test(token.tag) && !DAYS.test(token.norm);
}

/** "In 2023 six members", "in 2017 at least 20 men": the year dates what the number counts. */
function isYearBefore(token: Token, next: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.text) && (next.tag === 'CD' || INNER.has(next.norm));
}

const isHyphen = (token: Token): boolean => /^[-–]$/.test(token.text);
const touches = (a: Token, b: Token): boolean => a.end === b.start;

/** "the remaining fighters", "two besieged towns", but not "killing fighters", "had wounded civilians". */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'VBG') return ADJECTIVAL_GERUNDS.has(token.norm) || /^(DT|PRP\$|JJ)$/.test(tokens[at - 1]?.tag ?? '');
  const before = tokens[at - 1];
  if (before === undefined) return token.label === 'amod';
  if (isHyphen(before) && touches(before, token)) return true;
  if (/^(DT|PRP\$|JJ|CD|CC|RB|POS)$/.test(before.tag) && token.tag === 'VBN') return !followsAuxiliary(tokens, at);
  return token.label === 'amod' && !followsAuxiliary(tokens, at);
}

function followsAuxiliary(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => /^(have|has|had|having|'ve|was|were|been|be|is|are)$/.test(token.norm));
}

function partitiveStart(tokens: readonly Token[], core: number): number {
  const of = tokens[core - 1];
  const word = tokens[core - 2];
  if (of?.norm !== 'of' || word === undefined || !PARTITIVES.has(word.norm)) return core;
  let start = core - 2;
  while (start > 0 && countsBefore(tokens[start - 1])) start -= 1;
  return partitiveStart(tokens, start);
}

/** "A large" before "number of", "at least" before "one of"; a noun there belongs to what went before. */
function countsBefore(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(DT|PDT|CD|JJ[RS]?|RB)$/.test(token.tag) || INNER.has(token.norm)) &&
    !DAYS.test(token.norm) &&
    token.norm !== 'to'
  );
}
