const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content and end tag. */
export const VOID = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** What a browser sets on lines of its own: text on the two sides of its borders does not run together. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot ' +
    'thead tr ul',
);

/** Cells of one row stand beside each other. */
export const CELL = set('td th');

/** Elements whose content a browser does not show as text. Content of controls is no text of the page either. */
export const UNSHOWN = set(
  'applet audio canvas datalist embed frameset head iframe math noembed noframes noscript object script select style svg template ' +
    'textarea title video',
);

/** Elements that may stand in a head; any other one opens the body. */
export const HEAD_ONLY = set('base basefont bgsound link meta noscript script style template title');

/** Tags that close an open paragraph when they begin. */
export const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav ol p pre search section summary table ul',
);

/** HTML that breaks out of an SVG drawing or a formula that was never closed. */
export const BREAKS_OUT = set('blockquote body br center dd div dl dt h1 h2 h3 h4 h5 h6 head hr li ol p pre table ul');

/** Nothing is closed across these by a tag of other content. */
export const SCOPE = set('applet button caption html marquee object table td template th');

/** What a start tag closes: the nearest of `closes`, looked for no further up than the nearest of `within`. */
export const IMPLIED: Readonly<Record<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { closes: set('li'), within: set('ul ol menu dir table td th') },
  dd: { closes: set('dd dt'), within: set('dl table td th') },
  dt: { closes: set('dd dt'), within: set('dl table td th') },
  option: { closes: set('option'), within: set('select optgroup datalist') },
  td: { closes: set('td th'), within: set('tr table') },
  th: { closes: set('td th'), within: set('tr table') },
  tr: { closes: set('tr'), within: set('tbody thead tfoot table') },
  tbody: { closes: set('tbody thead tfoot caption colgroup'), within: set('table') },
  thead: { closes: set('tbody thead tfoot caption colgroup'), within: set('table') },
  tfoot: { closes: set('tbody thead tfoot caption colgroup'), within: set('table') },
  a: { closes: set('a'), within: set('address article blockquote body div form li ol p section table td th tr ul') },
};

/** Attributes that say something about text, its place in the page, or the report; all others are dropped while reading. */
export const KEPT_ATTRIBUTES = set(
  'aria-hidden charset class content datetime dir hidden href http-equiv id itemprop lang name open property pubdate rel role style title type',
);
