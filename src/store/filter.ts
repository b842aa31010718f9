export const CLOCKS = ['happened', 'reported', 'recorded'] as const;
export type Clock = (typeof CLOCKS)[number];

/** ISO days, inclusive; an open end is null. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const REVIEWS = ['unread', 'in-review', 'done'] as const;
export type Review = (typeof REVIEWS)[number];

/** Everything that reports and claims are filtered by. Fields left out let everything through; all given must hold. */
export interface Filter {
  readonly publisher?: string;
  readonly language?: string;
  /** Of claims; of reports: such a claim is in it. */
  readonly kind?: string;
  /** Measure, event type, term class, stance, step or topic. */
  readonly type?: string;
  /** Registry id, an id above it, or the name as written. */
  readonly party?: string;
  /** Name in either script, or gazetteer id. */
  readonly place?: string;
  /** Two letters. */
  readonly country?: string;
  readonly modality?: string;
  readonly status?: string;
  /** Of reports: nobody decided yet, some claims are open, none is. */
  readonly review?: Review;
  readonly box?: Box;
  /** Only claims with a position, or only those without. */
  readonly placed?: boolean;
  /** The three clocks: what the claim says of its time; day of publication; day of intake. */
  readonly happened?: DayRange;
  readonly reported?: DayRange;
  readonly recorded?: DayRange;
  /** One report. */
  readonly report?: string;
  /** Only reports without a reading. */
  readonly unread?: boolean;
  /** Only reports whose reading is of other rules than these. */
  readonly notReadBy?: string;
}
