import { nounPhraseAt } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { TIME } from './subject.ts';

/** The noun phrase without times and clauses that the parse hangs on it. */
function phraseAt(sentence: Sentence, head: number): Range {
  const { from, to } = nounPhraseAt(sentence, head);
  const cut = sentence.tokens.findIndex(
    (token, index) => index > head && index < to && (/^(?:,|:|WP|WDT|VB[DZP])$/.test(token.tag) || opensTime(sentence, index)),
  );
  return { from, to: cut < 0 ? to : cut };
}

function opensTime({ tokens }: Sentence, index: number): boolean {
  return /^(?:on|in|since|until)$/.test(tokens[index]?.norm ?? '') && TIME.test(tokens[index + 1]?.norm ?? '');
}

/** What a verb may share a subject with: the verb that it is joined to, or whose complement or adjunct it is. */
const SHARING = new Set(['conj', 'xcomp', 'advcl', 'parataxis', 'aux', 'acl']);
const MOST_STEPS = 4;

/** The subject by the parse alone: the verb's own, or that of a verb above it ("X left the talks and said that …"). */
export function parsedSubject(sentence: Sentence, verb: number): Range | null {
  if (isTrailing(sentence, verb)) return trailingSubject(sentence, verb);
  let index = verb;
  for (let steps = 0; index >= 0 && steps < MOST_STEPS; steps += 1) {
    const subject = ownSubject(sentence, index);
    if (subject >= 0 && subject < verb) return phraseAt(sentence, subject);
    const token = sentence.tokens[index] as Token;
    if (!SHARING.has(token.label) && !(steps === 0 && token.label === 'ccomp')) return null;
    const modified = sentence.tokens[token.head];
    if (token.label === 'acl' && token.head < index && modified?.tag.startsWith('NN')) return phraseAt(sentence, token.head);
    index = token.head;
  }
  return null;
}

function ownSubject(sentence: Sentence, verb: number): number {
  return sentence.tokens.findIndex((token) => token.head === verb && token.label === 'nsubj');
}

/** "…, adding that", "…, then calling for": a participle behind a comma goes on with the subject of what came before. */
export function isTrailing(sentence: Sentence, verb: number): boolean {
  // "…, having said 2,000 in June"
  if (sentence.tokens[verb]?.tag === 'VBN' && sentence.tokens[verb - 1]?.norm === 'having') return isTrailing(sentence, verb - 1);
  if (sentence.tokens[verb]?.tag !== 'VBG' || ownSubject(sentence, verb) >= 0) return false;
  const before = sentence.tokens[verb - 1];
  return before?.tag === ',' || (before?.tag === 'RB' && sentence.tokens[verb - 2]?.tag === ',') || before?.tag === ':';
}

/** The subject of the sentence's main verb where it stands before, else of the nearest verb before that has one. */
function trailingSubject(sentence: Sentence, verb: number): Range | null {
  const main = sentence.tokens.findIndex((token) => token.label === 'root');
  const verbs = [main, ...Array.from({ length: verb }, (_, index) => verb - 1 - index)];
  for (const index of verbs) {
    const subject = index >= 0 && index < verb ? ownSubject(sentence, index) : -1;
    if (subject >= 0 && subject < verb) return phraseAt(sentence, subject);
  }
  return null;
}
