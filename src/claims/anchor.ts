import { createHash } from 'node:crypto';
import type { Report } from '../reports/report.ts';
import { quoteAt } from '../text/quote.ts';
import { type Quote, sharedLength } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { ClaimParty } from './common.ts';
import { complete } from './complete.ts';
import type { AnyDraft, Context } from './kind.ts';
import type { Rejection } from './rejection.ts';

export interface Anchored {
  readonly claims: readonly Claim[];
  readonly rejections: readonly Rejection[];
}

/**
 * The one gate: a draft whose quote stands in the text and outside the furniture becomes a claim, any other a rejection
 * with its reason. Claims come in text order; of drafts with one kind, quote and body the first is kept.
 */
export function anchor(context: Context, drafts: readonly AnyDraft[]): Anchored {
  const ordered = drafts.map((draft) => ({ draft, quote: quoteAt(context.report.text, draft.span) })).sort(inTextOrder);
  const claims: Claim[] = [];
  const rejections: Rejection[] = [];
  const ordinals = new Map<string, number>();
  const seen = new Set<string>();
  for (const { draft, quote } of ordered) {
    const key = `${draft.kind} ${quote.start} ${quote.end}`;
    const content = `${key} ${JSON.stringify(draft.body)}`;
    const reason = seen.has(content) ? 'the same claim was proposed twice' : refusal(context.report, quote);
    seen.add(content);
    if (reason !== null) {
      rejections.push({ rule: draft.rule, reason, quote });
      continue;
    }
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    claims.push(claimFrom(context, draft, { quote, ordinal }));
  }
  return { claims, rejections };
}

const KIND_ORDER = ['figure', 'event', 'term', 'position', 'milestone', 'situation'];

function inTextOrder(a: { draft: AnyDraft; quote: Quote }, b: { draft: AnyDraft; quote: Quote }): number {
  return a.quote.start - b.quote.start || a.quote.end - b.quote.end || KIND_ORDER.indexOf(a.draft.kind) - KIND_ORDER.indexOf(b.draft.kind);
}

function refusal(report: Report, quote: Quote): string | null {
  if (quote.end <= quote.start) return 'the quote is empty';
  if (report.text.slice(quote.start, quote.end) !== quote.exact) return 'the quote is not in the text';
  if (report.furniture.some((span) => sharedLength(span, quote) > 0)) return 'the quote lies on page furniture';
  return null;
}

function claimFrom(context: Context, draft: AnyDraft, at: { quote: Quote; ordinal: number }): Claim {
  const done = complete(context, draft);
  const id = createHash('sha256')
    .update([context.report.id, draft.kind, at.quote.start, at.quote.end, at.ordinal].join(' '))
    .digest('hex')
    .slice(0, 20);
  const common = {
    id,
    quote: at.quote,
    attribution: [...done.attribution],
    modality: done.modality,
    negated: done.negated,
    aside: draft.aside ?? null,
    time: done.time,
    place: done.place,
    parties: (draft.parties ?? {}) as Record<string, ClaimParty[]>,
    confidence: draft.confidence ?? 'medium',
    rule: draft.rule,
    notes: [...(draft.notes ?? [])],
  };
  return { ...common, kind: draft.kind, body: draft.body } as Claim;
}
