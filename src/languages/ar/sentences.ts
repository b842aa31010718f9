import type { Span } from '../../text/span.ts';
import { type Block, type LineStyle, splitBlocks } from '../line-breaks.ts';

const FINAL = /[.!?…؟۔:]["'”’»)\]]*$/;
const LINES: LineStyle = {
  joins: () => false,
  // No capitals tell a new sentence: lines of middling length without a mark at their end are taken for wrapped ones.
  runsOn: (before) => before.length >= 40 && before.length <= 130 && !FINAL.test(before),
  unfinished: /(?:[,،؛\-–—]|(?:^|\s)(?:في|من|إلى|الى|على|عن|مع|أن|إن|التي|الذي|الذين|بين|و))$/u,
  perEnd: 1.5,
};

/**
 * Splits the spans of `text` (in order) into sentences, trimmed of white space. No sentence crosses a blank line, a
 * heading or the border of a span; closing quotes and brackets stay with their sentence.
 */
export function splitSentences(text: string, spans: readonly Span[]): Block[] {
  return splitBlocks(text, spans, LINES).flatMap((block) => splitBlock(text, block));
}

const END = /[.!?…؟۔]+[\u200e\u200f\u202c]*["'”’»)\]]*(?=\s|$)|(?<=[\u0621-\u064a])[.؟](?=[\u0621-\u064a]{2})/gu;

function splitBlock(text: string, block: Block): Block[] {
  const piece = text.slice(block.start, block.end);
  const sentences: Block[] = [];
  let from = 0;
  for (const match of piece.matchAll(END)) {
    const to = match.index + match[0].length;
    if (to < piece.length && !endsSentence(piece, match.index, to)) continue;
    sentences.push({ start: block.start + from, end: block.start + to, paragraph: block.paragraph });
    from = to + (/^\s*/.exec(piece.slice(to))?.[0].length ?? 0);
  }
  if (from < piece.length) sentences.push({ start: block.start + from, end: block.end, paragraph: block.paragraph });
  return sentences;
}

// "د. سالم", "أ. ف. ب", "ص.ب": letters that stand for words.
const ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|أ\.?د|إلخ|ق\.?م|ت\.?م)$/u;
/** Words that never open a sentence: what follows a mark with one of them behind it goes on. */
const GOES_ON = /^["'”’»)\]]*\s*(?:[,،؛:]|(?:قال|قالت|بحسب|حسب|وفق|وفقا)\s)/u;

function endsSentence(piece: string, mark: number, to: number): boolean {
  const before = piece.slice(Math.max(0, mark - 12), mark);
  const marks = piece.slice(mark, to);
  if (marks.startsWith('.') && !marks.startsWith('..') && ABBREVIATION.test(before)) return false;
  if (/^\.{2,}/.test(marks) || marks.startsWith('…')) return !/^\s*\S{0,3}\)/.test(piece.slice(to)) && /["”»]$/.test(marks);
  return !GOES_ON.test(piece.slice(to, to + 20));
}
