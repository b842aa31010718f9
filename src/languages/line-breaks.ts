import type { Span } from '../text/span.ts';

/** A run of text that no sentence crosses; `paragraph` counts blocks (see `splitBlocks`). */
export interface Block extends Span {
  readonly paragraph: number;
}

/** What a language tells of lines that run on into the next one. */
export interface LineStyle {
  /** The second line goes on with the first for sure. */
  joins(before: string, after: string): boolean;
  /** It looks as if it did: evidence that the text is wrapped. */
  runsOn(before: string, after: string): boolean;
  /** Line ends that ask for more words, whatever mark they have. */
  readonly unfinished: RegExp;
  /** Running lines that there must be for each complete one before a text counts as wrapped. */
  readonly perEnd: number;
}

/**
 * Cuts the spans at every line break that ends a sentence for sure: blank lines, headings, list items, and, where the
 * text is not wrapped at a fixed width, every line that is complete. Breaks inside running text stay inside a block.
 */
export function splitBlocks(text: string, spans: readonly Span[], style: LineStyle): Block[] {
  const wrap = wrapOf(
    spans.flatMap((span) => linesOf(text, span)),
    style,
  );
  const blocks: Block[] = [];
  let paragraph = -1;
  for (const span of spans) {
    let fresh = true;
    let open: { start: number; end: number; words: string } | null = null;
    for (const line of linesOf(text, span)) {
      if (line.words === '') {
        fresh = true;
        open = null;
        continue;
      }
      if (open !== null && continues(open.words, line.words, { wrap, style })) {
        open = { start: open.start, end: line.end, words: line.words };
        blocks[blocks.length - 1] = { start: open.start, end: open.end, paragraph };
        continue;
      }
      // One paragraph a line is common in news text; in wrapped text only a blank line parts paragraphs.
      if (fresh || wrap === null) paragraph += 1;
      fresh = false;
      open = { start: line.start, end: line.end, words: line.words };
      blocks.push({ start: line.start, end: line.end, paragraph });
    }
  }
  return blocks;
}

interface Line extends Span {
  /** The line without white space at its edges. */
  readonly words: string;
  /** Another line of words follows at once. */
  readonly followed: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function linesOf(text: string, span: Span): Line[] {
  const piece = text.slice(span.start, span.end);
  const lines: { start: number; end: number; words: string; followed: boolean }[] = [];
  let from = 0;
  const push = (to: number): void => {
    const words = piece.slice(from, to).trim();
    const start = span.start + from + (words === '' ? 0 : piece.slice(from, to).indexOf(words));
    const before = lines.at(-1);
    if (before !== undefined) before.followed = words !== '';
    lines.push({ start, end: start + words.length, words, followed: false });
  };
  for (const match of piece.matchAll(BREAK)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(piece.length);
  return lines;
}

const FINAL = /[.!?…؟۔]["'”’»)\]]*$/;
const RULE = /^[^\p{L}\p{N}]+$/u;
const ITEM = /^(?:[-–—•*·▪►●‣]\s|\(?\d{1,2}[.)]\s|#{1,6}\s)/u;

/** Widths of hard-wrapped text in characters; null where the text shows no wrapping. */
interface Wrap {
  readonly width: number;
}

const EVIDENCE = 2;

/**
 * Text is wrapped where lines run on in lower case again and again. The widest of them give the width: nine in ten fit,
 * since one overlong line (an address, a table) must not set it.
 */
function wrapOf(lines: readonly Line[], style: LineStyle): Wrap | null {
  const running = lines.filter(
    (line, index) => line.followed && !FINAL.test(line.words) && style.runsOn(line.words, lines[index + 1]?.words ?? ''),
  );
  const ends = lines.filter((line) => line.followed && FINAL.test(line.words)).length;
  if (running.length < EVIDENCE || running.length < ends * style.perEnd) return null;
  const widths = running.map((line) => line.words.length).sort((a, b) => a - b);
  return { width: widths[Math.floor((widths.length - 1) * 0.9)] as number };
}

function continues(before: string, after: string, { wrap, style }: { wrap: Wrap | null; style: LineStyle }): boolean {
  if (ITEM.test(after) || RULE.test(after) || RULE.test(before)) return false;
  if (FINAL.test(before) && !style.unfinished.test(before)) return wrap !== null && reaches(before, after, wrap);
  if (style.joins(before, after) || style.unfinished.test(before)) return true;
  return wrap !== null && reaches(before, after, wrap);
}

/** True where the next word would not have fitted on the line, so that the break was the wrapping's. */
function reaches(before: string, after: string, wrap: Wrap): boolean {
  const next = /^\S+/.exec(after)?.[0].length ?? 0;
  return before.length + 1 + next > wrap.width;
}
