import { BLOCK, BREAKS_OUT, CELL, CLOSES_PARAGRAPH, HEAD_ONLY, IMPLIED, SCOPE, UNSHOWN, VOID } from './elements.ts';
import { isUnseen } from './hidden.ts';
import type { PageElement, Visitor } from './walk.ts';

/** The elements that are open, and the rules by which tags open and close them. */
export interface ElementStack {
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void;
  close(name: string): void;
  /** The element that a stretch of text belongs to. */
  forText(source: string, start: number, end: number): PageElement;
  end(): void;
}

const HEADING = /^h[1-6]$/;
const PREFORMATTED = /^(?:pre|listing|xmp)$/;
const PREFORMATTED_STYLE = /white-space\s*:\s*(?:pre|break-spaces)/i;
const FOREIGN = /^(?:svg|math)$/;
const TABLE_PART = /^(?:table|caption|tbody|thead|tfoot|tr|td|th)$/;
const ONCE = /^(?:html|head|body)$/;
const NAME = /^[a-z][a-z0-9-]*$/;
const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

// How far up a closing tag looks: without a limit a page that only opens would take square time.
const REACH = 300;

export function openStack(visitor: Pick<Visitor, 'opened' | 'closed' | 'parted'>): ElementStack {
  const root: PageElement = { index: 0, name: '#page', attributes: new Map(), parent: null, depth: 0, shown: true, preformatted: false };
  const stack: PageElement[] = [root];
  const counts = new Map<string, number>();
  let index = 0;
  const top = () => stack.at(-1) as PageElement;
  const isOpen = (name: string) => (counts.get(name) ?? 0) > 0;

  function popTo(length: number): void {
    while (stack.length > length) {
      const element = stack.pop() as PageElement;
      counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
      visitor.closed(element);
    }
  }

  /** Position of the nearest open element that `wanted` takes; -1 where `stop` or the reach comes first. */
  function nearest(wanted: (name: string) => boolean, stop: (name: string) => boolean): number {
    const lowest = Math.max(1, stack.length - REACH);
    for (let at = stack.length - 1; at >= lowest; at -= 1) {
      const { name } = stack[at] as PageElement;
      if (wanted(name)) return at;
      if (stop(name)) return -1;
    }
    return -1;
  }

  function closeNearest(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    if (![...closes].some(isOpen)) return;
    const at = nearest(
      (name) => closes.has(name),
      (name) => within.has(name),
    );
    if (at > 0) popTo(at);
  }

  function makeRoom(name: string): void {
    if (top().name === 'head' && !HEAD_ONLY.has(name)) popTo(stack.length - 1);
    if (BREAKS_OUT.has(name) && (isOpen('svg') || isOpen('math'))) {
      const at = nearest(
        (open) => FOREIGN.test(open),
        () => false,
      );
      if (at > 0) popTo(at);
    }
    if (CLOSES_PARAGRAPH.has(name)) closeNearest(PARAGRAPH, SCOPE);
    const implied = IMPLIED[name];
    if (implied !== undefined) closeNearest(implied.closes, implied.within);
    if (HEADING.test(name) && HEADING.test(top().name)) popTo(stack.length - 1);
  }

  function open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    if (!NAME.test(name) || (ONCE.test(name) && isOpen(name))) return;
    makeRoom(name);
    const parent = top();
    index += 1;
    const element: PageElement = {
      index,
      name,
      attributes,
      parent,
      depth: parent.depth + 1,
      shown: parent.shown && !isUnseen(name, attributes),
      preformatted: parent.preformatted || PREFORMATTED.test(name) || PREFORMATTED_STYLE.test(attributes.get('style') ?? ''),
    };
    visitor.opened(element);
    if (VOID.has(name) || (selfClosing && (isOpen('svg') || isOpen('math') || FOREIGN.test(name)))) {
      visitor.closed(element);
      return;
    }
    stack.push(element);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  function close(name: string): void {
    if (name === 'br') open('br', new Map(), false);
    if (name === 'p' && !isOpen('p')) visitor.parted();
    if (!isOpen(name) && !HEADING.test(name)) return;
    // What stands after the end of the body still belongs to it.
    if (name === 'body' || name === 'html') return;
    const wanted = HEADING.test(name) ? (open: string) => HEADING.test(open) : (open: string) => open === name;
    const at = nearest(wanted, barrierTo(name));
    if (at > 0) popTo(at);
  }

  return {
    open,
    close,
    forText: (source, start, end) => {
      if (top().name === 'head' && /\S/.test(source.slice(start, end))) popTo(stack.length - 1);
      return top();
    },
    end: () => popTo(1),
  };
}

/** What an end tag does not close across: rows and tables are closed over their cells, inline elements over no block. */
function barrierTo(name: string): (open: string) => boolean {
  // What a browser does not show must end where it says, or the rest of the page is lost.
  if (UNSHOWN.has(name)) return () => false;
  if (TABLE_PART.test(name)) return (open) => open === 'table' || open === 'template';
  if (BLOCK.has(name) || CELL.has(name) || name === 'head') return (open) => SCOPE.has(open);
  return (open) => BLOCK.has(open) || CELL.has(open);
}
