/** Stretches of a report's text as they are drawn: plain, furniture, or covered by claims. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly furniture: boolean;
  /** Claims that cover it, the longest first: the last one gives it its look. */
  readonly claims: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Marked extends Span {
  readonly id: string;
}

/** Cuts a text where a claim or furniture begins or ends. The segments in order are the text, nothing left out or twice. */
export function segmentsOf(length: number, furniture: readonly Span[], marks: readonly Marked[]): Segment[] {
  const points = new Set([0, length]);
  for (const { start, end } of [...furniture, ...marks]) points.add(clamp(start, length)).add(clamp(end, length));
  const cuts = [...points].sort((a, b) => a - b);
  const opening = byStart(marks);
  let active: Marked[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    active = [...active, ...(opening.get(start) ?? [])].filter(({ end }) => end > start);
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const claims = [...active].sort((a, b) => b.end - b.start - (a.end - a.start)).map(({ id }) => id);
    return { start, end: cuts[index + 1] ?? length, furniture: (furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= start, claims };
  });
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

function byStart(marks: readonly Marked[]): Map<number, Marked[]> {
  const starts = new Map<number, Marked[]>();
  for (const mark of marks) {
    const own = starts.get(mark.start);
    if (own === undefined) starts.set(mark.start, [mark]);
    else own.push(mark);
  }
  return starts;
}
