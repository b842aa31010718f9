import { PLURAL_UNITS, SCALES, VAGUE_NOUNS, VAGUE_WORDS } from '../../languages/en/number-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { boundBefore, wordsOf } from './bounds.ts';
import { build } from './build.ts';
import { numeralAt } from './numeral.ts';

/** A count without a number at token `index`: a plural unit word has the lower bound it says, any other none. */
export function vagueAt(text: string, sentence: Sentence, index: number): QuantityMention | null {
  return (
    pluralUnit(text, sentence, index) ??
    severalUnits(text, sentence, index) ??
    vagueNoun(text, sentence, index) ??
    vagueWord(text, sentence, index)
  );
}

/** "hundreds", "tens of thousands", "many hundreds". */
function pluralUnit(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  const first = PLURAL_UNITS.get(tokens[index]?.norm ?? '');
  if (first === undefined || tokens[index - 1]?.norm === 'the') return null;
  const second = tokens[index + 1]?.norm === 'of' ? PLURAL_UNITS.get(tokens[index + 2]?.norm ?? '') : undefined;
  const to = second === undefined ? index + 1 : index + 3;
  const low = second === undefined ? first : first * (second / 2);
  return vague(text, sentence, { from: index, to }, low);
}

/** "several hundred", "a few dozen", "several thousands". */
function severalUnits(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  const at = tokens[index]?.norm === 'a' && tokens[index + 1]?.norm === 'few' ? index + 1 : index;
  if (!['several', 'few', 'many', 'some'].includes(tokens[at]?.norm ?? '')) return null;
  const norm = tokens[at + 1]?.norm ?? '';
  const scale = SCALES.get(norm);
  const low = PLURAL_UNITS.get(norm) ?? (scale === undefined ? undefined : scale * 2);
  if (low === undefined || (tokens[at]?.norm === 'some' && scale !== undefined)) return null;
  return vague(text, sentence, { from: index, to: at + 2 }, low);
}

function vague(text: string, sentence: Sentence, core: { from: number; to: number }, low: number): QuantityMention {
  const { tokens } = sentence;
  const before = boundBefore(tokens, core.from);
  const qualifier = before.bound === null ? null : wordsOf(tokens, before);
  const words = exactOf(text, tokens, core);
  return build(text, sentence, { from: before.from, to: core.to, core }, { low, vague: words, qualifier });
}

/** "a large number of", "a handful of", "a lot of". */
function vagueNoun(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  if (!VAGUE_NOUNS.has(tokens[index]?.norm ?? '') || tokens[index + 1]?.norm !== 'of') return null;
  let from = index;
  while (/^(?:JJ|RB)/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  const article = tokens[from - 1]?.norm === 'a' || tokens[from - 1]?.norm === 'an';
  const plural = tokens[index]?.tag === 'NNS' || tokens[index]?.norm === 'plenty';
  if ((!article && !(plural && from < index)) || tokens.slice(from, index).some(isUnknownWord)) return null;
  const start = article ? from - 1 : from;
  const words = exactOf(text, tokens, { from: start, to: index + 1 });
  return build(text, sentence, { from: start, to: index + 2, core: { from: index, to: index + 1 } }, { vague: words });
}

function isUnknownWord(token: Token): boolean {
  return /^un/.test(token.norm) && token.norm !== 'unprecedented' && token.norm !== 'unusual';
}

/** "many", "several", "a few" before what they count. */
function vagueWord(text: string, sentence: Sentence, index: number): QuantityMention | null {
  const { tokens } = sentence;
  const norm = tokens[index]?.norm ?? '';
  if (!VAGUE_WORDS.has(norm) || !/^(?:NNS|JJ|NN|VBN|NNPS)/.test(tokens[index + 1]?.tag ?? '')) return null;
  if (numeralAt(tokens, index + 1) !== null || /^(?:as|so|how|too|that)$/.test(tokens[index - 1]?.norm ?? '')) return null;
  const from = norm === 'few' && tokens[index - 1]?.norm === 'a' ? index - 1 : index;
  const words = exactOf(text, tokens, { from, to: index + 1 });
  return build(text, sentence, { from, to: index + 1, core: { from: index, to: index + 1 } }, { vague: words });
}

function exactOf(text: string, tokens: readonly Token[], range: { from: number; to: number }): string {
  return text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
}
