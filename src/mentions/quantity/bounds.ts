import { BETWEEN, BOUNDS_AFTER, BOUNDS_BEFORE, type Bound, EXACT_WORDS, PARTICLE_VERBS } from '../../languages/en/quantity-words.ts';
import type { Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';

/** A qualifier with its half-open token range; no bound and an empty range where there is none. */
export interface Qualifier {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound | null;
}

const LONGEST = 4;

/** The words before token `index` that bound the number there, over "another" and the like; the outermost decides. */
export function boundBefore(tokens: readonly Token[], index: number): Qualifier {
  const near = longestBefore(tokens, index);
  const over = near === null && BETWEEN.has(tokens[index - 1]?.norm ?? '') ? longestBefore(tokens, index - 1) : null;
  const inner = near ?? over;
  if (inner === null) return { from: index, to: index, bound: null };
  const outer = longestBefore(tokens, inner.from);
  return outer !== null && !EXACT_WORDS.has(wordsOf(tokens, outer))
    ? { ...outer, to: index }
    : { ...inner, to: near === null ? index : inner.to };
}

function longestBefore(tokens: readonly Token[], index: number): Qualifier | null {
  for (let length = Math.min(LONGEST, index); length >= 1; length -= 1) {
    const range = { from: index - length, to: index };
    const bound = BOUNDS_BEFORE.get(wordsOf(tokens, range));
    if (bound !== undefined && !isParticle(tokens, range)) return { ...range, bound };
  }
  return null;
}

/** "hand over two prisoners": the word belongs to the verb. */
function isParticle(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (to - from > 1 || tokens[from]?.norm !== 'over') return false;
  return PARTICLE_VERBS.has(tokens[from - 1]?.norm ?? '');
}

/** "or more", "at least", "plus" after the number, where no noun of its own follows them. */
export function boundAfter(tokens: readonly Token[], index: number): Qualifier | null {
  for (let length = 3; length >= 1; length -= 1) {
    const range = { from: index, to: index + length };
    const bound = range.to <= tokens.length ? BOUNDS_AFTER.get(wordsOf(tokens, range)) : undefined;
    if (bound !== undefined && !opensAnother(tokens, range)) return { ...range, bound };
  }
  return null;
}

/** "12 at least 5 of them": the words belong to the next number. */
function opensAnother(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): boolean {
  const next = tokens[range.to];
  if (next === undefined) return false;
  const limit = /^(?:max|maximum|minimum|approximately)$/.test(tokens[range.from]?.norm ?? '') && /^[\p{L}\p{N}]/u.test(next.norm);
  return limit || next.tag === 'CD' || next.norm === 'a';
}

/** The words of a range as lists hold them, in lower case. */
export function wordsOf(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): string {
  return tokens
    .slice(range.from, range.to)
    .map((token) => token.norm)
    .join(' ');
}

type Bounded = Pick<QuantityMention, 'low' | 'high' | 'lowExclusive' | 'highExclusive'>;

/** The bounds as said; open ones are null. */
export function bounded(low: number, high: number, bound: Bound | null): Bounded {
  const exact = { low, high, lowExclusive: false, highExclusive: false };
  switch (bound) {
    case 'more':
      return { ...exact, high: null, lowExclusive: true };
    case 'least':
      return { ...exact, high: null };
    case 'less':
      return { ...exact, low: null, highExclusive: true };
    case 'most':
      return { ...exact, low: null };
    default:
      return exact;
  }
}
