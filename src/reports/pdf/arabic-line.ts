import { extent } from './extent.ts';
import type { Letter } from './letters.ts';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;
const LATIN = /[\p{Script=Latin}\p{Nd}&'’./-]/u;
// A gap of this part of the letters' size parts words.
const SPACE = 0.13;
// Its letter ends a word and begins none.
const NUNATION = /[\u064b-\u064d]/;

/** What is drawn as one: a letter, a ligature, a letter with its vowel mark. */
interface Glyph {
  readonly letters: readonly Letter[];
  readonly text: string;
  /** A space that only the library saw, from a gap. */
  readonly guessed: boolean;
}

/**
 * The text of an Arabic line whose glyphs are in logical order, but neither the letters inside a ligature, nor Latin
 * words among themselves, nor round brackets.
 */
export function arabicText(letters: readonly Letter[]): string {
  let text = '';
  let before: Glyph | null = null;
  let space = false;
  for (const glyph of latinInOrder(withoutEchoes(glyphsOf(letters)))) {
    if (glyph.guessed) space = true;
    else {
      text += (before !== null && isParted(before, glyph, space) ? ' ' : '') + glyph.text;
      [before, space] = [glyph, false];
    }
  }
  return withBrackets(text);
}

function glyphsOf(letters: readonly Letter[]): Glyph[] {
  const groups: Letter[][] = [];
  for (const letter of letters) {
    const last = groups.at(-1)?.at(-1);
    const same = last !== undefined && last.x === letter.x && last.baseline === letter.baseline;
    if (same && ARABIC.test(last.text) && ARABIC.test(letter.text)) groups.at(-1)?.push(letter);
    else groups.push([letter]);
  }
  return groups.map((group) => ({
    letters: group,
    text: wordOf(group),
    guessed: group[0]?.text === ' ' && group[0].advance <= group[0].x,
  }));
}

/** The library turns the letters of a ligature round with the line, but for some where lam already stands first. */
function wordOf(letters: readonly Letter[]): string {
  const texts = letters.map(({ text }) => text);
  return (texts[0] === 'ل' ? texts : texts.toReversed()).join('');
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
  if (!run.every(({ text, guessed }) => guessed || !/\p{Nd}/u.test(text))) return run;
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

/** Beside glyphs of several letters the library's guess is not worth much, and at the seam of two pieces there is none. */
function isParted(before: Glyph, after: Glyph, guessed: boolean): boolean {
  const [ligature, mark] = [before.letters.length > 1, /^\p{M}/u.test(after.text)];
  if (mark || (after.letters.length > 1 && NUNATION.test(after.text))) return false;
  if (ligature && NUNATION.test(before.text)) return /^[\p{L}\p{N}(«“"]/u.test(after.text);
  const [a, b] = [extent(before.letters), extent(after.letters)];
  const seam = Math.abs(a.baseline - b.baseline) > 0.01 && a.left >= b.left;
  if (!ligature && after.letters.length === 1 && !seam) return guessed;
  const right = after.letters.length > 1 ? Math.max(b.right, ...after.letters.map(({ advance }) => advance)) : b.right;
  return a.left - right > SPACE * a.size;
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
