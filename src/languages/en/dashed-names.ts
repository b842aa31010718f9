import type { Token } from '../../text/sentence.ts';

/** "The Hama – Idlib road is shut": the two names say which road, and the road is what the verb speaks of. */
export function withDashedNames(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 0; index < tokens.length - 3; index += 1) {
    const noun = nounBehind(repaired, index);
    if (noun < 0) continue;
    const first = repaired[index] as Token;
    repaired[noun] = { ...(repaired[noun] as Token), head: first.head, label: first.label };
    repaired[index] = { ...first, head: noun, label: 'compound' };
  }
  return repaired;
}

/** The noun behind "A – B" that was taken for an apposition to A; else -1. */
function nounBehind(tokens: readonly Token[], index: number): number {
  const [first, dash, second, noun] = [tokens[index], tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (first?.tag !== 'NNP' || !/^[-–—]$/.test(dash?.norm ?? '') || second?.tag !== 'NNP' || !/^NNP?$/.test(noun?.tag ?? '')) return -1;
  return noun?.head === index && /^(?:appos|flat|dep|nmod|conj)$/.test(noun.label) && first.label !== 'compound' ? index + 3 : -1;
}
