import type { Line } from './lines.ts';

const EDGE = 2;
const FEWEST_PAGES = 3;

/** Pages without the lines that stand at the head or foot of most of them, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): { readonly pages: Line[][]; readonly dropped: number } {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map((index) => keyOf(page[index])))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(FEWEST_PAGES, pages.length / 2);
  let dropped = 0;
  const kept = pages.map((page) => {
    const drop = new Set(edges(page).filter((index) => isNumber(page[index]) || (counts.get(keyOf(page[index])) ?? 0) >= most));
    dropped += drop.size;
    return page.filter((_, index) => !drop.has(index));
  });
  return { pages: kept, dropped };
}

function edges(page: readonly Line[]): number[] {
  return [...page.keys()].filter((index) => index < EDGE || index >= page.length - EDGE);
}

function keyOf(line: Line | undefined): string {
  return (line?.text ?? '').replace(/\p{Nd}+/gu, '#');
}

function isNumber(line: Line | undefined): boolean {
  return /^(?:page\s*|صفحة\s*)?[-–—\s]*\p{Nd}{1,4}(?:\s*(?:\/|of|من)\s*\p{Nd}{1,4})?[-–—\s]*$/iu.test(line?.text ?? '');
}
