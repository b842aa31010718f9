import type { Sentence } from '../../text/sentence.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CLAIMS = list('claim report allegation accusation rumour rumor charge assertion suggestion statement story');
const REJECTING = list('deny reject dismiss refute rebut');
const CALLING = list('call brand describe label dub term');
const FALSE = list(
  'false untrue baseless unfounded groundless fabricated fake lie lies hoax nonsense propaganda incorrect inaccurate wrong',
);

/** "Claims that the army shelled the town are a lie", "dismissed reports that it had": told, and called false. */
export function isCalledFalse({ tokens }: Sentence, head: number): boolean {
  const noun = claimBefore(tokens, head);
  if (noun < 0) return false;
  const before = tokens.slice(Math.max(0, noun - NEAR), noun);
  if (before.some(({ lemma, tag }) => REJECTING.has(lemma) && tag.startsWith('VB')) || isRefutedBehind(tokens, head)) return true;
  return before.some(({ lemma }) => CALLING.has(lemma)) && tokens.slice(head, head + FURTHEST).some(({ norm }) => FALSE.has(norm));
}

type Tokens = Sentence['tokens'];

const REACH = 8;
const NEAR = 4;
const FURTHEST = 16;

/** The noun of claiming whose "that" opens the words before the head; -1 for none. */
function claimBefore(tokens: Tokens, head: number): number {
  for (let that = head - 1; that >= Math.max(1, head - REACH); that -= 1) {
    if (/^(?:[,;:]|and|but)$/.test(tokens[that]?.norm ?? '')) return -1;
    if (tokens[that]?.norm !== 'that') continue;
    for (let at = that - 1; at >= Math.max(0, that - REACH); at -= 1) {
      if (CLAIMS.has(tokens[at]?.lemma ?? '') && tokens[at]?.tag.startsWith('NN')) return at;
      if (/^(?:VB|MD|,)/.test(tokens[at]?.tag ?? '')) return -1;
    }
    return -1;
  }
  return -1;
}

/** "… are a lie", "… were dismissed by the army". */
function isRefutedBehind(tokens: Tokens, head: number): boolean {
  for (let at = head + 1; at < Math.min(tokens.length, head + FURTHEST); at += 1) {
    if (/^[.;,]$/.test(tokens[at]?.norm ?? '')) return false;
    if (tokens[at]?.lemma !== 'be') continue;
    return tokens.slice(at + 1, at + NEAR).some(({ norm, lemma, tag }) => FALSE.has(norm) || (tag === 'VBN' && REJECTING.has(lemma)));
  }
  return false;
}
