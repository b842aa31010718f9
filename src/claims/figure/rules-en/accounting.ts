import { CUMULATIVE_WORDS } from '../../../languages/en/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { FigureBody, Measure } from '../body.ts';

const STOCKS: ReadonlySet<Measure> = new Set(['present', 'remaining', 'combatants', 'missing']);
const ADDED = new Set(['another', 'more', 'further', 'additional', 'new', 'newly', 'other', 'others']);
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
  if (tokens.slice(number.from, number.to + 2).some((token) => ADDED.has(token.norm))) return 'new';
  if (fate.predicate < 0) return 'unknown';
  if (isPerfect(tokens, fate.predicate)) return 'cumulative';
  return tokens[fate.predicate]?.tag.startsWith('VB') ? 'new' : 'unknown';
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
