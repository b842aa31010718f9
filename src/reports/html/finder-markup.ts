import { BLOCK, VOID } from './elements.ts';
import type { PageElement, Visitor } from './walk.ts';

/** Name of the attribute by which the article finder's elements are known again. */
export const MARK = 'data-n';

export interface MarkupBuilder extends Pick<Visitor, 'opened' | 'closed' | 'text' | 'entity'> {
  finish(): string;
}

const DROPPED = /^(?:html|head|body|button|input|link|meta|label)$/;
const COPIED = ['class', 'id', 'role', 'itemprop', 'rel'] as const;
const LONGEST_COPY = 200;
// The finder weighs lengths and commas only; a reference would cost it a node of its own.
const SYNTAX = /[&<>"]/g;

/**
 * Writes the shown part of the page anew as clean, closed markup for the article finder: no scripts, no addresses, no
 * hidden elements, each element with its own mark. The mark's number is part of the attribute's name, so that two
 * elements that the finder melts into one keep both.
 */
export function buildMarkup(source: string): MarkupBuilder {
  const parts: string[] = [];
  const isOut = (element: PageElement) => !element.shown || DROPPED.test(element.name);
  const write = (text: string, element: PageElement) => {
    if (!element.shown || isControl(element)) return;
    // The finder may put a new paragraph in place of a block that holds only text: then the text keeps the mark.
    parts.push(isWrapped(element) && /\S/.test(text) ? `<span ${mark(element)}>${plain(text)}</span>` : plain(text));
  };
  return {
    opened: (element) => {
      if (!isOut(element)) parts.push('<', element.name, copied(element), ` ${mark(element)}>`);
    },
    closed: (element) => {
      if (!isOut(element) && !VOID.has(element.name)) parts.push('</', element.name, '>');
    },
    text: (start, end, element) => write(source.slice(start, end), element),
    entity: (decoded, _span, element) => write(decoded, element),
    finish: () => `<!doctype html><html><head></head><body>${parts.join('')}</body></html>`,
  };
}

const KEPT_WHOLE = /^(?:p|pre|h[1-6]|li|dd|dt|td|th|blockquote|figcaption|caption)$/;

function isWrapped({ name }: PageElement): boolean {
  return (BLOCK.has(name) && !KEPT_WHOLE.test(name)) || name === '#page';
}

function isControl({ name }: PageElement): boolean {
  return name === 'button' || name === 'label';
}

function mark({ index }: PageElement): string {
  return `${MARK}${index}=""`;
}

function copied({ name, attributes }: PageElement): string {
  if (attributes.size === 0) return '';
  const kept = COPIED.map((attribute) => {
    const value = attributes.get(attribute);
    return value ? ` ${attribute}="${plain(value.slice(0, LONGEST_COPY))}"` : '';
  });
  // The finder weighs links into the page itself less; where any other one leads does not matter.
  if (name === 'a') kept.push(` href="${attributes.get('href')?.startsWith('#') ? '#' : 'u'}"`);
  return kept.join('');
}

function plain(text: string): string {
  return text.replace(SYNTAX, '+');
}
