import { extent } from './extent.ts';
import type { Letter } from './letters.ts';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

/** What is drawn as one: a letter, a ligature, a letter with its vowel mark. */
export interface Glyph {
  readonly letters: readonly Letter[];
  readonly text: string;
  /** A space that only the library saw, from a gap. */
  readonly guessed: boolean;
  /** Room between it and the one before on the page, where the two are not neighbours in the file too; else null. */
  readonly gap: number | null;
}

export function glyphsOf(letters: readonly Letter[]): Glyph[] {
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
    gap: null,
  }));
}

/** The library turns the letters of a ligature round with the line, but for some where lam already stands first. */
function wordOf(letters: readonly Letter[]): string {
  const texts = letters.map(({ text }) => text);
  return (texts[0] === 'ل' ? texts : texts.toReversed()).join('');
}

// A step to the right of this part of the letters' size is none inside a number or a Latin word.
const LEAP = 0.6;

/**
 * The glyphs of a line from those of its pieces, the one furthest to the right first. Programs draw points, brackets and
 * letters with marks apart from the rest of the line: each such word is put where it stands on the page.
 */
export function inPlace(pieces: readonly (readonly Glyph[])[]): readonly Glyph[] {
  const [base = [], ...others] = pieces.flatMap(atLeaps);
  const line = others.flatMap(wordsOf).reduce(withWord, { glyphs: base, moved: new Set(afterLeaps(base)) });
  return withGaps(line);
}

/** Parted where the next glyph stands to the right, but for the letters of a number or a Latin word. */
function atLeaps(glyphs: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [[]];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before !== undefined && leaps(before, glyph)) parts.push([]);
    parts.at(-1)?.push(glyph);
    if (!isBlank(glyph)) before = glyph;
  }
  return parts;
}

function leaps(before: Glyph, after: Glyph): boolean {
  if (isBlank(after)) return false;
  const [a, b] = [extent(before.letters), extent(after.letters)];
  const size = Math.max(a.size, b.size);
  return centre(after) > centre(before) + LEAP * size && b.left > a.right + LEAP * size;
}

/** Glyphs after a blank that the library saw somewhere else: it leapt there and back. */
function afterLeaps(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((_, index) => {
    const [before, blank] = [glyphs[index - 2], glyphs[index - 1]];
    if (before === undefined || blank === undefined || !blank.guessed || isBlank(before)) return false;
    const { right, size } = extent(before.letters);
    return extent(blank.letters).left > right + LEAP * size;
  });
}

function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (isBlank(glyph)) words.push([]);
    else words.at(-1)?.push(glyph);
  }
  return words.filter((word) => word.length > 0);
}

interface Placed {
  readonly glyphs: readonly Glyph[];
  /** Those that have another one before them than in the file. */
  readonly moved: ReadonlySet<Glyph>;
}

function withWord({ glyphs, moved }: Placed, word: readonly Glyph[]): Placed {
  const at = centre(word[0] as Glyph);
  const found = glyphs.findIndex((glyph) => !isBlank(glyph) && centre(glyph) < at);
  const next = found === -1 ? glyphs.length : found;
  const seams = [word[0], glyphs[next]].filter((glyph) => glyph !== undefined);
  return { glyphs: [...glyphs.slice(0, next), ...word, ...glyphs.slice(next)], moved: new Set([...moved, ...seams]) };
}

/** Blanks that the library saw on a leap are none on the page: there the gap counts. */
function withGaps({ glyphs, moved }: Placed): Glyph[] {
  const line: Glyph[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph)) {
      const next = glyphs.slice(index + 1).find((one) => !isBlank(one));
      if (next !== undefined && !moved.has(next)) line.push(glyph);
    } else line.push(moved.has(glyph) ? { ...glyph, gap: leftOf(line) - rightOf(glyphs, index) } : glyph);
  }
  return line;
}

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Nd}]/u;

/** Left end of what stands last: of the whole number or Latin word where it is one. */
function leftOf(line: readonly Glyph[]): number {
  const word = line.slice(line.findLastIndex(({ text }) => !LEFT_TO_RIGHT.test(text)) + 1);
  return Math.min(...(word.length > 0 ? word : line.slice(-1)).map(({ letters }) => extent(letters).left));
}

function rightOf(glyphs: readonly Glyph[], index: number): number {
  const end = glyphs.findIndex(({ text }, at) => at >= index && !LEFT_TO_RIGHT.test(text));
  const word = glyphs.slice(index, end === -1 ? undefined : Math.max(end, index + 1));
  return Math.max(...word.map(({ letters }) => extent(letters).right));
}

function isBlank({ text }: Glyph): boolean {
  return text.trim() === '';
}

/** Of a mark without a width of its own, where it is set. */
function centre({ letters, text }: Glyph): number {
  const { left, right } = extent(letters);
  return /^\p{M}+$/u.test(text) ? Math.min(...letters.map(({ x }) => x)) : (left + right) / 2;
}
