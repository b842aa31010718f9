import type { Clause } from '../../languages/clause.ts';
import { childrenOf as childrenIn, LINE_LABEL } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../kind.ts';

/** One sentence with its clauses: what the rules about deals walk over. */
export interface Scope {
  readonly context: Context;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/** Half-open range of token indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function scopesOf(context: Context): Scope[] {
  return context.sentences.map((sentence) => ({ context, sentence, clauses: context.clauses[sentence.index] ?? [] }));
}

export function tokenAt(sentence: Sentence, index: number): Token | undefined {
  return sentence.tokens[index];
}

export function spanOf(sentence: Sentence, range: Range): Span {
  const first = sentence.tokens[range.from];
  const last = sentence.tokens[range.to - 1];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

/** Verbatim words with line breaks and runs of spaces made single spaces: for body fields, never for quotes. */
export function wordsOf(scope: Scope, range: Range): string {
  const { start, end } = spanOf(scope.sentence, range);
  return scope.context.report.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

export function childrenOf(sentence: Sentence, index: number): number[] {
  return childrenIn(sentence, index);
}

const APART = new Set(['punct', LINE_LABEL]);

/** Every token that hangs, directly or not, on `index`, and itself, as the smallest range around them. */
export function subtreeOf(sentence: Sentence, index: number): Range {
  let from = index;
  let to = index + 1;
  const queue = [index];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
    for (const child of childrenOf(sentence, at)) if (!APART.has(tokenAt(sentence, child)?.label ?? '')) queue.push(child);
  }
  return { from, to };
}

const PHRASE_TAGS = new Set(['DT', 'PDT', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'PRP$', 'POS', 'RBS', 'HYPH', '$', '#']);
const OF_WORDS = new Set(['of', 'from', 'in', 'for', 'between', 'with', 'to', 'on', 'about', 'against']);

/** The noun phrase around a noun by its tags alone, with the prepositional phrases after it: safe where the parse is not. */
export function nounPhrase(sentence: Sentence, index: number, joiners: ReadonlySet<string> = OF_WORDS): Range {
  let from = index;
  let to = index + 1;
  while (from > 0 && !opensPhrase(sentence, from) && inPhrase(sentence, from - 1)) from -= 1;
  while (to < sentence.tokens.length && inPhrase(sentence, to) && !opensPhrase(sentence, to)) to += 1;
  for (let guard = 0; guard < 4; guard += 1) {
    const next = to;
    const joins = joiners.has(tokenAt(sentence, next)?.norm ?? '') || isJoiningAnd(sentence, next);
    if (!joins || !inPhrase(sentence, next + 1)) break;
    to = next + 2;
    while (to < sentence.tokens.length && inPhrase(sentence, to) && !(opensPhrase(sentence, to) && to > next + 2)) to += 1;
  }
  return { from, to };
}

/** A determiner or possessive opens a phrase: what stands before it belongs to another ("gave the rebels a day"). */
function opensPhrase(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token === undefined || !/^(?:DT|PRP\$)$/.test(token.tag)) return false;
  return !['all', 'both', 'half'].includes(tokenAt(sentence, index - 1)?.norm ?? '');
}

function inPhrase(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token === undefined || token.label === LINE_LABEL) return false;
  const nounFollows = /^NN/.test(tokenAt(sentence, index + 1)?.tag ?? '') && /^(?:DT|JJ|NN)/.test(tokenAt(sentence, index - 1)?.tag ?? '');
  return (
    PHRASE_TAGS.has(token.tag) ||
    (token.tag === 'VBG' && (token.label === 'amod' || nounFollows)) ||
    (token.tag === 'VBN' && token.label === 'amod')
  );
}

// "families and fighters of": joins where no verb follows the second noun.
function isJoiningAnd(sentence: Sentence, index: number): boolean {
  if (tokenAt(sentence, index)?.norm !== 'and') return false;
  let at = index + 1;
  while (inPhrase(sentence, at)) at += 1;
  const after = tokenAt(sentence, at)?.tag ?? '';
  return !after.startsWith('VB') && after !== 'MD';
}

const BREAKS_AFTER = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'though',
  'although',
  'while',
  'whereas',
  'because',
  'since',
  'but',
  'unless',
  'amid',
  'despite',
  'adding',
  'saying',
  'according',
]);

