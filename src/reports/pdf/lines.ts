import { arabicText } from './arabic-line.ts';
import { extent } from './extent.ts';
import type { Letter } from './letters.ts';

/** One line of a page, in reading order. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly rtl: boolean;
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;
const LATIN = /\p{Script=Latin}/u;
// Two pieces are on one line where their baselines differ by less than this part of the letters' size.
const SAME_LINE = 0.35;

/**
 * Lines from the library's. It turns Arabic lines round into logical order, but with them the letters inside a glyph
 * (lam and alef come out as alef and lam), and takes a glyph that is set a little higher for a line of its own. Both are
 * put right here by where the letters stand.
 */
export function readingLines(pieces: readonly Letter[][]): Line[] {
  const lines: Line[] = [];
  let row: Letter[][] = [];
  for (const piece of pieces) {
    const before = row.at(-1);
    if (before !== undefined && !onOneLine(before, piece)) {
      lines.push(...linesOf(row));
      row = [];
    }
    row.push(piece);
  }
  return [...lines, ...linesOf(row)].filter(({ text }) => text !== '');
}

/** A piece may fill gaps of the other; letters over letters are two lines. */
function onOneLine(a: readonly Letter[], b: readonly Letter[]): boolean {
  if (!(isArabic(a) || isArabic(b)) || isLatin(a) || isLatin(b)) return false;
  const [first, second] = [extent(a), extent(b)];
  return Math.abs(first.baseline - second.baseline) < SAME_LINE * first.size && !covers(a, b);
}

function covers(a: readonly Letter[], b: readonly Letter[]): boolean {
  const drawn = (letters: readonly Letter[]) => letters.filter(({ text, advance, x }) => text.trim() !== '' && advance > x);
  const [others, letters] = [drawn(a), drawn(b)];
  const covered = letters.filter((letter) => others.some((other) => common(letter, other) > 0.5 * Math.min(width(letter), width(other))));
  return covered.length > 0.2 * letters.length;
}

const width = ({ x, right }: Letter): number => right - x;
const common = (a: Letter, b: Letter): number => Math.min(a.right, b.right) - Math.max(a.x, b.x);

function isArabic(letters: readonly Letter[]): boolean {
  return count(letters, ARABIC) > count(letters, LATIN);
}

function isLatin(letters: readonly Letter[]): boolean {
  return count(letters, LATIN) > 0 && !isArabic(letters);
}

function count(letters: readonly Letter[], script: RegExp): number {
  return letters.filter(({ text }) => script.test(text)).length;
}

function linesOf(row: readonly Letter[][]): Line[] {
  if (!row.some(isArabic))
    return row.map((letters) => ({ ...extent(letters), text: tidy(letters.map(({ text }) => text).join('')), rtl: false }));
  const pieces = row.toSorted((a, b) => extent(b).right - extent(a).right);
  return [{ ...extent(pieces.flat()), text: tidy(arabicText(pieces)), rtl: true }];
}

/** Letters in the shapes that old fonts have codes for, as letters; no double spaces. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
}
