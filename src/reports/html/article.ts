import { createRequire } from 'node:module';
import type * as ReadabilityModule from '@mozilla/readability';
import type * as LinkedomModule from 'linkedom';
import { MARK } from './finder-markup.ts';

// Loaded with the first page only: they take longer to load than a plain report takes to read.
const require = createRequire(import.meta.url);
let loaded: { readonly Readability: typeof ReadabilityModule.Readability; readonly parseHTML: typeof LinkedomModule.parseHTML } | undefined;

/** The little of the DOM that is looked at; the project is compiled without the types of a browser. */
interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttributeNames(): string[];
}
const [ELEMENT, TEXT] = [1, 3];

/**
 * The indexes of the elements whose own text belongs to the page's article, by Mozilla's Readability; null where it
 * finds none. `markup` comes from `buildMarkup`.
 */
export function findArticle(markup: string): ReadonlySet<number> | null {
  loaded ??= {
    Readability: (require('@mozilla/readability') as typeof ReadabilityModule).Readability,
    parseHTML: (require('linkedom') as typeof LinkedomModule).parseHTML,
  };
  const { document } = loaded.parseHTML(markup);
  const found = new loaded.Readability<DomNode>(document, {
    serializer: (node) => node as DomNode,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return found?.content ? ownersOfText(found.content) : null;
}

/** Elements that hold text directly; where the finder wrapped it anew, the nearest element that has a mark. */
function ownersOfText(content: DomNode): Set<number> {
  const owners = new Set<number>();
  const waiting: { node: DomNode; marks: readonly number[] }[] = [{ node: content, marks: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of next.node.childNodes) {
      if (child.nodeType === TEXT) {
        if (/\S/.test(child.textContent ?? '')) for (const mark of next.marks) owners.add(mark);
      } else if (child.nodeType === ELEMENT) {
        const own = marksOf(child);
        waiting.push({ node: child, marks: own.length > 0 ? own : next.marks });
      }
    }
  }
  return owners;
}

function marksOf(element: DomNode): number[] {
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith(MARK))
    .map((name) => Number(name.slice(MARK.length)));
}
