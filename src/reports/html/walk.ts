import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text/span.ts';
import { KEPT_ATTRIBUTES } from './elements.ts';
import { type ElementStack, openStack } from './stack.ts';

/** One element of the page, without its content. */
export interface PageElement {
  /** Counts elements in the order of their start tags; a parent's is smaller than its children's. */
  readonly index: number;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly depth: number;
  /** False for scripts, styles, heads, controls, hidden elements and all that lies in them. */
  readonly shown: boolean;
  readonly preformatted: boolean;
}

/** What a walk tells of the page, in the order of the source. Text is raw: white space as it stands. */
export interface Visitor {
  opened(element: PageElement): void;
  closed(element: PageElement): void;
  /** Source characters that stand for themselves. */
  text(start: number, end: number, element: PageElement): void;
  /** A character reference that stands at `span` of the source, decoded. */
  entity(decoded: string, span: Span, element: PageElement): void;
  comment(start: number, end: number): void;
  /** An end tag of a paragraph that was never opened: browsers part the lines there. */
  parted(): void;
}

const LONGEST_VALUE = 4000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Walks an HTML page in one pass, closing what the page leaves open the way browsers do. Nothing is run or fetched, no
 * entity but the characters of the standard is known. Linear in the length of the source, whatever its nesting.
 */
export function walkPage(source: string, visitor: Visitor): void {
  const stack: ElementStack = openStack(visitor);
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attribute: string | null = null;
  let value = '';
  let last = 0;
  // Text that the tokeniser hands over in pieces (around every "<" that opens no tag) is told as one.
  let waiting: { start: number; end: number } | null = null;
  const tellText = () => {
    if (waiting !== null) visitor.text(waiting.start, waiting.end, stack.forText(source, waiting.start, waiting.end));
    waiting = null;
  };
  const begin = (selfClosing: boolean) => {
    tellText();
    stack.open(name, attributes ?? NO_ATTRIBUTES, selfClosing);
    attributes = null;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        const written = end - start <= 20 ? source.slice(start, end).toLowerCase() : '';
        attribute = KEPT_ATTRIBUTES.has(written) && !attributes?.has(written) ? written : null;
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute !== null && value.length < LONGEST_VALUE) value += source.slice(start, Math.min(end, start + LONGEST_VALUE));
      },
      onattribentity: (code) => {
        if (attribute !== null && value.length < LONGEST_VALUE) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute !== null) {
          attributes ??= new Map();
          attributes.set(attribute, value);
        }
        attribute = null;
      },
      onopentagend: (end) => {
        last = end + 1;
        begin(false);
      },
      onselfclosingtag: (end) => {
        last = end + 1;
        begin(true);
      },
      onclosetag: (start, end) => {
        last = source.indexOf('>', end) + 1 || source.length;
        tellText();
        stack.close(source.slice(start, end).toLowerCase());
      },
      ontext: (start, end) => {
        if (isCutOff(source, start, end)) return;
        last = end;
        if (waiting !== null && waiting.end === start) waiting.end = end;
        else {
          tellText();
          waiting = { start, end };
        }
      },
      ontextentity: (code, end) => {
        const start = Math.min(last, end);
        last = end;
        tellText();
        visitor.entity(String.fromCodePoint(code), { start, end }, stack.forText(source, start, end));
      },
      oncomment: (start, end, dropped) => {
        last = end + 1;
        visitor.comment(start, Math.max(start, end - dropped));
      },
      oncdata: (_start, end) => {
        last = end + 1;
      },
      ondeclaration: (_start, end) => {
        last = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        last = end + 1;
      },
      onend: () => {
        tellText();
        stack.end();
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** What is left of a tag or a declaration that the end of the page cuts off: browsers show none of it. */
function isCutOff(source: string, start: number, end: number): boolean {
  return start < 0 || (end === source.length && /^<[!?/]$/.test(source.slice(Math.max(0, start - 2), start)));
}
