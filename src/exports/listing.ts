import picocolors from 'picocolors';
import { escapeHtml } from './html/escape-html.ts';
import { page } from './html/page.ts';
import type { Format } from './index.ts';
import { safe } from './terminal/safe.ts';
import { wrap } from './terminal/wrap.ts';

/** A stretch of a report shown in a list; what was looked for stands between the marks. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** One thing of a list, for a person and for a program. */
export interface Entry {
  readonly json: unknown;
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly passages?: readonly Passage[];
}

export interface ListLayout {
  readonly width: number;
  readonly colour: boolean;
}

/** How commands that list things print them: a piece for each entry, and what stands around all. */
export interface Lister {
  readonly head: (title: string) => string;
  readonly entry: (entry: Entry, layout: ListLayout) => string;
  readonly tail: () => string;
}

const MARK = '</main>';

const byFormat: Readonly<Record<Format, Lister>> = {
  text: { head: () => '', entry: (entry, layout) => `${textLines(entry, layout).join('\n')}\n`, tail: () => '' },
  json: { head: () => '', entry: ({ json }) => `${JSON.stringify(json)}\n`, tail: () => '' },
  html: {
    head: (title) => `${page(title, `<section class="report"><h1 dir="auto">${escapeHtml(title)}</h1>`).split(MARK)[0]}`,
    entry: htmlEntry,
    tail: () => `</section>\n${MARK}${page('', '').split(MARK)[1]}`,
  },
};

export function listerFor(format: Format): Lister {
  return byFormat[format];
}

const NARROWEST = 60;
const WIDEST = 120;
const LABEL = 11;

function textLines({ title, rows, passages }: Entry, { width, colour }: ListLayout): string[] {
  const ink = picocolors.createColors(colour);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, width));
  const told = rows.flatMap(([label, value]) =>
    wrap(safe(value), columns, { first: `  ${label.padEnd(LABEL)}`, rest: ' '.repeat(LABEL + 2) }),
  );
  const shown = (passages ?? []).flatMap((one) =>
    wrap(markedLine(one), columns, { first: '  … ', rest: '    ' }).map((line) => inkMarks(line, ink.bold)),
  );
  return [...wrap(safe(title), columns).map((line) => ink.bold(line)), ...told, ...shown, ''];
}

// Private characters stand for the marks until the line is broken: they have no width that would be counted.
const [OPEN, CLOSE] = ['\u2e22', '\u2e23'];

function markedLine({ text, marks }: Passage): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), OPEN, text.slice(start, end), CLOSE);
    at = end;
  }
  return safe([...parts, text.slice(at)].join(''));
}

function inkMarks(line: string, bold: (text: string) => string): string {
  const marked = /\u2e22([^\u2e22\u2e23]*)\u2e23/g;
  return bold('x') === 'x' ? line.replace(marked, '[$1]') : line.replace(marked, (_, words: string) => bold(words));
}

function htmlEntry({ title, rows, passages }: Entry): string {
  const told = rows.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`);
  const shown = (passages ?? []).map((one) => `<blockquote dir="auto">${htmlPassage(one)}</blockquote>`);
  return `<article class="entry"><h2 dir="auto">${escapeHtml(title)}</h2><dl class="meta">${told.join('')}</dl>${shown.join('')}</article>\n`;
}

function htmlPassage({ text, marks }: Passage): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of marks) {
    parts.push(escapeHtml(text.slice(at, start)), `<mark>${escapeHtml(text.slice(start, end))}</mark>`);
    at = end;
  }
  return [...parts, escapeHtml(text.slice(at))].join('');
}
