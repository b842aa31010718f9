import type { PageElement } from './walk.ts';

const TAGS = /^(?:aside|button|dialog|footer|form|label|menu|nav)$/;
const ROLES = /^(?:alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)$/;
const WHOLES = /^(?:#page|article|body|html|main)$/;

/** A class or id with one of these among its parts ("td-post-sharing-top") names page furniture. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'addthis addtoany adsbygoogle advert advertisement breadcrumb breadcrumbs byline comment comments consent cookie cookies copyright ' +
    'disqus gdpr jp-relatedposts login masthead navbar newsletter outbrain pager pagination paywall popup promo recommendations ' +
    'recommended related relatedposts respond share sharedaddy sharethis sharing shares sidebar signup social sponsored subscribe ' +
    'subscription taboola tagcloud ticker toolbar trending'
  ).split(' '),
);

/** A class or id that is, as a whole, one of these. */
const NAMES =
  /^(?:ads?|ad-\w+|nav|navigation|(?:main-|site-|top-)?(?:menu|nav|footer)|footer-\w+|site-(?:header|title|description|info|branding)|top-?bar|logo|widgets?|widget-area|tags|tags?-?(?:links|list)|(?:post|entry|article)-(?:tags|meta|footer|navigation|nav|views|labels|date|author|info|details)|meta|post-?meta|cat-links|posted-(?:on|by)|author-(?:box|bio|info)|about-author|read-?more|more-link|credits?|(?:photo|image|img|caption|media|picture)-?credits?|skip-link|lang(?:uage)?-?(?:switcher|switch|selector)|views|hits|print|most-(?:read|viewed|popular)|popular-posts|latest-(?:news|posts)|(?:next|prev|previous)-post|nav-links|back-to-top|search|search-?form|copy)$/;

/** Class names that say what a post is about or how a theme lays it out. */
const DESCRIPTIVE = /^(?:tag|category|cat|has|no|with|is|format|type|status|postid|single|js|theme|wp)-/;

/** Whether tag, role, class or id say that an element is navigation, a prompt, a credit or the like. */
export function looksLikeFurniture({ name, attributes }: PageElement): boolean {
  if (WHOLES.test(name)) return false;
  if (TAGS.test(name)) return true;
  if (attributes.size === 0) return false;
  if (attributes.get('aria-hidden') === 'true' || ROLES.test(attributes.get('role') ?? '')) return true;
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/);
  return words.some(namesFurniture);
}

function namesFurniture(word: string): boolean {
  if (word === '' || DESCRIPTIVE.test(word)) return false;
  const plain = word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');
  return NAMES.test(plain) || plain.split('-').some((part) => PARTS.has(part));
}
