import { BLOCK, VOID } from './elements.ts';
import { looksLikeFurniture } from './furniture-elements.ts';
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
  const cuts: Cut[] = [];
  let open: { readonly element: PageElement; readonly from: number; readonly before: number } | null = null;
  let chars = 0;
  const isOut = (element: PageElement) => !element.shown || DROPPED.test(element.name);
  const write = (text: string, element: PageElement) => {
    if (!element.shown || isControl(element)) return;
    chars += text.length;
    // The finder may put a new paragraph in place of a block that holds only text: then the text keeps the mark.
    parts.push(isWrapped(element) && /\S/.test(text) ? `<span ${mark(element)}>${plain(text)}</span>` : plain(text));
  };
  return {
    opened: (element) => {
      if (open === null && element.shown && looksLikeFurniture(element)) open = { element, from: parts.length, before: chars };
      if (!isOut(element)) parts.push('<', element.name, copied(element), ` ${mark(element)}>`);
    },
    closed: (element) => {
      if (!isOut(element) && !VOID.has(element.name)) parts.push('</', element.name, '>');
      if (open?.element === element) {
        cuts.push({ from: open.from, to: parts.length, chars: chars - open.before });
        open = null;
      }
    },
    text: (start, end, element) => write(source.slice(start, end), element),
    entity: (decoded, _span, element) => write(decoded, element),
    finish: () => `<!doctype html><html><head></head><body>${without(parts, cuts, chars).join('')}</body></html>`,
  };
}

/** Parts of a furniture element, and how much of the page's text they hold. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly chars: number;
}

// Furniture never counts as the article unless it holds half of it (see `weigh`): the finder need not weigh it.
const LARGEST_CUT = 0.25;

function without(parts: readonly string[], cuts: readonly Cut[], chars: number): string[] {
  const kept: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut.chars > chars * LARGEST_CUT) continue;
    for (let at = from; at < cut.from; at += 1) kept.push(parts[at] as string);
    from = cut.to;
  }
  for (let at = from; at < parts.length; at += 1) kept.push(parts[at] as string);
  return kept;
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
