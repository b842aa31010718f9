import { collectFacts, type PageFacts } from './facts.ts';
import { buildMarkup } from './finder-markup.ts';
import { buildText, type VisibleText } from './visible-text.ts';
import { type PageElement, walkPage } from './walk.ts';

/** A page after one walk over its source. */
export interface Page {
  readonly visible: VisibleText;
  readonly facts: PageFacts;
  /** All elements by their index. */
  readonly elements: readonly PageElement[];
  /** The shown part as clean markup, for the article finder. */
  readonly markup: string;
}

export function readPage(source: string): Page {
  const text = buildText(source);
  const facts = collectFacts(source);
  const markup = buildMarkup(source);
  const elements: PageElement[] = [
    { index: 0, name: '#page', attributes: new Map(), parent: null, depth: 0, shown: true, preformatted: false },
  ];
  walkPage(source, {
    opened: (element) => {
      elements.push(element);
      for (const builder of [text, facts, markup]) builder.opened(element);
    },
    closed: (element) => {
      text.closed(element);
      markup.closed(element);
    },
    text: (start, end, element) => {
      for (const builder of [text, facts, markup]) builder.text(start, end, element);
    },
    entity: (decoded, span, element) => {
      for (const builder of [text, facts, markup]) builder.entity(decoded, span, element);
    },
    comment: facts.comment,
    parted: text.parted,
  });
  return { visible: text.finish(), facts: facts.finish(), elements, markup: markup.finish() };
}
