import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "The mayor, abducted in March, was released": a participle between commas is said by the way of the noun before it.
 * Where the parser gives it the noun as its subject and leaves the verb behind without one, they change places.
 */
export function withParticiplesAside(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 1; index < tokens.length - 2; index += 1) {
    const verb = asideBefore(repaired, index);
    const noun = verb < 0 ? -1 : repaired.findIndex((token, at) => at < index && token.head === index && token.label === 'nsubj');
    if (noun < 0 || hangsBelow(repaired, verb, noun)) continue;
    repaired[index] = { ...(repaired[index] as Token), head: noun, label: 'acl' };
    repaired[noun] = { ...(repaired[noun] as Token), head: verb, label: 'nsubj' };
  }
  return repaired;
}

/** The verb behind the closing comma that the participle at `index` hangs on and that has no subject; else -1. */
function asideBefore(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || !/^VB[NG]$/.test(token.tag) || tokens[index - 1]?.norm !== ',' || token.head <= index) return -1;
  const between = tokens.slice(index + 1, token.head);
  const closes = between.findLastIndex(({ norm }) => norm === ',');
  if (closes < 0 || !between.slice(closes + 1).every(({ tag }) => /^(?:VB|MD|RB)/.test(tag))) return -1;
  return tokens.some((other) => other.head === token.head && /^(?:nsubj|csubj|expl)$/.test(other.label)) ? -1 : token.head;
}
