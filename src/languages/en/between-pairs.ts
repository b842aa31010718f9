import type { Token } from '../../text/sentence.ts';

/**
 * "Fighting between the army and the guards resumed": the second of a pair is no subject; the verb behind it has the noun
 * that the pair belongs to.
 */
export function withBetweenPairs(tokens: readonly Token[]): Token[] {
  const between = tokens.findIndex((token) => token.norm === 'between');
  const first = tokens[between]?.head ?? -1;
  const noun = tokens[first]?.head ?? -1;
  const and = tokens.findIndex((token, index) => index > first && token.norm === 'and');
  if (between < 0 || noun < 0 || noun >= between || first < between || and < 0 || tokens[first]?.tag === 'NNS') return [...tokens];
  const astray = tokens.findIndex(
    (token, index) => index > and && token.label === 'acl' && token.tag === 'VBD' && token.head === index - 1,
  );
  const second = astray > 0 ? astray - 1 : tokens.findIndex((token, index) => index > and && token.label === 'nsubj' && token.head > index);
  const verb = astray > 0 ? astray : (tokens[second]?.head ?? -1);
  if (verb < 0 || !isRun(tokens, first, and) || !isRun(tokens, and, second) || !isNext(tokens, second, verb)) return [...tokens];
  return tokens.map((token, index) => {
    if (index === second) return { ...token, head: first, label: 'conj' };
    if (index === and) return { ...token, head: second };
    if (index === verb && (token.head === noun || astray > 0))
      return { ...token, head: tokens[noun]?.head ?? -1, label: tokens[noun]?.label ?? 'root' };
    return index === noun && (tokens[verb]?.head === noun || astray > 0) ? { ...token, head: verb, label: 'nsubj' } : token;
  });
}

/** Nothing but words of a noun phrase between two tokens. */
function isRun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ tag }) => /^(?:DT|JJ|NN|NNS|NNP|NNPS|CD|PRP\$|POS|HYPH)$/.test(tag));
}

/** Only auxiliaries and adverbs stand between subject and verb. */
function isNext(tokens: readonly Token[], subject: number, verb: number): boolean {
  return tokens.slice(subject + 1, verb).every(({ tag }) => /^(?:RB|MD|VB[DZP]?|VBN)$/.test(tag));
}