/** The words of a clause, cut where another clause begins inside its range. */
export function clauseRange(sentence: Sentence, clause: Clause): Range {
  return cutAround(sentence, clause, clause.head);
}

/** A clause together with the clauses that complete it ("ordered troops to halt", "agreed that …"), cut alike. */
export function wholeRange(sentence: Sentence, clause: Clause): Range {
  const tree = subtreeOf(sentence, clause.head);
  return cutAround(sentence, { from: clause.from, to: Math.max(clause.to, tree.to) }, clause.head);
}

function cutAround(sentence: Sentence, range: Range, head: number): Range {
  let to = head + 1;
  while (to < range.to && !breaksBefore(sentence, to) && !closesQuotation(sentence, head, to)) to += 1;
  let from = head;
  while (from > range.from && !breaksLeft(sentence, from - 1) && !opensQuotation(sentence, from - 1, head)) from -= 1;
  return trimRange(sentence, { from, to });
}

const OPENING = new Set(['“', '‘', '``', '«']);
const CLOSING = new Set(['”', '’', "''", '»']);

/** The end of a quotation that began before the head: what stands behind it is not said in it. */
function closesQuotation(sentence: Sentence, head: number, index: number): boolean {
  const norm = tokenAt(sentence, index)?.norm ?? '';
  if (norm === '"') return isOpenAt(sentence, index) && !sentence.tokens.slice(head, index).some((token) => token.norm === '"');
  return CLOSING.has(norm) && !sentence.tokens.slice(head, index).some((token) => OPENING.has(token.norm));
}

function opensQuotation(sentence: Sentence, index: number, head: number): boolean {
  const norm = tokenAt(sentence, index)?.norm ?? '';
  if (norm === '"') return !isOpenAt(sentence, index) && !sentence.tokens.slice(index + 1, head).some((token) => token.norm === '"');
  return OPENING.has(norm) && !sentence.tokens.slice(index + 1, head).some((token) => CLOSING.has(token.norm));
}

/** Straight marks do not say which side they stand on: the odd ones open. */
function isOpenAt(sentence: Sentence, index: number): boolean {
  return sentence.tokens.slice(0, index).filter((token) => token.norm === '"').length % 2 === 1;
}

function breaksBefore(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token === undefined) return true;
  if (token.norm === 'but' && /^(?:nothing|anything|none|all|no)$/.test(tokenAt(sentence, index - 1)?.norm ?? '')) return false;
  if (BREAKS_AFTER.has(token.norm) || token.norm === ';' || token.norm === ':') return true;
  if (token.tag === 'WDT') return true;
  const next = tokenAt(sentence, index + 1);
  if (token.tag === 'CC' && (next?.norm === 'that' || startsClause(sentence, index + 1) || startsPredicate(sentence, index))) return true;
  if (token.norm === 'as' && next?.norm === 'soon') return true;
  if (token.norm === ',' && /^(?:a|an|the|this)$/.test(next?.norm ?? '') && OF_WHAT_IS_SAID.has(tokenAt(sentence, index + 2)?.norm ?? ''))
    return true;
  if (token.norm === ',' && next?.norm === 'then') return true;
  if (token.norm === ',' && SUBORDINATING.has(next?.norm ?? '') && startsClause(sentence, index + 2)) return true;
  if (token.norm === ',' && (startsClause(sentence, index + 1) || timeAndClause(sentence, index + 1))) return true;
  if (token.norm === ',') return next === undefined || BREAKS_AFTER.has(next.norm) || ['as', 'and', 'or'].includes(next.norm);
  return token.norm === 'as' && /^(?:it|they|he|she|the|well)$/.test(next?.norm ?? '') && next?.norm !== 'well';
}

// "…, a charge the army rejected": said of the whole clause before.
const OF_WHAT_IS_SAID = new Set([
  'charge',
  'claim',
  'allegation',
  'accusation',
  'assertion',
  'figure',
  'account',
  'version',
  'number',
  'move',
  'step',
]);
const OF_A_CLAUSE = /^(?:DT|PDT|JJ|NN|NNS|NNP|NNPS|PRP|PRP\$|CD|POS|EX|RB)$/;
const SUBORDINATING = new Set(['after', 'before', 'when', 'until', 'if', 'once', 'as', 'unless']);

