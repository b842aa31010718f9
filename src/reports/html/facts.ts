import type { PageElement, Visitor } from './walk.ts';

/** A time that the page marks as one, and the element that marks it. */
export interface MarkedTime {
  readonly datetime: string;
  readonly element: PageElement;
}

/** What the page says of itself in its head and markup, unjudged. */
export interface PageFacts {
  /** `name`, `property` or `itemprop` in lower case → contents in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly titleTag: string | null;
  readonly jsonLd: readonly string[];
  readonly times: readonly MarkedTime[];
  /** Shown headings of the first three ranks. */
  readonly headings: readonly PageElement[];
  readonly lang: string | null;
  readonly dir: string | null;
  /** Address of the page as it names it, or as the browser noted that saved it. */
  readonly address: string | null;
  readonly elements: number;
  readonly deepest: number;
}

export interface FactCollector extends Pick<Visitor, 'opened' | 'text' | 'entity' | 'comment'> {
  finish(): PageFacts;
}

const MOST = 500;
const MOST_JSON = 400_000;

export function collectFacts(source: string): FactCollector {
  const metas = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const times: MarkedTime[] = [];
  const headings: PageElement[] = [];
  const seen = { lang: null as string | null, dir: null as string | null, canonical: null as string | null, saved: null as string | null };
  let title: string | null = null;
  let titleElement: PageElement | null = null;
  let elements = 0;
  let deepest = 0;

  function meta(element: PageElement): void {
    const { attributes } = element;
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const content = attributes.get('content')?.trim();
    if (name === undefined || !content || metas.size >= MOST) return;
    const key = name.trim().toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 5));
  }

  function opened(element: PageElement): void {
    const { name, attributes } = element;
    elements += 1;
    deepest = Math.max(deepest, element.depth);
    if (name === 'meta') meta(element);
    else if (name === 'html' || name === 'body') {
      seen.lang ??= attributes.get('lang') ?? null;
      seen.dir ??= attributes.get('dir') ?? null;
    } else if (name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? '')) seen.canonical ??= attributes.get('href') ?? null;
    else if (/^h[1-3]$/.test(name) && element.shown && headings.length < MOST) headings.push(element);
    else if (name === 'title' && title === null && element.parent?.name !== 'svg') {
      title = '';
      titleElement = element;
    }
    const datetime =
      attributes.get('datetime') ?? (isPublished(attributes) ? (attributes.get('content') ?? attributes.get('title')) : undefined);
    if (datetime && times.length < MOST) times.push({ datetime, element });
  }

  return {
    opened,
    text: (start, end, element) => {
      if (element === titleElement) title += source.slice(start, end);
      else if (element.name === 'script' && /\bld\+json\b/i.test(element.attributes.get('type') ?? '') && end - start <= MOST_JSON) {
        jsonLd.push(source.slice(start, end));
      }
    },
    entity: (decoded, _span, element) => {
      if (element === titleElement) title += decoded;
    },
    comment: (start, end) => {
      seen.saved ??= /^\s*saved from url=\(\d+\)(\S+)/i.exec(source.slice(start, Math.min(end, start + 2000)))?.[1] ?? null;
    },
    finish: () => ({
      metas,
      titleTag: title?.replace(/\s+/g, ' ').trim() || null,
      jsonLd,
      times,
      headings,
      lang: seen.lang,
      dir: seen.dir,
      address: seen.canonical ?? metas.get('og:url')?.[0] ?? seen.saved,
      elements,
      deepest,
    }),
  };
}

function isPublished(attributes: ReadonlyMap<string, string>): boolean {
  return /^datepublished$/i.test(attributes.get('itemprop')?.trim() ?? '');
}
