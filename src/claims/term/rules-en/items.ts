import { TERM_WORDS } from '../../../languages/en/term-words.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { classOf } from './obligation.ts';

const ENDS = new Set(['according', 'although', 'though', 'while', 'whereas', 'but', 'because', 'amid', 'which']);

/** The obligations listed in a stretch of words: "freeing all captives as well as the return of the dead". */
export function itemsIn(scope: Scope, range: Range, any = false): Range[] {
  const items: Range[] = [];
  let from = range.from;
  for (let index = range.from; index < range.to; index += 1) {
    if (endsList(scope, index)) return close(scope, items, { last: { from, to: index }, any });
    const skip = separatorAt(scope, index);
    if (skip === 0) continue;
    items.push({ from, to: index });
    from = index + skip;
    index = from - 1;
  }
  return close(scope, items, { last: { from, to: range.to }, any });
}

/** With `any`, words that name no known duty are items too: the list says that they are. */
function close(scope: Scope, items: readonly Range[], { last, any }: { last: Range; any: boolean }): Range[] {
  return [...items, last]
    .filter((item) => item.to > item.from)
    .map((item) => trimRange(scope.sentence, item))
    .filter((item) => item.to - item.from >= 2 && (any || classOf(scope, item) !== null));
}

function endsList(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return (
    token !== undefined &&
    (ENDS.has(token.norm) || (token.norm === 'as' && /^(?:it|was|were|happened)$/.test(tokenAt(scope.sentence, index + 1)?.norm ?? '')))
  );
}

/** How many words part two items at `index`; 0 where none do. */
function separatorAt(scope: Scope, index: number): number {
  const words = (count: number) => Array.from({ length: count }, (_, at) => tokenAt(scope.sentence, index + at)?.norm ?? '').join(' ');
  if (words(3) === 'as well as') return 3;
  const word = words(1);
  if (word === ';' || word === '-' || word === '–' || word === '—') return 1;
  if (words(2) === 'and that') return 2;
  if (words(3) === ', and that') return 3;
  if (/^(?:and|, and) (?:for|to)$/.test(words(2)) || words(2) === ', that' || words(2) === '; that')
    return isAfterSame(scope, index, words(2).split(' ').at(-1) ?? '') ? 2 : 0;
  if (words(2) === 'or to') return 1;
  if (word === ',' && tokenAt(scope.sentence, index + 1)?.norm === 'and') return opensItem(scope, index + 2) ? 2 : 0;
  if (word === 'and' || word === ',') return opensItem(scope, index + 1) ? 1 : 0;
  return 0;
}

/** "… for A and for B", "that A, that B": the same word opened the item before. */
function isAfterSame(scope: Scope, index: number, word: string): boolean {
  return scope.sentence.tokens.slice(Math.max(0, index - 25), index).some(({ norm }) => norm === word);
}

/** An item opens with a word of doing: a gerund, "to" and a verb, or a noun phrase whose head is an action. */
export function opensItem(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return false;
  if (token.tag === 'VBG' && token.label !== 'amod') return true;
  if (token.norm === 'to' && tokenAt(scope.sentence, index + 1)?.tag === 'VB') return true;
  if (token.norm === 'to') return opensItem(scope, index + 1);
  for (let at = index; at < index + 4; at += 1) {
    const word = tokenAt(scope.sentence, at);
    if (word === undefined || !/^(?:DT|JJ|NN|VBG|CD|PRP\$)/.test(word.tag)) return false;
    const next = tokenAt(scope.sentence, at + 1)?.norm;
    if (word.lemma in TERM_WORDS && (next === 'of' || next === 'for' || next === 'to')) return true;
  }
  return false;
}

/** The word of an item that says what is to be done: its verb, or its noun of action. */
export function actionIn(scope: Scope, item: Range): number {
  for (let index = item.from; index < item.to; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token !== undefined && (token.tag.startsWith('VB') || token.lemma in TERM_WORDS) && token.label !== 'aux') return index;
  }
  return item.from;
}
