import { overlaps, type Span } from '../../text/span.ts';
import type { ClaimKind } from '../claim.ts';
import type { Draft } from '../kind.ts';

/** One claim per fact: of drafts of a kind that share words, the earlier in the list stays. The result is in text order. */
export function withoutOverlaps<K extends ClaimKind>(drafts: readonly Draft<K>[]): Draft<K>[] {
  const kept: Draft<K>[] = [];
  const stretches = new Map<number, Draft<K>[]>();
  for (const draft of drafts) {
    const near = stretchesOf(draft.span);
    if (near.some((at) => stretches.get(at)?.some((other) => overlaps(other.span, draft.span)))) continue;
    kept.push(draft);
    for (const at of near) {
      const held = stretches.get(at);
      if (held === undefined) stretches.set(at, [draft]);
      else held.push(draft);
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const STRETCH = 2048;

/** The stretches of the text that a span lies in: what lies in none of them cannot overlap it. */
function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, step) => first + step);
}
