import { looksLikeFurniture } from './furniture-elements.ts';
import type { TextPiece } from './visible-text.ts';
import type { PageElement } from './walk.ts';

/** What is known of each element, by its index: how much text it holds, and what kind of place it is. */
export interface Weights {
  /** Characters of text in the element, and how many of them the article finder kept. */
  readonly chars: Float64Array;
  readonly kept: Float64Array;
  readonly isKept: (element: PageElement) => boolean;
  readonly isLinked: (element: PageElement) => boolean;
  readonly isFurniture: (element: PageElement) => boolean;
  /** True inside the lowest element that holds nearly all that the finder kept; everywhere where there is no finder. */
  readonly isInArticle: (element: PageElement) => boolean;
}

const NEARLY_ALL = 0.9;
// An element that holds more of the article than this is no furniture, whatever its class says.
const TOO_MUCH = 0.5;

/** Weighs the elements of a page (all of them, by index) in a few linear passes. `kept` is null without a finder. */
export function weigh(elements: readonly PageElement[], pieces: readonly TextPiece[], kept: ReadonlySet<number> | null): Weights {
  const size = elements.length;
  const chars = new Float64Array(size);
  const keptChars = new Float64Array(size);
  for (const { start, end, element } of pieces) {
    chars[element.index] = at(chars, element.index) + end - start;
    if (kept?.has(element.index) ?? true) keptChars[element.index] = at(keptChars, element.index) + end - start;
  }
  for (let index = size - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent?.index ?? 0;
    chars[parent] = at(chars, parent) + at(chars, index);
    keptChars[parent] = at(keptChars, parent) + at(keptChars, index);
  }
  const total = at(keptChars, 0);
  const container = keptChars.findLastIndex((value) => value >= total * NEARLY_ALL);
  const flags = flagsOf(elements, { own: (element) => ownFlags(element, at(keptChars, element.index) > total * TOO_MUCH), container });
  return {
    chars,
    kept: keptChars,
    isKept: ({ index }) => kept?.has(index) ?? true,
    isLinked: ({ index }) => (at(flags, index) & LINKED) !== 0,
    isFurniture: ({ index }) => (at(flags, index) & FURNITURE) !== 0,
    isInArticle: ({ index }) => (at(flags, index) & IN_ARTICLE) !== 0,
  };
}

const [LINKED, FURNITURE, IN_ARTICLE] = [1, 2, 4];

function ownFlags(element: PageElement, holdsTheArticle: boolean): number {
  return (element.name === 'a' ? LINKED : 0) | (!holdsTheArticle && looksLikeFurniture(element) ? FURNITURE : 0);
}

interface Flagging {
  readonly own: (element: PageElement) => number;
  readonly container: number;
}

function flagsOf(elements: readonly PageElement[], { own, container }: Flagging): Uint8Array {
  const flags = new Uint8Array(elements.length);
  for (const element of elements) {
    const inherited = element.parent === null ? 0 : at(flags, element.parent.index);
    flags[element.index] = inherited | own(element) | (element.index === container ? IN_ARTICLE : 0);
  }
  return flags;
}

function at(values: Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}
