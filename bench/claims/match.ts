import type { Claim, ClaimOf } from '../../src/claims/claim.ts';
import { type AnnotatedRecord, ASIDE_KINDS, GROUPS, type Group, type RecordClaim, type RecordFigure, type RecordSpan } from './record.ts';

/** A recorded claim in one group; `required` is false where an equally careful reader may put it there. */
export interface Wanted {
  readonly claim: RecordClaim;
  readonly figure: RecordFigure | null;
  readonly required: boolean;
}

export interface Match {
  readonly wanted: readonly Wanted[];
  readonly found: readonly Claim[];
  /** Index of the found claim for an index of `wanted`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Found claims that count neither way: on neutral spans, told again, set aside as the annotator did. */
  readonly excused: ReadonlySet<number>;
}

/**
 * Pairs recorded and found claims of one group: quotes that share text and, for figures, equal bounds; one to one, the
 * required before the possible, the best overlap first.
 */
export function matchGroup(group: Group, record: AnnotatedRecord, claims: readonly Claim[]): Match {
  const wanted = wantedIn(group, record);
  const found = claims.filter((claim) => isCounted(group, record, claim));
  const candidates = wanted.flatMap((want, w) =>
    found.flatMap((claim, f) => {
      const share = fits(want, claim) ? bestShare(want.claim, claim.quote) : 0;
      return share > 0 ? [{ w, f, share }] : [];
    }),
  );
  candidates.sort((a, b) => Number(wanted[b.w]?.required) - Number(wanted[a.w]?.required) || b.share - a.share || a.w - b.w || a.f - b.f);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { w, f } of candidates) {
    if (pairs.has(w) || taken.has(f)) continue;
    pairs.set(w, f);
    taken.add(f);
  }
  return { wanted, found, pairs, excused: excusedIn({ record, wanted, found, pairs, taken, candidates }) };
}

function wantedIn(group: Group, record: AnnotatedRecord): Wanted[] {
  const { recorded } = GROUPS[group];
  return record.claims.flatMap((claim): Wanted[] => {
    if (group === 'figures')
      return [claim.figure, ...(claim.second ?? [])].flatMap((figure) => (isBounded(figure) ? [{ claim, figure, required: true }] : []));
    if (recorded.includes(claim.kind)) return [{ claim, figure: null, required: true }];
    const may =
      claim.kindAlso?.some((kind) => recorded.includes(kind)) === true ||
      (group === 'positions' && Boolean(claim.position)) ||
      (group === 'milestones' && typeof claim.milestone === 'string');
    return may ? [{ claim, figure: null, required: false }] : [];
  });
}

function isBounded<F extends { low: number | null; high: number | null }>(figure: F | null | undefined): figure is F {
  return figure != null && ((figure.low ?? null) !== null || (figure.high ?? null) !== null);
}

function isCounted(group: Group, record: AnnotatedRecord, claim: Claim): boolean {
  if (claim.kind !== GROUPS[group].kind || claim.quote.end <= (record.doc.bodyStart ?? 0)) return false;
  return claim.kind !== 'figure' || isBounded(claim.body);
}

function fits({ figure }: Wanted, claim: Claim): boolean {
  if (figure === null) return true;
  const { body } = claim as ClaimOf<'figure'>;
  return (figure.low ?? null) === body.low && (figure.high ?? null) === body.high;
}

export function spansOf(claim: RecordClaim): RecordSpan[] {
  return [claim, ...(claim.alsoAt ?? []).filter((span) => span.start !== undefined)];
}

export function shared(a: RecordSpan, b: RecordSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function bestShare(claim: RecordClaim, quote: RecordSpan): number {
  const shares = spansOf(claim).map((span) => shared(span, quote) / (Math.max(span.end, quote.end) - Math.min(span.start, quote.start)));
  return Math.max(...shares);
}

interface Paired {
  readonly record: AnnotatedRecord;
  readonly wanted: readonly Wanted[];
  readonly found: readonly Claim[];
  readonly pairs: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
  readonly candidates: readonly { readonly w: number; readonly f: number }[];
}

function excusedIn(paired: Paired): Set<number> {
  const { record, found, taken } = paired;
  const excused = repeatsIn(paired);
  found.forEach((claim, f) => {
    if (taken.has(f)) return;
    const onNeutral = record.neutral?.some((span) => span.start !== undefined && shared(span as RecordSpan, claim.quote) > 0);
    const asAside =
      claim.aside !== null && record.claims.some((other) => ASIDE_KINDS.includes(other.kind) && shared(other, claim.quote) > 0);
    if (onNeutral === true || asAside) excused.add(f);
  });
  return excused;
}

/** A claim told at several places and found at more than one of them. */
function repeatsIn({ wanted, found, pairs, taken, candidates }: Paired): Set<number> {
  const repeats = new Set<number>();
  for (const { w, f } of candidates) {
    const first = found[pairs.get(w) ?? -1];
    const again = found[f];
    const want = wanted[w];
    if (taken.has(f) || first === undefined || again === undefined || want === undefined) continue;
    if (spansOf(want.claim).length > 1 && shared(first.quote, again.quote) === 0) repeats.add(f);
  }
  return repeats;
}
