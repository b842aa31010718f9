import type { Report } from '../reports/report.ts';
import type { Span } from '../text/span.ts';
import type { Act, Attribution } from './attribution.ts';
import type { Link } from './link.ts';
import { indexSpans } from './span-index.ts';

/** Every chain's beginning: the publisher, and the author of the whole text where it is a statement. */
export function baseChain({ publisher }: Report, author: Link | null): Link[] {
  const first: Link = { source: publisher ?? 'publisher', type: 'publisher', cue: null };
  return author === null ? [first] : [first, author];
}

/** Who asserts a thing vouches for it; who demands it is the one whose demand it is. */
const VOUCHING: ReadonlySet<Act> = new Set(['assertion', 'request']);

/** Who vouches for a span: the base, then every assertion and demand around it, outermost first. */
export function chainOf(all: readonly Attribution[], base: readonly Link[]): (span: Span) => Link[] {
  const around = indexSpans(
    all.filter((one) => VOUCHING.has(one.act) && one.type !== 'publisher'),
    ({ content }) => content,
  );
  return (span) => {
    const covering = around(span).filter((attribution) => covers(attribution, span));
    const links = covering.sort((a, b) => inwards(a, b, span)).flatMap(linksOf);
    return [...base, ...links.filter((link, index) => links.findIndex((other) => other.source === link.source) === index)];
  };
}

/** Wider told words first; of two as wide, the outlet before the source that it cites. */
function inwards(a: Attribution, b: Attribution, span: Span): number {
  return reach(b, span) - reach(a, span) || Number(a.mode === 'cited') - Number(b.mode === 'cited');
}

function linksOf({ via, source, type, cue }: Attribution): Link[] {
  return [...via, { source, type, cue }];
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
