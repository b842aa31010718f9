import type { Span } from '../text/span.ts';

/**
 * Titles of other pieces that stand between the paragraphs of an Arabic page: two or more short lines in a row without an
 * end mark, in a text whose paragraphs have theirs. One such line alone may be a subheading and stays; lines under a colon
 * are a list.
 */
export function relatedLinks(text: string, lines: readonly Span[]): Span[] {
  const words = lines.map(({ start, end }) => text.slice(start, end));
  if (!isPunctuated(words)) return [];
  const links: Span[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    let to = at;
    while (to < lines.length && isTitle(words[to] as string)) to += 1;
    if (to - at >= FEWEST && to < lines.length && isParagraph(words[at - 1] as string) && isParagraph(words[to] as string))
      links.push(...lines.slice(at, to));
    at = Math.max(at, to);
  }
  return links;
}

const FEWEST = 2;
const LONGEST = 90;
const MOST = 0.7;

const ENDS = /[.!?؟…»"”)]\s*$/u;

const isParagraph = (line: string): boolean => line.length > LONGEST && ENDS.test(line);

const isTitle = (line: string): boolean =>
  line.length <= LONGEST && /^[\p{Script=Arabic}«"]/u.test(line) && line.split(/\s+/).length >= 3 && !/[.!?؟…:؛،]\s*$/u.test(line);

function isPunctuated(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length > LONGEST);
  return long.length >= 3 && long.filter((line) => ENDS.test(line)).length >= long.length * MOST;
}
