import { wholeDateline } from '../dateline.ts';
import { isAmbiguous, readPublished } from '../published.ts';
import type { Published } from '../report.ts';
import type { MarkedTime, PageFacts } from './facts.ts';
import type { Body } from './find-body.ts';
import type { ArticleData } from './json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { Headline } from './title.ts';
import type { PageElement } from './walk.ts';

const SURE = ['article:published_time', 'og:article:published_time', 'article:published', 'datepublished'];
const OTHERS =
  'dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date date pubdate publishdate publish-date publish_date publication_date published_time parsely-pub-date sailthru.date citation_publication_date citation_date shareaholic:article_published_time'.split(
    ' ',
  );

/** The day of publication that the page marks as such: its meta elements, its JSON-LD, then a marked time in its text. */
export function publishedOnPage(facts: PageFacts, article: ArticleData, headline: Headline | null): Published | null {
  const meta = (names: readonly string[]) => names.flatMap((name) => facts.metas.get(name) ?? []);
  const written = [
    ...meta(SURE),
    ...(article.published === null ? [] : [article.published]),
    ...meta(OTHERS),
    ...timesByTrust(facts.times, headline),
  ];
  for (const expression of written) {
    const published = readPublished(expression, 'page');
    if (published !== null) return published;
  }
  return null;
}

/** Marked times, those marked as the publication's first, then the first after the headline, then the rest. */
function timesByTrust(times: readonly MarkedTime[], headline: Headline | null): string[] {
  const trusted = times
    .map(({ datetime, element }) => ({ datetime, trust: trustIn(element, headline?.element ?? null) }))
    .filter(({ trust }) => trust > 0);
  return trusted.sort((a, b) => b.trust - a.trust).map(({ datetime }) => datetime);
}

const ELSEWHERE = /^(?:aside|nav|footer)$/;
const OTHER_PIECES = /\b(?:comments?|related|sidebar|widget|popular|recent|latest|trending)\b/i;
// A date may stand in the line above its headline, never further up.
const JUST_ABOVE = 12;

function trustIn(element: PageElement, headline: PageElement | null): number {
  if (isElsewhere(element)) return 0;
  const { attributes } = element;
  const names = attributes.get('class') ?? '';
  if (/\b(?:updated|modified)\b/i.test(names) && !/\bpublished\b/i.test(names)) return 0;
  if (/^datemodified$/i.test(attributes.get('itemprop') ?? '')) return 0;
  if (/^datepublished$/i.test(attributes.get('itemprop') ?? '') || attributes.has('pubdate')) return 4;
  if (/\b(?:published|entry-date|post-date|publish-date|timestamp)\b/i.test(names)) return 3;
  return headline === null || element.index > headline.index - JUST_ABOVE ? 2 : 1;
}

function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element, steps = 0; at !== null && steps < 20; at = at.parent, steps += 1) {
    if (ELSEWHERE.test(at.name)) return true;
    if (
      at.name !== 'body' &&
      at.name !== 'html' &&
      OTHER_PIECES.test(`${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''}`)
    )
      return true;
  }
  return false;
}

const LINES_ABOUT = 8;

/** A date that stands in a dateline (`dated`), or as a line of its own about the headline or the first words. */
export function dateInSight(body: Body, dated: string | null): { readonly published: Published | null; readonly notes: readonly string[] } {
  const first = body.lines.findIndex((line) => isFirst(line, body));
  const near = body.lines.slice(Math.max(0, first - LINES_ABOUT), first + LINES_ABOUT);
  const written = [dated, ...near.map((line) => wholeDateline(line.words)?.expression)].filter((one) => typeof one === 'string');
  for (const expression of written) {
    const published = readPublished(expression, 'text');
    if (published !== null) return { published, notes: [] };
  }
  const open = written.find(isAmbiguous);
  return { published: null, notes: open === undefined ? [] : [`date "${open}": day and month cannot be told apart`] };
}

function isFirst(line: PageLine, { headline, furniture }: Body): boolean {
  if (headline !== null) return line.words === headline.words;
  return !furniture.some((span) => span.start <= line.start && line.end <= span.end);
}
