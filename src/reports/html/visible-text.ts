import { BLOCK, CELL } from './elements.ts';
import type { OffsetMap } from './offset-map.ts';
import type { PageElement, Visitor } from './walk.ts';

/** A stretch of the text that lies directly in one element. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly element: PageElement;
}

/** The text of a page as a reader sees it, with where each part of it comes from. */
export interface VisibleText {
  readonly text: string;
  readonly map: OffsetMap;
  /** In order; white space between pieces belongs to none. */
  readonly pieces: readonly TextPiece[];
}

export interface TextBuilder extends Pick<Visitor, 'opened' | 'closed' | 'text' | 'entity' | 'parted'> {
  finish(): VisibleText;
}

/** What parts two stretches of text, weakest first. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const;
const [SPACE, CELL_GAP, LINE, PARAGRAPH] = [1, 2, 3, 4];

// Words with single spaces between them stand in the text as they stand in the source.
const WORDS = /[^ \t\n\f\r\u00ad]+(?: [^ \t\n\f\r\u00ad]+)*/g;
const LINES = /[^\n\r]+/g;

/**
 * Builds the visible text of a page: white space collapsed as browsers do, blocks parted by a blank line, forced breaks
 * by a line end, cells by a tab. Soft hyphens, which no reader sees, are left out.
 */
export function buildText(source: string): TextBuilder {
  const parts: string[] = [];
  const map: [number, number, number, number][] = [];
  const pieces: { start: number; end: number; element: PageElement }[] = [];
  let length = 0;
  let gap = 0;
  let breaks = 0;
  /** Where in the source the white space stands that waits to be written. */
  let space: { start: number; end: number } | null = null;

  const widen = (to: number) => {
    gap = Math.max(gap, to);
  };

  function writeGap(): void {
    if (length > 0 && gap > 0) {
      const written = GAPS[gap] as string;
      if (gap === SPACE && space !== null) addToMap(1, space.start, space.end);
      parts.push(written);
      length += written.length;
    }
    gap = 0;
    breaks = 0;
    space = null;
  }

  function addToMap(textLength: number, start: number, end: number): void {
    const last = map.at(-1);
    const exact = textLength === end - start;
    if (last !== undefined && exact && last[1] === last[3] && last[0] + last[1] === length && last[2] + last[3] === start) {
      last[1] += textLength;
      last[3] += textLength;
    } else map.push([length, textLength, start, end - start]);
  }

  function write(words: string, start: number, end: number, element: PageElement): void {
    writeGap();
    addToMap(words.length, start, end);
    const last = pieces.at(-1);
    if (last?.element === element && last.end === length) last.end += words.length;
    else pieces.push({ start: length, end: length + words.length, element });
    parts.push(words);
    length += words.length;
  }

  function insert(words: string, element: PageElement): void {
    writeGap();
    pieces.push({ start: length, end: length + words.length, element });
    parts.push(words);
    length += words.length;
  }

  function whiteSpace(start: number, end: number): void {
    if (start === end || /^\u00ad*$/.test(source.slice(start, end))) return;
    space ??= { start, end };
    widen(SPACE);
  }

  function preformatted(start: number, end: number, element: PageElement): void {
    let from = start;
    for (const match of source.slice(start, end).matchAll(LINES)) {
      const at = start + match.index;
      lineBreaks(source.slice(from, at));
      write(match[0], at, at + match[0].length, element);
      from = at + match[0].length;
    }
    lineBreaks(source.slice(from, end));
  }

  function lineBreaks(between: string): void {
    for (const _ of between.matchAll(/\r\n|\r|\n/g)) forcedBreak();
  }

  function forcedBreak(): void {
    breaks += 1;
    widen(breaks > 1 ? PARAGRAPH : LINE);
  }

  function flowing(start: number, end: number, element: PageElement): void {
    let from = start;
    for (const match of source.slice(start, end).matchAll(WORDS)) {
      const at = start + match.index;
      whiteSpace(from, at);
      from = at + match[0].length;
      write(match[0], at, from, element);
    }
    whiteSpace(from, end);
  }

  function border({ name, shown }: PageElement): void {
    if (!shown) return;
    if (BLOCK.has(name)) widen(PARAGRAPH);
    else if (CELL.has(name)) widen(CELL_GAP);
  }

  return {
    opened: (element) => {
      border(element);
      if (element.shown && element.name === 'br') forcedBreak();
      if (element.shown && element.name === 'q') insert('“', element);
    },
    closed: (element) => {
      if (element.shown && element.name === 'q') {
        if (gap === SPACE) gap = 0;
        insert('”', element);
      }
      border(element);
    },
    parted: () => widen(PARAGRAPH),
    text: (start, end, element) => {
      if (!element.shown) return;
      if (element.preformatted) preformatted(start, end, element);
      else flowing(start, end, element);
    },
    entity: (decoded, { start, end }, element) => {
      if (!element.shown || decoded === '\u00ad') return;
      if (!/^[ \t\n\f\r]$/.test(decoded)) write(decoded, start, end, element);
      else if (element.preformatted && decoded !== ' ') lineBreaks(decoded);
      else whiteSpace(start, end);
    },
    finish: () => ({ text: parts.join(''), map, pieces }),
  };
}
