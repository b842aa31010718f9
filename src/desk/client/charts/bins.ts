import { dayNumber, isoDay } from './days.ts';

export interface DayOfKind {
  readonly day: string | null;
  readonly kind: string;
  readonly claims: number;
}

/** A stretch of days with its claims; the first and the last may gather all that lies far off. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly kinds: Readonly<Record<string, number>>;
  readonly claims: number;
  /** Holds everything before or after the stretch that is drawn day by day. */
  readonly rest: boolean;
}

export interface Bins {
  readonly bins: readonly Bin[];
  /** Claims in the fullest bin. */
  readonly most: number;
  readonly undated: number;
}

/** Claims by days, weeks, months or years, in at most about `count` bins. One date far off does not squeeze all others. */
export function binsOf(days: readonly DayOfKind[], count: number): Bins {
  const dated = days.filter((one): one is DayOfKind & { day: string } => one.day !== null);
  const undated = days.filter(({ day }) => day === null).reduce((sum, { claims }) => sum + claims, 0);
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  if (first === undefined || last === undefined) return { bins: [], most: 0, undated };
  const { from, to } = body(dated, { from: dayNumber(first), to: dayNumber(last) });
  const size = SIZES.find((days) => (to - from + 1) / days <= count) ?? Math.ceil((to - from + 1) / count);
  const bins = stretches({ from, to, size }).map((stretch) => binOf(dated, stretch));
  const before = dayNumber(first) < from ? [binOf(dated, { from: dayNumber(first), to: from - 1 }, true)] : [];
  const end = dayNumber(bins.at(-1)?.to ?? last) + 1;
  const after = dayNumber(last) >= end ? [binOf(dated, { from: end, to: dayNumber(last) }, true)] : [];
  const all = [...before, ...bins, ...after];
  return { bins: all, most: Math.max(...all.map(({ claims }) => claims)), undated };
}

const SIZES = [1, 7, 30, 91, 365];
const TAIL = 0.15;
/** What lies nearer to the middle of the claims than this belongs to it. */
const NEAR_DAYS = 14;
/** Outer days are set apart where they would make the picture this much longer. */
const LONGER = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The middle of the claims with what lies near to it, where others lie far off; else the whole. */
function body(days: readonly (DayOfKind & { day: string })[], whole: Stretch): Stretch {
  const total = days.reduce((sum, { claims }) => sum + claims, 0);
  const [first, last] = [dayAt(days, total * TAIL), dayAt(days, total * (1 - TAIL))];
  const reach = Math.max(NEAR_DAYS, last - first);
  const near = days.map(({ day }) => dayNumber(day)).filter((day) => day >= first - reach && day <= last + reach);
  const [from, to] = [Math.min(first, ...near.slice(0, 1)), Math.max(last, ...near.slice(-1))];
  return whole.to - whole.from > LONGER * (to - from + NEAR_DAYS) ? { from, to } : whole;
}

function dayAt(days: readonly (DayOfKind & { day: string })[], share: number): number {
  let sum = 0;
  const found = days.find(({ claims }) => {
    sum += claims;
    return sum > share;
  });
  return dayNumber((found ?? days.at(-1))?.day ?? '1970-01-01');
}

function stretches({ from, to, size }: Stretch & { readonly size: number }): Stretch[] {
  return Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, index) => ({
    from: from + index * size,
    to: from + (index + 1) * size - 1,
  }));
}

function binOf(days: readonly (DayOfKind & { day: string })[], { from, to }: Stretch, rest = false): Bin {
  const [first, last] = [isoDay(from), isoDay(to)];
  const inside = days.filter(({ day }) => day >= first && day <= last);
  const kinds: Record<string, number> = {};
  for (const { kind, claims } of inside) kinds[kind] = (kinds[kind] ?? 0) + claims;
  return { from: first, to: last, kinds, claims: inside.reduce((sum, { claims }) => sum + claims, 0), rest };
}
