import { overlaps } from '../../text/span.ts';
import type { ClaimKind } from '../claim.ts';
import type { Draft } from '../kind.ts';

/** One claim per fact: of drafts of a kind that share words, the earlier in the list stays. The result is in text order. */
export function withoutOverlaps<K extends ClaimKind>(drafts: readonly Draft<K>[]): Draft<K>[] {
  const kept: Draft<K>[] = [];
  for (const draft of drafts) if (!kept.some((other) => overlaps(other.span, draft.span))) kept.push(draft);
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
