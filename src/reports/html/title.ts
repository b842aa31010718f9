import type { PageFacts } from './facts.ts';
import type { ArticleData } from './json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { PageElement } from './walk.ts';

/** The headline that stands in the page, and the element that holds it. */
export interface Headline {
  readonly element: PageElement;
  readonly words: string;
}

const SHORTEST = 8;
const NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title'];

/** Titles that the page gives itself outside its text, the surest first; the title tag, with the site's name, last. */
function titlesOf({ metas, titleTag }: PageFacts, article: ArticleData): string[] {
  return [
    ...NAMES.slice(0, 2).map((name) => metas.get(name)?.[0]),
    article.headline,
    ...NAMES.slice(2).map((name) => metas.get(name)?.[0]),
    titleTag,
  ]
    .filter((title) => typeof title === 'string')
    .map((title) => title.replace(/\s+/g, ' ').trim());
}

/** The heading that says what the page's own title says, word for word first; else the only first-rank heading. */
export function findHeadline(lines: readonly PageLine[], facts: PageFacts, article: ArticleData): Headline | null {
  const headings = headingsOf(lines, new Set(facts.headings));
  const titles = titlesOf(facts, article).map(key);
  const same = headings.find(({ words }) => titles.includes(key(words)));
  if (same !== undefined) return same;
  const within = headings.filter(({ words }) => key(words).length >= SHORTEST && titles.some((title) => title.includes(key(words))));
  if (within.length > 0) return within.reduce((best, next) => (next.words.length > best.words.length ? next : best));
  const [first, second] = headings.filter(({ element }) => element.name === 'h1');
  return first !== undefined && second === undefined && first.words.includes(' ') ? first : null;
}

function headingsOf(lines: readonly PageLine[], headings: ReadonlySet<PageElement>): Headline[] {
  const found = new Map<PageElement, string>();
  for (const line of lines) {
    const element = headingOf(line.element, headings);
    if (element !== null && line.furniture < 0.5) found.set(element, `${found.get(element) ?? ''} ${line.words}`.trim());
  }
  // Manuals and ministries put a sign after headings that links to the heading.
  return [...found].map(([element, words]) => ({ element, words: words.replace(/\s*[#¶§]$/, '') }));
}

function headingOf(element: PageElement, headings: ReadonlySet<PageElement>): PageElement | null {
  for (let at: PageElement | null = element, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1)
    if (headings.has(at)) return at;
  return null;
}

/** The report's title: the headline as it stands, or the page's own title less the site's name. */
export function titleOf(headline: Headline | null, facts: PageFacts, article: ArticleData): string | null {
  if (headline !== null) return headline.words;
  const [title] = titlesOf(facts, article);
  return title === undefined ? null : withoutSite(title);
}

const SEPARATOR = /\s+(?:[|»«·•]|::|[-–—])\s+/;

function withoutSite(title: string): string {
  const parts = title.split(SEPARATOR);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return parts.length > 1 && title.startsWith(longest) ? longest : title;
}

/** What the title tag says beside the title, where it is short: mostly the site's name. */
export function siteBesideTitle(title: string | null, { titleTag }: PageFacts): string | null {
  const [before, after, ...others] = title === null || titleTag === null ? [] : titleTag.split(title);
  if (before === undefined || after === undefined || others.length > 0) return null;
  const site = `${before} ${after}`.replace(/^[\s:|»«·•–—-]+|[\s:|»«·•–—-]+$/g, '');
  return site.length <= 40 && /\p{L}/u.test(site) ? site : null;
}

function key(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
