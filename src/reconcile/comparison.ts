import type { Reason } from './reasons/reason.ts';

export const VERDICTS = ['same', 'differs', 'updates', 'part-of', 'differs-in-measure', 'unrelated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the program says of two claims; `a` is the earlier reported, `part-of` and `updates` are read from `b` to `a`. */
export interface Comparison {
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0 to 1: how much of what had to be known to say so was known. Not a probability. */
  readonly score: number;
  /** One plain sentence, in English. */
  readonly why: string;
  /** The same as a code with values, for tables of words. */
  readonly reason: Reason;
}

/** What a person says of two claims. Only ever appended; it stands above every comparison until it is withdrawn. */
export interface Judgement {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly by: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly reason: string | null;
  /** Judgement id that is taken back, instead of a verdict on its own. */
  readonly withdraws: string | null;
}
