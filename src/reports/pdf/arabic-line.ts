import { extent } from './extent.ts';
import { type Glyph, glyphsOf, inPlace } from './glyphs.ts';
import type { Letter } from './letters.ts';

const LATIN = /[\p{Script=Latin}\p{Nd}&'’./-]/u;
// A gap of this part of the letters' size parts words.
const SPACE = 0.13;
const BULLET = /^[•●▪◦‣]$/;
// Its letter ends a word and begins none.
const NUNATION = /[\u064b-\u064d]/;

/**
 * The text of an Arabic line. The glyphs of a piece are in logical order, but neither the letters inside a ligature, nor
 * Latin words among themselves, nor brackets; and what was drawn later stands at the end.
 */
export function arabicText(pieces: readonly (readonly Letter[])[]): string {
  let text = '';
  let before: Glyph | null = null;
  let space = false;
  for (const glyph of latinInOrder(inPlace(pieces.map((letters) => withoutEchoes(glyphsOf(letters)))))) {
    if (glyph.guessed) space = true;
    else {
      text += (before !== null && isParted(before, glyph, space) ? ' ' : '') + glyph.text;
      [before, space] = [glyph, false];
    }
  }
  return withBrackets(withQuotes(text));
}

/** Some programs give a vowel mark the letters of its ligature once more, at the same place. */
function withoutEchoes(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const next = glyphs[index + 1];
    if (next === undefined || glyph.letters.length < 2 || next.letters.length <= glyph.letters.length) return true;
    const [a, b] = [extent(glyph.letters), extent(next.letters)];
    return Math.abs(a.left - b.left) > 0.02 * b.size || [...glyph.text].some((letter) => !next.text.includes(letter));
  });
}

function latinInOrder(glyphs: readonly Glyph[]): Glyph[] {
  const sorted: Glyph[] = [];
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    if (LATIN.test(glyph.text) || (glyph.guessed && run.length > 0)) run.push(glyph);
    else {
      sorted.push(...latinRun(run), glyph);
      run = [];
    }
  }
  return [...sorted, ...latinRun(run)];
}

function latinRun(run: readonly Glyph[]): readonly Glyph[] {
  if (!run.every(({ text, guessed }) => guessed || !/\p{Nd}/u.test(text))) return numberRun(run);
  const words: Glyph[][] = [[]];
  for (const glyph of run) {
    if (glyph.guessed) words.push([]);
    else words.at(-1)?.push(glyph);
  }
  const filled = words.filter((word) => word.length > 0);
  if (filled.length < 2) return run;
  const space = run.find(({ guessed }) => guessed) as Glyph;
  const inOrder = filled.toSorted((a, b) => (a[0]?.letters[0]?.x ?? 0) - (b[0]?.letters[0]?.x ?? 0));
  const tail = run.at(-1)?.guessed ? [space] : [];
  return [...inOrder.flatMap((word, index) => (index === 0 ? word : [space, ...word])), ...tail];
}

/** A point to the left of a number ends the sentence that the number stands in. */
function numberRun(run: readonly Glyph[]): readonly Glyph[] {
  const first = run.findIndex(({ text }) => !/^[./-]$/.test(text));
  const points = run.slice(0, Math.max(0, first));
  const start = run[points.length];
  if (start === undefined || points.some(({ letters }) => extent(letters).left > extent(start.letters).left)) return run;
  const end = run.findLastIndex(({ guessed }) => !guessed) + 1;
  return [...run.slice(points.length, end), ...points, ...run.slice(end)];
}

/** Beside glyphs of several letters the library's guess is not worth much, and at the seam of two pieces there is none. */
function isParted(before: Glyph, after: Glyph, guessed: boolean): boolean {
  if (BULLET.test(before.text)) return true;
  const [ligature, mark] = [before.letters.length > 1, /^\p{M}/u.test(after.text)];
  if (mark || (after.letters.length > 1 && NUNATION.test(after.text))) return false;
  if (ligature && NUNATION.test(before.text)) return /^[\p{L}\p{N}(«“"]/u.test(after.text);
  const [a, b] = [extent(before.letters), extent(after.letters)];
  if (after.gap !== null) return after.gap > SPACE * a.size;
  const seam = Math.abs(a.baseline - b.baseline) > 0.01 && a.left >= b.left;
  if (!ligature && after.letters.length === 1 && !seam) return guessed;
  const right = after.letters.length > 1 ? Math.max(b.right, ...after.letters.map(({ advance }) => advance)) : b.right;
  return a.left - right > SPACE * a.size;
}

/** Quotation marks of this kind are drawn mirrored too; which of the two is meant shows by the side that the words are on. */
function withQuotes(text: string): string {
  return text.replace(/(?<![^\s(])»(?=[\p{L}\p{N}])/gu, '«').replace(/(?<=[\p{L}\p{M}\p{N}.!؟…])«(?![\p{L}\p{N}])/gu, '»');
}

/** Brackets are drawn mirrored in Arabic, and files differ in which of the two they then name. */
function withBrackets(text: string): string {
  const found = text.match(/[()]/g) ?? [];
  const balanced = found.every((bracket, index) => (bracket === '(') === (index % 2 === 0));
  if (balanced || found.length % 2 === 1) return text;
  let count = 0;
  const put = text.replace(/[()]/g, () => (count++ % 2 === 0 ? '(' : ')'));
  return put.replace(/\( +/g, '(').replace(/ +\)(?=(\S?))/g, (_, next: string) => (/[\p{L}\p{N}]/u.test(next) ? ') ' : ')'));
}
