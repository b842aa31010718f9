/** A count as said. Null is open, never zero and never endless. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
  /** "around 150": one number that is not meant to the last man. */
  readonly about: boolean;
}

/** "Around N" is held to cover N less a tenth to N and a tenth. */
export const TOLERANCE = 0.1;

/** True where one number can lie within both. Exclusive bounds count persons and things in whole numbers. */
export function meet(a: Bounds, b: Bounds): boolean {
  return floorOf(a) <= ceilingOf(b) && floorOf(b) <= ceilingOf(a);
}

/** True where `part` can be a part of `whole`: its least is not above the whole's most. */
export function fitsInto(part: Bounds, whole: Bounds): boolean {
  return floorOf(part) <= ceilingOf(whole);
}

export function floorOf({ low, lowExclusive, about }: Bounds): number {
  if (low === null) return 0;
  if (about) return low * (1 - TOLERANCE);
  return lowExclusive ? low + step(low) : low;
}

export function ceilingOf({ high, highExclusive, about }: Bounds): number {
  if (high === null) return Number.POSITIVE_INFINITY;
  if (about) return high * (1 + TOLERANCE);
  return highExclusive ? high - step(high) : high;
}

const step = (bound: number): number => (Number.isInteger(bound) ? 1 : Number.EPSILON);

/** True where neither bound is known: such a count can contradict nothing. */
export function isOpen({ low, high }: Bounds): boolean {
  return low === null && high === null;
}

export function boundsWords(bounds: Bounds): string {
  const { low, high, lowExclusive, highExclusive, about } = bounds;
  if (low === null && high === null) return 'no number';
  if (low === high) return `${about ? 'about ' : ''}${low}`;
  if (high === null) return `${lowExclusive ? 'more than' : 'at least'} ${low}`;
  if (low === null) return `${highExclusive ? 'fewer than' : 'at most'} ${high}`;
  return `${lowExclusive ? 'over ' : ''}${low} to ${highExclusive ? 'under ' : ''}${high}`;
}
