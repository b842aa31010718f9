import type { Claim } from '../claims/claim.ts';
import type { Judgement } from '../reconcile/comparison.ts';
import type { Run } from '../reconcile/copies/shared.ts';
import type { Grading } from '../reconcile/grading.ts';
import type { Decision } from '../review/decision.ts';
import type { Marked } from '../review/match-claims.ts';
import type { Standing, Status } from '../review/status.ts';
import type { NewReading, NewReport, PackedReport } from './entry.ts';
import type { Clock, Filter } from './filter.ts';
import type { LogEntry } from './log.ts';
import type { Correction, Page, ReportRecord } from './record.ts';

/**
 * Where a register is kept, in the words of the domain. Every implementation passes `contract.ts`. A promise of a
 * writing method resolves only after the change is on the disk; what was not acknowledged may be written again.
 */
export interface Store {
  /** Of the report ids given, those that are held, and those that were once forgotten. */
  known(ids: readonly string[]): Promise<Known>;
  /** Takes reports in, all in one transaction; the same bytes again change nothing. */
  addReports(reports: readonly (NewReport | PackedReport)[]): Promise<readonly Added[]>;
  /** Puts readings in place of those before, which are kept; carries decisions over. All in one transaction. */
  addReadings(readings: readonly NewReading[]): Promise<readonly ReadingAdded[]>;
  /** Puts a value beside what was found of a report: publisher, published, language… */
  correctReport(report: string, correction: Correction): Promise<ReportRecord>;
  /** Appends a review act on a claim of the present reading (or, to withdraw, on any decision). */
  decide(decision: Decision): Promise<Standing>;
  /** Appends what a person says of two claims of present readings (or, to withdraw, on any judgement). */
  judge(judgement: Judgement): Promise<JudgementRecord>;
  /** Appends the grade that a person gives a finding of present readings (or, to withdraw, on any grading). */
  grade(grading: Grading): Promise<GradingRecord>;
  /** Keeps what copies are found by of reports that have nothing of the kind yet. */
  sign(signed: readonly Signed[]): Promise<void>;
  /** Destroys bytes, text, readings, decisions, judgements, gradings and search entries of a report; a tombstone stays. */
  forget(report: string, forgetting: Forgetting): Promise<Forgotten>;
  /** Takes words of forgotten reports out of the file's free space; false where it could not be done now. */
  wipe(): Promise<boolean>;
  /** Notes that restricted material left the register. */
  noteExport(note: ExportNote): Promise<void>;
  /** Notes that a backup was put in the register's place. */
  noteRestore(): Promise<void>;

  report(id: string): Promise<ReportRecord | null>;
  /** Of the ids given, the reports that are held, in the order of the ids. */
  reportsOf(ids: readonly string[]): Promise<readonly ReportRecord[]>;
  /** Report ids that begin with the letters given (after "sha256:"), at most ten. */
  reportsLike(start: string): Promise<readonly string[]>;
  reports(filter: Filter, page: Page): Promise<readonly ReportRecord[]>;
  /** The frozen text and furniture as they were opened. */
  extraction(report: string): Promise<Extraction | null>;
  bytes(report: string): Promise<Uint8Array | null>;
  /** The present reading with the standing of its claims; null where there is none. */
  reading(report: string): Promise<StoredReading | null>;
  /** Claims newest first with what they are filtered by; `more` where the page did not hold all. */
  claims(query: ClaimQuery): Promise<ClaimsFound>;
  claim(id: string): Promise<StoredClaim | null>;
  /** How many claims there are of each day and kind by a clock; rejected ones are left out. */
  days(filter: Filter, clock: Clock): Promise<readonly DayCount[]>;
  /** Claims gathered by the place that they name, the most told first; rejected ones are left out. */
  spots(filter: Filter, limit: number): Promise<SpotsFound>;
  search(query: SearchQuery): Promise<SearchFound>;
  /** Decisions in the order in which they were made, with the claim they stand at now. */
  decisions(filter: DecisionFilter): Promise<readonly DecisionRecord[]>;
  /** Judgements in the order in which they were made, with the claims they stand at now; withdrawn ones too. */
  judgements(filter: JudgementFilter): Promise<readonly JudgementRecord[]>;
  /** Gradings in the order in which they were made, with the claims they stand at now; withdrawn ones too. */
  gradings(filter: GradingFilter): Promise<readonly GradingRecord[]>;
  /** Of the reports given, how many claims have which status; statuses without any left out. */
  standings(reports: readonly string[]): Promise<Readonly<Record<string, StatusCounts>>>;
  /** The claims of the reading before the present one; null where there is none. */
  earlierReading(report: string): Promise<EarlierReading | null>;
  /** Pairs of reports with much of their words, or a passage, in common, that hold one of those given; of less than `least` none. */
  copies(reports: readonly string[], least?: Least): Promise<readonly CopyPair[]>;
  /** Ids of reports that were taken in before copies were looked for, the first taken in first. */
  unsigned(limit: number): Promise<readonly string[]>;
  counts(): Promise<Counts>;

