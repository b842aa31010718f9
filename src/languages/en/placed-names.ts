import type { Token } from '../../text/sentence.ts';

/** "The checkpoint near Kherson remained closed": a name right behind a preposition is where, and never who. */
export function withPlacedNames(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 2; index < tokens.length; index += 1) {
    const [before, token] = [repaired[index - 1] as Token, repaired[index] as Token];
    if (token.label !== 'nsubj' || token.tag !== 'NNP' || !/^(?:mark|cc|case)$/.test(before.label) || !PLACING.has(before.norm)) continue;
    const noun = nounOf(repaired, index);
    if (noun < 0) continue;
    repaired[index - 1] = { ...before, head: index, label: 'case' };
    repaired[index] = { ...token, head: noun, label: 'nmod' };
  }
  return repaired;
}

const PLACING = new Set(['near', 'in', 'at', 'outside', 'inside', 'from', 'around', 'of', 'on', 'towards', 'toward', 'between', 'along']);

/** The noun that the place says more of: the verb's own subject, or what the verb itself was hung on; else -1. */
function nounOf(tokens: readonly Token[], index: number): number {
  const verb = (tokens[index] as Token).head;
  const own = tokens.findIndex(({ head, label }, at) => at < index - 1 && head === verb && label === 'nsubj');
  if (own >= 0) return own;
  const above = tokens[verb]?.head ?? -1;
  return above === index - 2 && /^NN/.test(tokens[above]?.tag ?? '') && tokens[verb]?.label === 'acl' ? above : -1;
}
