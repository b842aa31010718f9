import type { Span } from '../../text/span.ts';
import type { PageLine } from './page-lines.ts';
import type { PageElement } from './walk.ts';
import type { Weights } from './weigh.ts';

/** What the choice of the body rests on. */
export interface Choice {
  readonly weights: Weights;
  /** Element of the headline, where one is known. */
  readonly headline: PageElement | null;
}

const FEW_LINKS = 0.34;
const SENTENCE = /[.!?…؟۔]["”'’»)\]]*$/;

/**
 * The stretches of the visible text that are the report: headline, standfirst, and what the article finder kept. What
 * the finder threw out between them (lists, tables, short headings) is taken back unless it is links or furniture.
 */
export function bodyOf(lines: readonly PageLine[], choice: Choice): Span[] {
  const isOwn = (line: PageLine) => line.furniture < 0.5 && !isLink(line, choice);
  const found = lines.map((line) => isOwn(line) && line.kept >= 0.5);
  const like = likeShortPosts(lines.filter((_, at) => found[at]));
  const kept = lines.map((line, at) => found[at] || (isOwn(line) && like.has(kindOf(line.element))));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const headline = lines.findIndex((line) => isHeadline(line, choice));
  return lines
    .filter((line, at) => {
      if (at === headline) return true;
      if (!isOwn(line)) return false;
      if (kept[at] || (at < headline && at < first)) return kept[at];
      if (line.linked > FEW_LINKS) return false;
      if (at > first && at < last) return choice.weights.isInArticle(line.element);
      return headline !== -1 && at > headline && at < first && line.words.length > 40 && SENTENCE.test(line.words);
    })
    .map((line) => line.core);
}

const SHORT_POSTS = 600;

/** Of several short posts on one page the finder keeps one: then all elements of its kind (tag and class) are posts. */
function likeShortPosts(found: readonly PageLine[]): ReadonlySet<string> {
  const length = found.reduce((sum, line) => sum + line.words.length, 0);
  return new Set(length < SHORT_POSTS ? found.map((line) => kindOf(line.element)).filter((kind) => !kind.endsWith(' ')) : []);
}

function kindOf({ name, attributes }: PageElement): string {
  return `${name} ${attributes.get('class')?.trim() ?? ''}`;
}

/** A line that is a link and no sentence points to another page. */
function isLink(line: PageLine, choice: Choice): boolean {
  return line.linked > 0.9 && !isHeadline(line, choice) && !SENTENCE.test(line.words);
}

function isHeadline({ element }: PageLine, { headline }: Choice): boolean {
  for (let at: PageElement | null = element, steps = 0; headline !== null && at !== null && steps < 8; at = at.parent, steps += 1) {
    if (at === headline) return true;
  }
  return false;
}
