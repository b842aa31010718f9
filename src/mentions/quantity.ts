import type { Sentence } from '../text/sentence.ts';
import type { QuantityMention } from './mention.ts';
import { build } from './quantity/build.ts';
import { measuredWord } from './quantity/measured-word.ts';
import { numberAt } from './quantity/number.ts';
import { ordinalAt } from './quantity/ordinal.ts';
import { partAt } from './quantity/part-of.ts';
import { unknownAt } from './quantity/unknown.ts';
import { vagueAt } from './quantity/vague.ts';

/** The quantities of a report in text order: numbers, ranges, measures, vague and unknown counts, ordinals. */
export function findQuantities(text: string, sentences: readonly Sentence[]): QuantityMention[] {
  return sentences.flatMap((sentence) => quantitiesIn(text, sentence));
}

function quantitiesIn(text: string, sentence: Sentence): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let index = 0; index < sentence.tokens.length; ) {
    const read = readAt(text, sentence, { index, earlier: found });
    if (read.mention !== null) found.push(clipped(text, sentence, read.mention, found.at(-1)?.to ?? 0));
    index = Math.max(index + 1, read.to);
  }
  return found;
}

/** A qualifier reaches back no further than the mention before. */
function clipped(text: string, sentence: Sentence, mention: QuantityMention, floor: number): QuantityMention {
  if (mention.from >= floor) return mention;
  return build(text, sentence, { from: Math.min(floor, mention.core.from), to: mention.to, core: mention.core }, mention);
}

interface Read {
  readonly mention: QuantityMention | null;
  readonly to: number;
}

function readAt(text: string, sentence: Sentence, at: { readonly index: number; readonly earlier: readonly QuantityMention[] }): Read {
  const { index } = at;
  const special =
    partAt(text, sentence, at) ?? unknownAt(text, sentence, index) ?? vagueAt(text, sentence, index) ?? measuredWord(text, sentence, index);
  if (special !== null) return { mention: special, to: special.to };
  const number = numberAt(text, sentence, index);
  if (number !== null) return number;
  return ordinal(text, sentence, index);
}

function ordinal(text: string, sentence: Sentence, index: number): Read {
  const read = ordinalAt(sentence.tokens, index);
  if (read === null) return { mention: null, to: index + 1 };
  const core = { from: index, to: read.to };
  const values = { low: read.value, high: read.value, type: 'ordinal' } as const;
  return { mention: build(text, sentence, { ...core, core }, values), to: read.to };
}
