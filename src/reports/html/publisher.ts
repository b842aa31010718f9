import type { PageFacts } from './facts.ts';
import type { ArticleData } from './json-ld.ts';
import { siteBesideTitle } from './title.ts';

const NAMES = [
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'article:publisher',
  'application-name',
  'apple-mobile-web-app-title',
];

/** Who issued the page, as it names itself; at last the host of its address. */
export function publisherOf(facts: PageFacts, article: ArticleData, title: string | null): string | null {
  const named = [
    facts.metas.get('og:site_name')?.[0],
    article.publisher,
    ...NAMES.map((name) => facts.metas.get(name)?.[0]),
    siteBesideTitle(title, facts),
  ];
  return named.find(isName)?.replace(/\s+/g, ' ').trim() ?? hostOf(facts.address);
}

function isName(name: string | null | undefined): name is string {
  return typeof name === 'string' && /\p{L}/u.test(name) && !/^https?:|^@|^\/\//i.test(name) && name.length <= 120;
}

function hostOf(address: string | null): string | null {
  return (address === null ? undefined : /^https?:\/\/(?:www\.)?([^/\s:?#]+)/i.exec(address)?.[1]?.toLowerCase()) ?? null;
}
