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

function onOneLine(a: readonly Letter[], b: readonly Letter[]): boolean {
  if (!isArabic(a) || !isArabic(b)) return false;
  const [first, second] = [extent(a), extent(b)];
  const apart = first.left >= second.right - first.size || second.left >= first.right - first.size;
  return apart && Math.abs(first.baseline - second.baseline) < SAME_LINE * first.size;
}

function isArabic(letters: readonly Letter[]): boolean {
  const arabic = letters.filter(({ text }) => ARABIC.test(text)).length;
  return arabic > letters.filter(({ text }) => /\p{Script=Latin}/u.test(text)).length;
}

function linesOf(row: readonly Letter[][]): Line[] {
  const first = row[0];
  if (first === undefined) return [];
  if (!isArabic(first))
    return row.map((letters) => ({ ...extent(letters), text: tidy(letters.map(({ text }) => text).join('')), rtl: false }));
  const letters = row.toSorted((a, b) => extent(b).right - extent(a).right).flat();
  return [{ ...extent(letters), text: tidy(arabicText(letters)), rtl: true }];
}

/** Letters in the shapes that old fonts have codes for, as letters; no double spaces. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
}
