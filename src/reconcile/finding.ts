import type { ClaimKind } from '../claims/claim.ts';
import type { Reason } from './reasons/reason.ts';
import type { Why } from './reasons/words.ts';

/** What a register can be asked: how many X of Y in Z at T; where P stands on A; whether step S happened; what happened. */
export interface Question {
  readonly kind: ClaimKind;
  /** Measure, stance, step, event type, term class, topic. */
  readonly what: string;
  /** Whom or what it is about, as named; registry id where there is one. */
  readonly subject: string | null;
  readonly subjectId: string | null;
  readonly place: string | null;
  readonly placeId: string | null;
  /** Days, ISO, that the answers speak of. */
  readonly from: string | null;
  readonly to: string | null;
  /** The question in words. */
  readonly ask: { readonly en: string; readonly ar: string };
}

/** What one origin holds, in its latest claim; what it held before stands in `earlier`. */
export interface Held {
  readonly origin: string;
  /** Figures: bounds, null where open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
  readonly qualifier: string | null;
  readonly unit: string | null;
  /** Other kinds: stance, step, type… */
  readonly answer: string | null;
  readonly modality: string;
  readonly negated: boolean;
  readonly reported: string | null;
  /** Days that it speaks of, ISO. */
  readonly asOf: { readonly earliest: string | null; readonly latest: string | null };
  readonly claims: readonly string[];
  readonly earlier: readonly Omit<Held, 'earlier'>[];
}

/** Grades of the Airwars scheme, computed from origins. */
export const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted', 'single'] as const;
export type Grade = (typeof GRADES)[number];

/** What the claims judged to be of one thing jointly say, and how far apart they are. Derived, never stored as a truth. */
export interface Finding {
  readonly id: string;
  /** What kind of thing it is about, before anybody knows of whom and where: "figure persons", "stance sdf". */
  readonly topic: string;
  readonly question: Question;
  readonly held: readonly Held[];
  /** Independent origins that support it. */
  readonly independent: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Origins whose last word is the latest known. */
  readonly latest: readonly string[];
  /** In words, each with its claims: what changed, who dissents, what is outside of the range and why. */
  readonly changes: readonly Remark[];
  readonly dissent: readonly Remark[];
  readonly outside: readonly Remark[];
  /** The grade that stands: the one that a person gave, else the computed one. */
  readonly grade: Grade;
  /** Computed from origins; it stays beside what a person gave. */
  readonly computed: Grade;
  /** Why the computed grade, in a sentence, and the same as a code with values. */
  readonly gradeWhy: string;
  readonly gradeReason: Reason;
  /** What a person gave in its place. */
  readonly given: GivenGrade | null;
  readonly claims: readonly string[];
}

/** A grade that a person gave, with the id of the act, by which it is taken back. */
export interface GivenGrade {
  readonly id: string;
  readonly grade: Grade;
  readonly by: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly reason: string;
}

/** One sentence on claims. */
export interface Remark extends Why {
  readonly claims: readonly string[];
}
