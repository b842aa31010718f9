import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "The talks collapsed and air strikes on the city resumed": a noun is never joined to a verb. Where the parser does
 * that and a finite verb without a subject follows, the noun is its subject and the verb is what is joined.
 */
export function withJoinedClauses(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 2; index < tokens.length; index += 1) {
    const verb = isJoinedToVerb(repaired, index) ? verbBehind(repaired, index) : -1;
    if (verb < 0) continue;
    const above = (repaired[index] as Token).head;
    repaired[verb] = { ...(repaired[verb] as Token), head: above, label: 'conj' };
    repaired[index] = { ...(repaired[index] as Token), head: verb, label: 'nsubj' };
  }
  return repaired;
}

function isJoinedToVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.label !== 'conj' || !/^(?:NN|PRP)/.test(token.tag) || token.head >= index) return false;
  return (
    /^VB[DPZ]$/.test(tokens[token.head]?.tag ?? '') ||
    tokens.some((other) => other.head === token.head && /^(?:aux|cop)$/.test(other.label))
  );
}

const REACH = 14;

function verbBehind(tokens: readonly Token[], noun: number): number {
  for (let at = noun + 1; at < Math.min(tokens.length, noun + REACH); at += 1) {
    const tag = tokens[at]?.tag ?? '';
    if (/^(?:,|:|\.|CC|WDT|WP|WRB|MD)$/.test(tag)) return -1;
    if (!/^VB[DPZ]$/.test(tag)) continue;
    const verb = /^(?:aux|cop)$/.test(tokens[at]?.label ?? '') ? (tokens[at]?.head ?? -1) : at;
    const free = !tokens.some((token) => token.head === verb && /^(?:nsubj|expl)$/.test(token.label));
    return free && verb >= at && !hangsBelow(tokens, tokens[noun]?.head ?? -1, verb) ? verb : -1;
  }
  return -1;
}
