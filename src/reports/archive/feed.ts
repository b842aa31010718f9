import type { AnyFeed } from 'feedsmith';
import { decode } from '../../text/decode.ts';
import { type Container, NO_FACTS, type Part } from '../container.ts';

/** A file of an RSS, Atom or JSON feed: each item is a report, as a small page that holds all that the feed says of it. */
export const feed: Container = {
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/feed+json'],
  extensions: ['.rss', '.atom', '.xml'],
  recognises: (head) => OPENING.test(head) || JSON_FEED.test(head),
  open: openFeed,
};

const OPENING = /^(?:ï»¿|\ufeff)?\s*(?:<[?!](?:--[\s\S]*?--|[^<>]*)>\s*){0,10}<(?:rss|feed|rdf:RDF)[\s>]/;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/;

async function* openFeed(bytes: Uint8Array, name: string): AsyncGenerator<Part> {
  const decoded = decode(bytes, /^<\?xml[^>]{0,100}encoding=["']([\w-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]);
  if ('refused' in decoded) return yield { name, refused: decoded.refused };
  if (/<!ENTITY/i.test(decoded.text)) return yield { name, refused: 'a feed that declares entities of its own; not opened' };
  const parsed = await parse(decoded.text);
  if (parsed === null && !isFeed(decoded.text)) return yield { name, refused: 'XML, but no RSS or Atom feed', foreign: true };
  if (parsed === null) return yield { name, refused: 'a damaged feed; save it again' };
  const items = itemsOf(parsed);
  if (items.length === 0) yield { name, refused: 'a feed without items; nothing to read' };
  for (const [index, item] of items.entries()) {
    const part = `${name}#${index + 1}`;
    if (`${item.title ?? ''}${item.content}`.trim() === '') yield { name: part, refused: 'an item without words; nothing to read' };
    else yield { name: part, bytes: new TextEncoder().encode(pageOf(item)), facts: factsOf(item) };
  }
}

function isFeed(text: string): boolean {
  return OPENING.test(text.slice(0, 4096)) || JSON_FEED.test(text.slice(0, 4096));
}

async function parse(text: string): Promise<AnyFeed | null> {
  // Loaded with the first feed: most runs see none.
  const { parseFeed } = await import('feedsmith');
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

interface Item {
  readonly title: string | undefined;
  readonly address: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  /** Markup. */
  readonly content: string;
}

function itemsOf(parsed: AnyFeed): Item[] {
  if (parsed.format === 'rss') {
    const { title: publisher, language } = parsed.feed;
    return (parsed.feed.items ?? []).map((item) => ({
      title: item.title,
      address: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      published: item.pubDate ?? item.dc?.dates?.[0],
      publisher,
      language,
      content: item.content?.encoded ?? item.description ?? '',
    }));
  }
  if (parsed.format === 'atom') return atomItems(parsed.feed);
  if (parsed.format === 'rdf') {
    const publisher = parsed.feed.title;
    return (parsed.feed.items ?? []).map((item) => ({
      title: item.title,
      address: item.link,
      published: item.dc?.dates?.[0],
      publisher,
      language: parsed.feed.dc?.languages?.[0],
      content: item.content?.encoded ?? item.description ?? '',
    }));
  }
  return jsonItems(parsed.feed);
}

function atomItems(feed: Extract<AnyFeed, { format: 'atom' }>['feed']): Item[] {
  return (feed.entries ?? []).map((entry) => {
    const body = entry.content ?? entry.summary;
    const plain = body?.type === undefined || body.type === 'text' || body.type === 'text/plain';
    return {
      title: entry.title?.value,
      address: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
      published: entry.published ?? entry.updated,
      publisher: entry.source?.title?.value ?? feed.title?.value,
      language: feed.xml?.lang,
      content: plain ? paragraphs(body?.value ?? '') : (body?.value ?? ''),
    };
  });
}

function jsonItems(feed: Extract<AnyFeed, { format: 'json' }>['feed']): Item[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    address: item.url ?? item.external_url,
    published: item.date_published ?? item.date_modified,
    publisher: feed.title,
    language: item.language ?? feed.language,
    content: item.content_html ?? paragraphs(item.content_text ?? item.summary ?? ''),
  }));
}

function factsOf({ address, published, publisher, title }: Item): Extract<Part, { bytes: Uint8Array }>['facts'] {
  return {
    ...NO_FACTS,
    mediaType: 'text/html',
    address: address ?? null,
    published: published ?? null,
    publisher: publisher ?? null,
    title: title ?? null,
  };
}

/** The item by itself, so that what the register keeps of it can be read without the feed. */
function pageOf({ title, address, published, publisher, language, content }: Item): string {
  const head = [
    `<title>${escaped(title ?? '')}</title>`,
    address === undefined ? '' : `<link rel="canonical" href="${escaped(address)}">`,
    publisher === undefined ? '' : `<meta property="og:site_name" content="${escaped(publisher)}">`,
    published === undefined ? '' : `<meta property="article:published_time" content="${escaped(published)}">`,
    '<meta name="generator" content="item of a feed, by Sijill with feedsmith 3.0.1">',
  ];
  const lang = language === undefined ? '' : ` lang="${escaped(language)}"`;
  const heading = title === undefined ? '' : `<h1>${escaped(title)}</h1>\n`;
  return `<!doctype html>\n<html${lang}><head><meta charset="utf-8">\n${head.filter(Boolean).join('\n')}\n</head><body><article>\n${heading}${content}\n</article></body></html>\n`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((words) => `<p>${escaped(words)}</p>`)
    .join('\n');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
