import type { Report } from '../reports/report.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Link } from './link.ts';

/** Every chain's beginning: the publisher, and the author of the whole text where its title names one. */
export function baseChain(report: Report, author: string | null): Link[] {
  const publisher: Link = { source: report.publisher ?? 'publisher', type: 'publisher', cue: null };
  return author === null ? [publisher] : [publisher, { source: author, type: 'official', cue: 'statement' }];
}

/** Who vouches for a span: the base, then every attribution around it, outermost first. */
export function chainAt(all: readonly Attribution[], base: readonly Link[], span: Span): Link[] {
  const covering = all
    .filter((attribution) => attribution.act === 'assertion' && covers(attribution, span))
    .sort((a, b) => reach(b, span) - reach(a, span) || Number(a.mode === 'cited') - Number(b.mode === 'cited'));
  const links = covering.flatMap((attribution) => [
    ...attribution.via,
    { source: attribution.source, type: attribution.type, cue: attribution.cue },
  ]);
  const distinct = links.filter((link, index) => links.findIndex((other) => other.source === link.source) === index);
  return [...base, ...distinct];
}

/** Most of the span must lie in the told words; the frame's own source and cue are the teller's. */
function covers(attribution: Attribution, span: Span): boolean {
  const frame = attribution.cueSpan;
  if (
    frame !== null &&
    span.start <= frame.start &&
    frame.end <= span.end &&
    attribution.mode !== 'hearsay' &&
    attribution.mode !== 'according-to'
  ) {
    return attribution.content.some((part) => share(part, span) > 0.35);
  }
  return attribution.content.some((part) => share(part, span) > 0.5);
}

function share(part: Span, span: Span): number {
  return (Math.min(part.end, span.end) - Math.max(part.start, span.start)) / Math.max(1, span.end - span.start);
}

function reach(attribution: Attribution, span: Span): number {
  return Math.max(...attribution.content.filter((part) => share(part, span) > 0).map((part) => part.end - part.start));
}