  head(): Promise<LogEntry>;
  /** What changed after this line of the log. */
  changes(after: number): Promise<Changes>;
  /** Checks the file itself, the chain, the references, and whether the chain holds `against`. */
  checkWhole(against: string | null): Promise<readonly Fault[]>;
  /** Checks up to `limit` reports after number `after`: bytes, text, readings, quotes, decisions, search entries. */
  checkReports(after: number, limit: number): Promise<CheckedReports>;
  /** Writes a copy of everything to a new file, while others read and write. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Known {
  readonly held: readonly string[];
  readonly forgotten: readonly string[];
}

/** `number` counts the reports of this register; it never changes and is never used again. */
export type Added =
  | { readonly outcome: 'added'; readonly number: number }
  | { readonly outcome: 'held'; readonly number: number }
  | { readonly outcome: 'forgotten' };

export interface ReadingAdded {
  /** The claims of the reading before; empty where there was none. */
  readonly before: readonly Claim[];
  /** Decisions whose claim stands elsewhere or nowhere in the new reading. */
  readonly carried: readonly DecisionRecord[];
}

export interface Forgetting {
  readonly reason: string;
  readonly by: string;
  /** Leave nothing that tells the same bytes again. */
  readonly traceless: boolean;
}

export interface Forgotten {
  /** Grades of findings that went with it, since they were given on its claims too. */
  readonly gradings: number;
  /** Backups made since the report was taken in: they still hold it. */
  readonly backups: readonly { readonly file: string; readonly at: string }[];
  /** False where old words may still stand in free space of the file: others were using it, or the disk was full. */
  readonly wiped: boolean;
}

export interface ExportNote {
  readonly by: string;
  readonly what: string;
}

export interface Extraction {
  readonly text: string;
  /** The report as it was opened, without its text, as JSON. */
  readonly opened: string;
  readonly extractor: string;
}

export interface StoredReading {
  readonly version: string;
  readonly rules: string;
  readonly at: string;
  readonly claims: readonly StoredClaim[];
  /** Agreements and rejections as JSON. */
  readonly rest: string;
}

export type StatusCounts = Readonly<Partial<Record<Status, number>>>;

export interface EarlierReading {
  readonly version: string;
  readonly rules: string;
  readonly at: string;
  readonly claims: readonly Claim[];
}

export interface StoredClaim {
  readonly report: string;
  readonly claim: Claim;
  readonly standing: Standing;
}

export interface ClaimQuery extends Page {
  readonly filter: Filter;
  /** Terms of words that the quote must hold: for each word, those that find it. */
  readonly words: readonly (readonly string[])[];
  readonly order: 'recorded' | 'happened';
}

export interface ClaimsFound {
  readonly claims: readonly StoredClaim[];
  readonly more: boolean;
  /** How many of the newest matches there are of each kind and status; `all` is false where only a part was counted. */
  readonly facets: {
    readonly kind: Readonly<Record<string, number>>;
    readonly status: Readonly<Record<string, number>>;
    readonly all: boolean;
  };
}

/** A stretch of days counts at its first. */
export interface DayCount {
  /** ISO; null for claims without a day. */
  readonly day: string | null;
  readonly kind: string;
  readonly claims: number;
}

export interface SpotsFound {
  readonly spots: readonly Spot[];
  /** Matching claims that have no position. */
  readonly unplaced: number;
  /** False where only the newest claims, or the places told most, are here. */
  readonly all: boolean;
}

export interface Spot {
  /** As the reports write it, with what they say of it: "north of". */
  readonly name: string;
  readonly relation: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly precisionKm: number | null;
  readonly claims: number;
  readonly kinds: readonly string[];
}

export interface SearchQuery extends Page {
  readonly words: readonly (readonly string[])[];
  readonly filter: Filter;
  readonly order: 'best' | 'newest';
}

export interface SearchFound {
  readonly total: number;
  /** False where there are more matches than were counted. */
  readonly exact: boolean;
  readonly hits: readonly { readonly report: ReportRecord; readonly score: number }[];
}

export interface DecisionFilter {
  readonly report?: string;
  /** Only decisions whose claim no reading has any more. */
  readonly vanished?: boolean;
}

export interface DecisionRecord {
  readonly decision: Decision;
  readonly standsAt: string | null;
  readonly how: 'same' | 'moved' | 'vanished';
}

export interface JudgementFilter {
  /** One of the two claims is of this report. */
  readonly report?: string;
  /** It stands at this claim. */
  readonly claim?: string;
}

export interface JudgementRecord {
  readonly judgement: Judgement;
  /** Both claims as they were when it was made. */
  readonly sides: { readonly a: Marked; readonly b: Marked };
  /** Claim ids of the present readings; null where a claim has vanished. */
  readonly a: string | null;
  readonly b: string | null;
  readonly how: 'same' | 'moved' | 'vanished';
}

export interface GradingFilter {
  /** One of the finding's claims is of this report. */
  readonly report?: string;
}

export interface GradingRecord {
  readonly grading: Grading;
  /** The finding's claims as they were when it was graded, and where each stands now: null where it has vanished. */
  readonly claims: readonly { readonly marked: Marked; readonly stands: string | null }[];
  /** Vanished: no reading has any of the claims any more. */
  readonly how: 'same' | 'moved' | 'vanished';
}

/** The words of a report's body as numbers (`wordsOf`). */
export interface Signed {
  readonly report: string;
  readonly keys: Uint32Array;
}

/** How much two reports must have in common: a share of the shorter one's words, and so many words. */
export interface Least {
  readonly share: number;
  readonly words: number;
}

/** Two reports, by their ids, and what they share: a share of the shorter one's words, words, words of the longest passage. */
export interface CopyPair {
  readonly a: string;
  readonly b: string;
  readonly share: number;
  readonly words: number;
  readonly longest: number;
  /** Runs of twelve or more words that both have, by the numbers of their words. */
  readonly passages: readonly Run[];
}

/** What became other between one line of the log and the last. */
export interface Changes {
  /** Number of the last line. */
  readonly head: number;
  /** Reports that came in, were read, corrected or decided on, the first taken in first. */
  readonly reports: readonly string[];
  /** True where one was forgotten. */
  readonly forgot: boolean;
  /** Claims that persons judged. */
  readonly judged: readonly string[];
}

export interface Counts {
  readonly reports: number;
  readonly unread: number;
  readonly claims: number;
  readonly decisions: number;
  readonly forgotten: number;
  readonly languages: Readonly<Record<string, number>>;
}

/** Something that is not as it was written: `report` names it where it is of one report. */
export interface Fault {
  readonly report: string | null;
  readonly problem: string;
}

export interface CheckedReports {
  readonly faults: readonly Fault[];
  readonly checked: number;
  /** Number of the last report checked, null where there was none left. */
  readonly last: number | null;
}
