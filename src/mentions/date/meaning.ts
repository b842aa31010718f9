/** What an expression of time says, before anything is counted: language-free, without a calendar day. */
export type Meaning = Named | Counted | Stretch | Length | Repeat | Vague | Part | Clocked | Range;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Lean = 'past' | 'future';
export type Portion = 'start' | 'middle' | 'end' | 'earlier' | 'later';
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Told in universal time (GMT, UTC). */
  readonly universal?: true;
}

/** What any expression may carry besides. */
interface Said {
  /** "early", "mid", "late" June; `earlier` and `later` cut at the day of speaking ("earlier this month"). */
  readonly portion?: Portion;
  readonly part?: DayPart;
  readonly clock?: Clock;
  /** "around 10 October", "nearly four years ago". */
  readonly approximate?: boolean;
  /** The wider stretch that it lies in: "Friday" in "last week", "the third quarter" in "this year". */
  readonly within?: Meaning;
}

/** Named by calendar fields, some of which may be left open: "14 October", "Friday", "spring of 2016", "the 1990s". */
export interface Named extends Said {
  readonly is: 'named';
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  /** 1 or 2, 1 to 4, and 1 (spring) to 4 (winter). */
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of "6-9 October", where the first is `day`. */
  readonly lastDay?: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number;
  /** "the weekend", without saying which. */
  readonly weekend?: true;
  /** "the first week of", "the last three days of": counted from the end where negative. */
  readonly nth?: { readonly n: number; readonly unit: Unit; readonly count: number };
  /** Known by a name that this program gives no day: "Ramadan", a Hijri date. Its note says why. */
  readonly unknown?: string;
  /** "last Friday", "next June": strictly before or after the day of speaking. */
  readonly strict?: Lean;
}

/** Whole units away from the day of speaking or from the day told last: "last week", "two days ago", "the next day". */
export interface Counted extends Said {
  readonly is: 'counted';
  readonly unit: Unit;
  /** Null where the number is not said: "years ago". */
  readonly by: number | null;
  readonly from: 'now' | 'told';
  /** "two days after 6 October": what it is counted from, in place of `from`. */
  readonly base?: Meaning;
  readonly direction: -1 | 0 | 1;
  /** "today (Friday)": where the day counted is no Friday, someone else is speaking, and the weekday decides. */
  readonly weekday?: number;
  /** A distance ("two weeks ago") rather than a calendar unit ("last week"). */
  readonly distance?: boolean;
}

/** A stretch that ends or begins at the day of speaking: "the past 48 hours", "the coming days", "for four months now". */
export interface Stretch extends Said {
  readonly is: 'stretch';
  readonly unit: Unit;
  readonly count: number | null;
  readonly direction: -1 | 1;
  readonly from: 'now' | 'told';
}

/** How long, not when: "two days", "a 72-hour truce". */
export interface Length extends Said {
  readonly is: 'length';
  readonly unit: Unit;
  readonly count: number | null;
}

/** How often: "every day", "weekly", "each July". */
export interface Repeat extends Said {
  readonly is: 'repeat';
  readonly unit: Unit;
  readonly every: number;
  readonly on?: Named;
}

/** "now", "recently", "soon": a direction without a measure. */
export interface Vague extends Said {
  readonly is: 'vague';
  readonly when: 'past' | 'present' | 'future';
}

/** "at dawn", "that night" without its day. */
export interface Part extends Said {
  readonly is: 'part';
  readonly part: DayPart;
}

/** "10:30 am" without its day. */
export interface Clocked extends Said {
  readonly is: 'clock';
  readonly clock: Clock;
}

export interface Range extends Said {
  readonly is: 'range';
  readonly first: Meaning;
  readonly last: Meaning;
}
