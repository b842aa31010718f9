import type { Span } from '../../text/span.ts';
import type { VisibleText } from './visible-text.ts';
import type { PageElement } from './walk.ts';
import type { Weights } from './weigh.ts';

/** One line of the visible text, with how much of it is what. Shares from 0 to 1. */
export interface PageLine extends Span {
  readonly words: string;
  readonly kept: number;
  readonly linked: number;
  readonly furniture: number;
  /** The innermost element of its first words. */
  readonly element: PageElement;
  /** The line without furniture at its edges ("… said. Read more"). */
  readonly core: Span;
}

/** The lines of the visible text that hold words, in order. */
export function pageLines({ text, pieces }: VisibleText, weights: Weights): PageLine[] {
  const lines: PageLine[] = [];
  let first = 0;
  while (first < pieces.length) {
    const start = pieces[first]?.start ?? 0;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let next = first;
    while ((pieces[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    lines.push(lineOf({ text, pieces: pieces.slice(first, next), map: [] }, { start, end }, weights));
    first = next;
  }
  return lines;
}

function lineOf({ text, pieces }: VisibleText, { start, end }: Span, weights: Weights): PageLine {
  const share = (test: (element: PageElement) => boolean) =>
    pieces.reduce((sum, piece) => sum + (test(piece.element) ? piece.end - piece.start : 0), 0) /
    Math.max(
      1,
      pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0),
    );
  const own = pieces.filter((piece) => !weights.isFurniture(piece.element));
  return {
    start,
    end,
    words: text.slice(start, end),
    kept: share(weights.isKept),
    linked: share(weights.isLinked),
    furniture: share(weights.isFurniture),
    element: (pieces[0] as (typeof pieces)[number]).element,
    core: { start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end },
  };
}
