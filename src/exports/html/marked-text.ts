import type { ClaimKind } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import { escapeHtml } from './escape-html.ts';

/** A claim as the text shows it: its code ("F1") and where it stands. */
export interface Marked extends Span {
  readonly code: string;
  readonly kind: ClaimKind;
}

export interface TextToMark {
  readonly text: string;
  readonly furniture: readonly Span[];
  readonly marks: readonly Marked[];
  /** Prefix of element ids, so that several reports can stand in one page. */
  readonly prefix: string;
}

/**
 * The frozen text with its claims marked. Overlapping claims are cut into segments, each naming all its claims; a
 * reference link stands where a claim begins. The text content without the references is the frozen text.
 */
export function markedText(source: TextToMark): string {
  const bounds = cuts(source);
  const opening = startsAt(source.marks);
  const html: string[] = [];
  let active: Marked[] = [];
  let furniture = 0;
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? source.text.length;
    const begun = opening.get(start) ?? [];
    active = [...active.filter((mark) => mark.end > start), ...begun];
    while ((source.furniture[furniture]?.end ?? Number.POSITIVE_INFINITY) <= start) furniture += 1;
    const inFurniture = (source.furniture[furniture]?.start ?? Number.POSITIVE_INFINITY) <= start;
    html.push(...begun.map((mark) => reference(mark, source.prefix)), segment(source.text.slice(start, end), active, inFurniture));
  }
  return html.join('');
}

function cuts(source: TextToMark): number[] {
  const points = new Set<number>([0]);
  for (const span of [...source.furniture, ...source.marks]) {
    points.add(span.start);
    points.add(span.end);
  }
  points.delete(source.text.length);
  return [...points].sort((a, b) => a - b);
}

function startsAt(marks: readonly Marked[]): Map<number, Marked[]> {
  const starts = new Map<number, Marked[]>();
  for (const mark of marks) starts.set(mark.start, [...(starts.get(mark.start) ?? []), mark]);
  return starts;
}

function reference(mark: Marked, prefix: string): string {
  const label = `Claim ${mark.code}, ${mark.kind}`;
  return `<a class="ref ${mark.kind}" id="${prefix}t${mark.code}" href="#${prefix}c${mark.code}" aria-label="${label}">${mark.code}</a>`;
}

function segment(text: string, active: readonly Marked[], inFurniture: boolean): string {
  const content = escapeHtml(text);
  if (content === '') return '';
  if (inFurniture) return `<span class="furniture">${content}</span>`;
  const top = innermost(active);
  if (top === undefined) return content;
  const several = active.length > 1 ? ' several' : '';
  return `<mark class="${top.kind}${several}" data-claims="${active.map((mark) => mark.code).join(' ')}">${content}</mark>`;
}

// The shortest claim gives the segment its look: the longer ones show on either side of it.
function innermost(active: readonly Marked[]): Marked | undefined {
  return active.reduce<Marked | undefined>(
    (best, mark) => (best === undefined || mark.end - mark.start < best.end - best.start ? mark : best),
    undefined,
  );
}
