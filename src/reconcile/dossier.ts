import type { Agreement } from '../agreements/agreement.ts';
import type { Claim } from '../claims/claim.ts';
import type { Published } from '../reports/report.ts';
import type { Span } from '../text/span.ts';
import type { Judgement } from './comparison.ts';
import type { Grading } from './grading.ts';
import type { OriginGraph } from './origin.ts';
import type { Parties } from './parties.ts';

/** One report with its reading, as reconciling sees it. Claims carry the values that stand: corrections of a person applied. */
export interface ComparedReport {
  readonly id: string;
  /** Name of the file as the user knows it. */
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Published | null;
  /** Instant of intake, ISO; null outside a register. */
  readonly recorded: string | null;
  readonly language: string;
  readonly text: string;
  readonly furniture: readonly Span[];
  /** Rejected claims are not among them. */
  readonly claims: readonly Claim[];
  readonly agreements: readonly Agreement[];
}

/** What was known: only reports that were reported (or taken in) by the end of the day given, ISO. */
export interface AsOf {
  readonly clock: 'reported' | 'recorded';
  readonly day: string;
}

/** All that reconciling works on: reports, who rests on whom, what people judged, and how parties hang together. */
export interface Dossier {
  readonly reports: readonly ComparedReport[];
  readonly origins: OriginGraph;
  /** In the order in which they were made. */
  readonly judgements: readonly Judgement[];
  readonly parties: Parties;
  /** Grades that people gave findings, in the order in which they were given, on the claims where they now stand; none where left out. */
  readonly grades?: readonly Grading[];
  /** Null: as known now. */
  readonly asOf: AsOf | null;
}
