import type { Sentence } from '../../text/sentence.ts';
import type { CarryWords } from '../grammar.ts';
import { countUpTo } from '../span-index.ts';

/** A report's sentences as the rules of carrying over look at them. */
export interface CarryText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: CarryWords;
  /** Sentences that lie wholly between two offsets. */
  countBetween(from: number, to: number): number;
  /** True where no paragraph ends between two neighbours. */
  sameParagraph(first: Sentence, second: Sentence): boolean;
  /** Sentences in the block that this one stands in. */
  blockLength(sentence: Sentence): number;
}

export function carryText(text: string, sentences: readonly Sentence[], words: CarryWords): CarryText {
  const starts = sentences.map(({ start }) => start);
  const ends = sentences.map(({ end }) => end);
  const blocks = new Map<number, number>();
  for (const { paragraph } of sentences) blocks.set(paragraph, (blocks.get(paragraph) ?? 0) + 1);
  // A line break between two sentences parts paragraphs, unless the text is wrapped at a column.
  const wrapped = /[\p{L}\d,][ \t]*\r?\n[ \t]*\p{Ll}/u.test(text);
  return {
    text,
    sentences,
    words,
    countBetween: (from, to) => Math.max(0, countUpTo(ends, to) - countUpTo(starts, from - 1)),
    sameParagraph: (first, second) =>
      first.paragraph === second.paragraph && (wrapped || !/[\r\n]/.test(text.slice(first.end, second.start))),
    blockLength: ({ paragraph }) => blocks.get(paragraph) ?? 0,
  };
}

export function saysFirstPerson({ words }: CarryText, sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some((token) => words.firstPerson.has(token.norm)) ?? false;
}
