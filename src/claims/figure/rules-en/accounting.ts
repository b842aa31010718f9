import { CUMULATIVE_WORDS } from '../../../languages/en/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { FigureBody, Measure } from '../body.ts';

const STOCKS: ReadonlySet<Measure> = new Set(['present', 'remaining', 'combatants', 'missing']);
const ADDED = new Set(['another', 'more', 'further', 'additional', 'new', 'newly']);
const REACH = 8;

/** Whether a count is what there is now, what was added, or a running total; unknown where the words do not say. */
export function accountingOf(
  sentence: Sentence,
  number: QuantityMention,
  fate: { measure: Measure; predicate: number },
): FigureBody['accounting'] {
  const { tokens } = sentence;
  if (STOCKS.has(fate.measure)) return 'stock';
  const around = tokens.slice(Math.max(0, number.from - REACH), number.to + REACH);
  if (around.some((token, index) => isCumulative(around, token, index))) return 'cumulative';
  if (isAdded(tokens, number)) return 'new';
  if (fate.predicate < 0) return 'unknown';
  if (isPerfect(tokens, governing(tokens, fate.predicate, number.from))) return 'cumulative';
  return tokens[fate.predicate]?.tag.startsWith('VB') ? 'new' : 'unknown';
}

/** "another 12", "12 more"; "more than 12" adds nothing. */
function isAdded(tokens: readonly Token[], number: QuantityMention): boolean {
  const near = tokens.slice(Math.max(0, number.from - 1), number.to + 2);
  return near.some((token, index) => ADDED.has(token.norm) && near[index + 1]?.norm !== 'than');
}

/** The verb right before a number whose fate is in its noun ("have taken 40 casualties"), or else the predicate itself. */
function governing(tokens: readonly Token[], predicate: number, number: number): number {
  if (tokens[predicate]?.tag.startsWith('VB')) return predicate;
  return tokens[number - 1]?.tag === 'VBN' ? number - 1 : predicate;
}

function isCumulative(around: readonly Token[], token: Token, index: number): boolean {
  if (token.norm === 'far') return around[index - 1]?.norm === 'so';
  return CUMULATIVE_WORDS.has(token.norm);
}

/** "have been killed", "has lost": up to the time of telling. */
function isPerfect(tokens: readonly Token[], predicate: number): boolean {
  for (let index = predicate - 1; index >= Math.max(0, predicate - 4); index -= 1) {
    const token = tokens[index] as Token;
    if (token.lemma === 'have') return token.norm === 'have' || token.norm === 'has';
    if (token.lemma !== 'be' && !token.tag.startsWith('RB')) return false;
  }
  return false;
}
