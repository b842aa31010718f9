import { DEAL_STATES } from '../../../languages/en/milestone-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounsOf, dealPhrase } from '../../deal/nouns.ts';
import { nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** "The truce is over", "talks are on hold", "the deal was dead", "the ceasefire in effect since May": how a deal stands. */
export function statesOfDeals(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.sentence.tokens.flatMap((_, index): Seen[] => {
    if (!isCopula(scope, index)) return [];
    const from = skipAdverbs(scope, index + 1);
    const state = DEAL_STATES.find(({ words }) => words.every((word, at) => tokenAt(scope.sentence, from + at)?.norm === word));
    const noun = state === undefined ? null : dealBefore(scope, index);
    const step = noun === null ? undefined : state?.steps[noun.kind];
    if (state === undefined || noun === null || step === undefined || isDenied(scope, index, from) || isAwaited(scope, noun.token))
      return [];
    const range = rangeOf(scope, noun.token, from + state.words.length);
    return [
      { rule: 'deal-state', step, predicate: predicateAt(scope, { from: index, to: from + state.words.length }), range, noun: noun.token },
    ];
  });
}

function isCopula(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token !== undefined && /^(?:be|remain|stay|lie|stand|go)$/.test(token.lemma) && /^VB/.test(token.tag);
}

function skipAdverbs(scope: Scope, index: number): number {
  let at = index;
  while (/^(?:RB|RBR)$/.test(tokenAt(scope.sentence, at)?.tag ?? '') && at - index < 3 && !isStateWord(scope, at)) at += 1;
  return at;
}

function isStateWord(scope: Scope, index: number): boolean {
  return DEAL_STATES.some(({ words }) => words.every((word, at) => tokenAt(scope.sentence, index + at)?.norm === word));
}

function isDenied(scope: Scope, copula: number, state: number): boolean {
  return scope.sentence.tokens.slice(copula - 1, state).some((token) => /^(?:not|n't|never)$/.test(token.norm));
}

const AWAITING = /^(?:until|till|unless|if|once|before|whether|when|provided|hope|hopes|wish|say|claim)$/;

/** "Until a settlement is in place": not there yet. */
function isAwaited(scope: Scope, noun: number): boolean {
  return scope.sentence.tokens.slice(Math.max(0, noun - 6), noun).some((token) => AWAITING.test(token.norm));
}

const REACH = 14;

/** The deal noun that the copula speaks of: the first one before it in its own clause. */
function dealBefore(scope: Scope, copula: number): ReturnType<typeof dealPhrase> {
  const from = scope.sentence.tokens.findLastIndex((token, index) => index < copula - 1 && /^(?:;|:|but|that|VBD)$/.test(token.norm));
  const noun = dealNounsOf(scope.sentence).find((one) => one.token > from && one.token < copula && copula - one.token < REACH);
  if (noun !== undefined) return noun;
  const before = tokenAt(scope.sentence, copula - 1);
  return before?.tag.startsWith('NN') ? dealPhrase(scope.sentence, copula - 1) : null;
}

function rangeOf(scope: Scope, noun: number, to: number): Range {
  let end = to;
  const stops = /^(?:[,;:.]|and|but|which|who|after|because)$/;
  while (end < scope.sentence.tokens.length && !stops.test(tokenAt(scope.sentence, end)?.norm ?? '.') && end - to < 10) end += 1;
  return trimRange(scope.sentence, { from: nounPhrase(scope.sentence, noun).from, to: end });
}

function predicateAt(scope: Scope, range: Range): number {
  const clause = scope.clauses.find((one) => one.head >= range.from && one.head < range.to);
  return clause?.head ?? range.from;
}
