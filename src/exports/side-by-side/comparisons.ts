import type { JudgedComparison } from '../../reconcile/judged.ts';
import type { OriginGraph } from '../../reconcile/origin.ts';
import type { Quotes } from './quotes.ts';
import { plain, type Section, type Sheet } from './sheet.ts';

const HEADINGS = {
  differs: 'Contradicting',
  updates: 'Changed or followed',
  same: 'Saying the same',
  'part-of': 'A part of the other',
  'differs-in-measure': 'Of another measure',
  unrelated: 'Judged unrelated',
} as const;

type Shown = keyof typeof HEADINGS;

/** Contradictions first; of each sort the surest, up to `most`. */
export function comparisonsSheet(
  comparisons: readonly JudgedComparison[],
  quotes: Quotes,
  { note, most }: { note: string; most: number },
): Sheet {
  const sections = (Object.keys(HEADINGS) as Shown[]).map((verdict) => sectionOf(verdict, comparisons, { quotes, most }));
  return { title: `${comparisons.length} comparisons`, note, sections };
}

function sectionOf(verdict: Shown, comparisons: readonly JudgedComparison[], { quotes, most }: { quotes: Quotes; most: number }): Section {
  const of = comparisons.filter((one) => one.verdict === verdict).sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : 1));
  const rows = of.slice(0, most).map(({ a, b, score, why, by }) => ({
    label: by === null ? score.toFixed(2) : `by ${by}`,
    words: why,
    quotes: quotes.lines([a, b]),
  }));
  const more = of.length > most ? [{ label: '', words: `and ${of.length - most} more; --limit shows them`, quotes: [] }] : [];
  return plain(`${HEADINGS[verdict]} (${of.length})`, [...rows, ...more]);
}

/** Pairs of claims with their places, and what rests on one origin: the shape that `compare --format json` prints. */
export function comparisonsDocument(comparisons: readonly JudgedComparison[], origins: OriginGraph, quotes: Quotes) {
  return {
    schema: 'sijill-comparisons/1',
    comparisons: comparisons.map(({ a, b, ...said }) => ({ a: sideOf(a, quotes), b: sideOf(b, quotes), ...said })),
    origins: origins.origins.map(({ claims, ...origin }) => ({
      ...origin,
      claims: claims.map((id) => sideOf(id, quotes)).filter((side) => side !== null),
    })),
  };
}

function sideOf(id: string, quotes: Quotes) {
  const found = quotes.find(id);
  if (found === null) return null;
  const { claim, report } = found;
  const bounds = claim.kind === 'figure' ? { low: claim.body.low, high: claim.body.high } : {};
  return { id, report: report.id, file: report.file, start: claim.quote.start, end: claim.quote.end, kind: claim.kind, ...bounds };
}
