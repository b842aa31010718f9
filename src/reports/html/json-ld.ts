/** What a page's JSON-LD (schema.org) says of its article. */
export interface ArticleData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|PressRelease)$/;
const PAGE = /(?:WebPage|ItemPage)$/;
const MOST_NODES = 2000;

/** The article among the nodes, or else the page itself; fields that are missing are null. Broken JSON is passed over. */
export function readJsonLd(texts: readonly string[]): ArticleData {
  const nodes = texts.flatMap(parse).flatMap(nodesOf);
  const article = nodes.find((node) => isOf(node, ARTICLE));
  const page = nodes.find((node) => isOf(node, PAGE));
  const published = textOf(article?.datePublished) ?? textOf(page?.datePublished);
  return { headline: textOf(article?.headline), publisher: publisherOf(article ?? page, nodes), published };
}

function parse(text: string): unknown[] {
  const bare = text
    .replace(/^\s*(?:\/\*)?\s*<!(?:--|\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
    // Line ends inside strings, which hand-made pages leave in, are no JSON.
    .replace(/[\r\n\t]+/g, ' ');
  try {
    return [JSON.parse(bare)];
  } catch {
    return [];
  }
}

function nodesOf(root: unknown): Fields[] {
  const found: Fields[] = [];
  const waiting: unknown[] = [root];
  for (let next = waiting.shift(); next !== undefined && found.length < MOST_NODES; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isFields(next)) {
      found.push(next);
      waiting.push(...[next['@graph'], next.mainEntity, next.mainEntityOfPage].filter((inner) => inner !== undefined));
    }
  }
  return found;
}

function publisherOf(node: Fields | undefined, nodes: readonly Fields[]): string | null {
  const publisher = Array.isArray(node?.publisher) ? node.publisher[0] : node?.publisher;
  if (!isFields(publisher)) return textOf(publisher);
  const id = textOf(publisher['@id']);
  const known = id === null ? undefined : nodes.find((other) => other['@id'] === id && other.name !== undefined);
  return textOf(publisher.name) ?? textOf(known?.name);
}

function isOf(node: Fields, type: RegExp): boolean {
  const types: readonly unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((one) => typeof one === 'string' && type.test(one));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