/** "… and the rebels left": a noun phrase and then a finite verb, so that another clause begins. */
function startsClause(sentence: Sentence, from: number): boolean {
  let index = from;
  while (
    (OF_A_CLAUSE.test(tokenAt(sentence, index)?.tag ?? '') || /^(?:of|for)$/.test(tokenAt(sentence, index)?.norm ?? '')) &&
    index - from < 9
  )
    index += 1;
  const noun = sentence.tokens.slice(from, index).some((token) => /^(?:NN|PRP$|EX)/.test(token.tag));
  return noun && /^(?:VBD|VBZ|VBP|MD)$/.test(tokenAt(sentence, index)?.tag ?? '');
}

/** "…, five days after the two sides met": a clause of its own, told from the time it lies away. */
function timeAndClause(sentence: Sentence, from: number): boolean {
  const after = [2, 3].find((step) => /^(?:after|before)$/.test(tokenAt(sentence, from + step)?.norm ?? ''));
  return after !== undefined && /^(?:CD|DT|JJ)/.test(tokenAt(sentence, from)?.tag ?? '') && startsClause(sentence, from + after + 1);
}

/** "… the deal and called on the rebels": a second predicate, unless it shares the object of the first ("rejected and condemned it"). */
function startsPredicate(sentence: Sentence, joint: number): boolean {
  let index = joint + 1;
  while (/^RB/.test(tokenAt(sentence, index)?.tag ?? '')) index += 1;
  const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(tokenAt(sentence, index)?.tag ?? '');
  return finite && !/^VB/.test(tokenAt(sentence, joint - 1)?.tag ?? '');
}

function breaksLeft(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token === undefined) return true;
  if (endsDateline(sentence, index)) return true;
  if (token.norm === ';' || token.norm === 'because' || token.norm === 'but') return true;
  if (token.norm === 'since') return !isDated(sentence, index);
  return token.norm === 'that' && token.tag === 'IN';
}

const DATELINE = 8;

/** "BEIRUT, April 12 - ", "GOMA (Agency) — ": where it was written, no part of what is told. */
function endsDateline(sentence: Sentence, index: number): boolean {
  if (index > DATELINE || !/^[-–—]$/.test(tokenAt(sentence, index)?.norm ?? '') || sentence.tokens[0]?.text.length === 1) return false;
  return sentence.tokens
    .slice(0, index)
    .every((token) => /^(?:NNP|NNPS|CD|,|\.|-LRB-|-RRB-)$/.test(token.tag) || /^[()/]$/.test(token.norm));
}

const EDGES = new Set([',', ';', ':', '.', '-', '–', '—', 'and', 'or', 'but', 'that', '‘', '’', '“', '”', '"', "'", '``', "''", '(', ')']);
const LEADING = new Set(['as', 'however', 'therefore', 'meanwhile', 'also', 'though', 'although', 'because', 'since', 'when', 'while']);

/** The range without joining words and punctuation at its edges. */
export function trimRange(sentence: Sentence, range: Range): Range {
  let { from, to } = range;
  const at = (index: number) => tokenAt(sentence, index)?.norm ?? '';
  while (from < to - 1 && (EDGES.has(at(from)) || (LEADING.has(at(from)) && !isDated(sentence, from)))) from += 1;
  while (to > from + 1 && EDGES.has(at(to - 1))) to -= 1;
  return { from, to };
}

/** "Since March the clashes …": a date is a part of what it dates. */
function isDated(sentence: Sentence, index: number): boolean {
  if (tokenAt(sentence, index)?.norm !== 'since') return false;
  const comma = sentence.tokens.findIndex((token, at) => at > index && token.norm === ',');
  const phrase = sentence.tokens.slice(index + 1, comma < 0 ? index + 2 : comma);
  return /^(?:NNP|CD)$/.test(phrase[0]?.tag ?? '') || (comma > 0 && !phrase.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag)));
}

/** The clause that has this token as its head. */
export function clauseAt(scope: Scope, head: number): Clause | null {
  return scope.clauses.find((clause) => clause.head === head) ?? null;
}
