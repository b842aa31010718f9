import picocolors from 'picocolors';
import { safe } from '../terminal/safe.ts';
import { columns, wrap } from '../terminal/wrap.ts';
import type { Grid, Row, Section, Sheet } from './sheet.ts';

export interface SheetLayout {
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 60;
const WIDEST = 120;
const LABEL = 14;

type Ink = ReturnType<typeof picocolors.createColors>;

interface Paper {
  readonly width: number;
  readonly ink: Ink;
}

/** For a person at a terminal; nothing is wider than the terminal, from 60 columns on. */
export function sheetText(sheet: Sheet, { width, colour }: SheetLayout): string {
  const paper = { width: Math.min(WIDEST, Math.max(NARROWEST, width)), ink: picocolors.createColors(colour) };
  const head = [...wrap(safe(sheet.title), paper.width).map(paper.ink.bold), ...wrap(safe(sheet.note), paper.width).map(paper.ink.dim), ''];
  return `${[...head, ...sheet.sections.flatMap((section) => sectionLines(section, paper))].join('\n')}\n`;
}

function sectionLines({ heading, grid, rows }: Section, paper: Paper): string[] {
  if (grid === null && rows.length === 0) return [];
  return [
    ...wrap(safe(heading), paper.width).map(paper.ink.bold),
    ...(grid === null ? [] : gridLines(grid, paper)),
    ...rows.flatMap((row) => rowLines(row, paper)),
    '',
  ];
}

function rowLines({ label, words, quotes }: Row, { width, ink }: Paper): string[] {
  const first = label === '' ? '  ' : `  ${padded(safe(label), LABEL)} `;
  const rest = ' '.repeat(label === '' ? 4 : LABEL + 3);
  const fitting =
    columns(first) <= LABEL + 3
      ? wrap(safe(words), width, { first, rest })
      : [first.trimEnd(), ...wrap(safe(words), width, { first: rest, rest })];
  return [...fitting, ...quotes.flatMap((quote) => wrap(safe(quote), width, { first: `${rest}· `, rest: `${rest}  ` }).map(ink.cyan))];
}

const padded = (text: string, size: number): string => text + ' '.repeat(Math.max(0, size - columns(text)));

const CELL = 9;

function gridLines({ columns: heads, rows, key }: Grid, { width, ink }: Paper): string[] {
  const headWidth = width - heads.length * (CELL + 1) - 2;
  const titles = heads.map((head) => padded(cut(safe(head), CELL), CELL)).join(' ');
  return [
    `  ${' '.repeat(headWidth)}${ink.bold(titles)}`.trimEnd(),
    ...rows.flatMap(({ head, cells }) => {
      const [first = '', ...more] = wrap(safe(head), headWidth - 1);
      const marks = cells.map((cell) => padded(cell, CELL)).join(' ');
      return [`  ${padded(first, headWidth)}${marks}`.trimEnd(), ...more.map((line) => `  ${line}`)];
    }),
    ...wrap(key, width, { first: '  ', rest: '  ' }).map(ink.dim),
  ];
}

/** Cut between letters, so that the columns stay under each other. */
function cut(text: string, size: number): string {
  if (columns(text) <= size) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (columns(`${kept}${segment}…`) > size) break;
    kept += segment;
  }
  return `${kept}…`;
}
