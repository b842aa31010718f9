import type { Line } from './lines.ts';

const SENTENCE_END = /[.!?؟:…][”"’»)\]]*$/;
const BULLET = /^(?:[•●▪◦‣–—*-]\s|\(?\d{1,3}[.)]\s)/;
// What marks that a word goes on in the next line.
const HYPHEN = '\u00ad';
const SHORT = 0.8;
const WIDE_GAP = 1.45;
const OTHER_SIZE = 0.15;

/** Pages of lines to running text: lines of one paragraph are joined, across pages too; paragraphs have a blank line between. */
export function runningText(pages: readonly (readonly Line[])[]): string {
  let text = '';
  let before: Line | null = null;
  for (const page of pages) {
    const spacing = lineSpacing(page);
    for (const [index, line] of page.entries()) {
      if (before !== null) text = seam(text, goesOn({ before, line, after: page[index + 1], spacing: index === 0 ? null : spacing }));
      text += line.text;
      before = line;
    }
  }
  return text.replaceAll(HYPHEN, '-');
}

function seam(text: string, joined: boolean): string {
  if (!joined) return `${text}\n\n`;
  return text.endsWith(HYPHEN) ? text.slice(0, -1) : `${text} `;
}

interface Pair {
  readonly before: Line;
  readonly line: Line;
  readonly after: Line | undefined;
  /** Null where a page begins. */
  readonly spacing: number | null;
}

function goesOn({ before, line, after, spacing }: Pair): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size || BULLET.test(line.text)) return false;
  const ended = SENTENCE_END.test(before.text);
  const down = before.baseline - line.baseline;
  // A new page or column: only a sentence that is not at its end goes on there.
  if (spacing === null || down < 0) return !ended;
  if (down > spacing * WIDE_GAP) return false;
  const widest = Math.max(widthOf(before), widthOf(line), after === undefined ? 0 : widthOf(after));
  if (widthOf(before) < SHORT * widest) return false;
  return !(ended && isIndented(line, before));
}

function isIndented(line: Line, before: Line): boolean {
  const shift = line.rtl ? before.right - line.right : line.left - before.left;
  return shift > line.size * 0.8;
}

function widthOf({ left, right }: Line): number {
  return right - left;
}

function lineSpacing(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.baseline > next.baseline ? [line.baseline - next.baseline] : [];
  });
  steps.sort((a, b) => a - b);
  // The lower third: paragraphs of one line would make the middle one a gap.
  return steps[Math.floor(steps.length / 3)] ?? 0;
}
