import { COUNT_NOUNS, UNKNOWN_WORDS } from '../../languages/en/quantity-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { build } from './build.ts';

const REACH = 12;

/** A number that is said to be unknown, at token `index`: "an unknown number of", "the number cannot be known". */
export function unknownAt(text: string, sentence: Sentence, index: number): QuantityMention | null {
  return unknownNumber(text, sentence, index) ?? numberUnknown(text, sentence, index) ?? unknownHowMany(text, sentence, index);
}

function unknownNumber(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  if (!UNKNOWN_WORDS.has(tokens[index]?.norm ?? '') || tokens[index + 1]?.lemma !== 'number' || tokens[index + 2]?.norm !== 'of')
    return null;
  const from = tokens[index - 1]?.tag === 'DT' ? index - 1 : index;
  return build(text, sentence, { from, to: index + 3, core: { from: index + 1, to: index + 2 } }, { unknown: true });
}

/** "the number of dead is unknown", "the real toll cannot be known". */
function numberUnknown(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  if (!COUNT_NOUNS.has(tokens[index]?.lemma ?? '') || !tokens[index]?.tag.startsWith('NN')) return null;
  const end = saidUnknown(tokens, index + 1);
  return end < 0
    ? null
    : build(text, sentence, { from: phraseStart(tokens, index), to: end, core: { from: index, to: index + 1 } }, { unknown: true });
}

/** Half-open end of "is unknown", "is not (yet) known", "cannot be known", "was not clear"; -1 where none follows. */
function saidUnknown(tokens: readonly Token[], from: number): number {
  let negated = false;
  let copula = false;
  for (let index = from; index < Math.min(tokens.length, from + REACH); index += 1) {
    const { norm, lemma } = tokens[index] as Token;
    if (/^(?:[.;:?!]|that|who|which|and|but)$/.test(norm)) return -1;
    negated ||= norm === 'not' || norm === "n't" || norm === 'cannot' || norm === 'never';
    copula ||= lemma === 'be' || lemma === 'remain';
    if (copula && UNKNOWN_WORDS.has(norm)) return index + 1;
    if (negated && copula && (lemma === 'know' || lemma === 'known' || norm === 'clear' || lemma === 'determine')) return index + 1;
  }
  return -1;
}

function phraseStart(tokens: readonly Token[], index: number): number {
  let from = index;
  while (/^(?:JJ|NN|DT|PRP\$|POS)/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  return from;
}

/** "it is not known how many", "unclear how many". */
function unknownHowMany(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  if (tokens[index]?.norm !== 'how' || tokens[index + 1]?.norm !== 'many') return null;
  const before = tokens.slice(Math.max(0, index - 4), index);
  const unclear = before.some((token) => UNKNOWN_WORDS.has(token.norm));
  const unsaid =
    before.some((token) => /^(?:not|n't|nobody|no)$/.test(token.norm)) &&
    before.some((token) => ['know', 'known', 'clear', 'say'].includes(token.lemma));
  if (!unclear && !unsaid) return null;
  return build(text, sentence, { from: index, to: index + 2, core: { from: index, to: index + 2 } }, { unknown: true });
}
