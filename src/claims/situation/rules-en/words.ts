import type { Token } from '../../../text/sentence.ts';

const GAP = 3;

/** Half-open end of the phrase that begins at `index`, -1 where it does not; "~" stands for up to three words. */
export function phraseEnd(tokens: readonly Token[], index: number, words: readonly string[], to: number): number {
  const [first, ...rest] = words;
  if (first === undefined) return index;
  if (first !== '~') return index < to && isWord(tokens[index], first) ? phraseEnd(tokens, index + 1, rest, to) : -1;
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const end = phraseEnd(tokens, index + skipped, rest, to);
    if (end > 0) return end;
  }
  return -1;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.norm === word || token.lemma === word);
}
