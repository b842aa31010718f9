import type { Address } from '../../address.ts';

export const clocks = ['happened', 'reported', 'recorded'] as const;
export type Clock = (typeof clocks)[number];

/** Which of the three clocks the timeline goes by at an address. */
export function clockOf({ clock }: Address): Clock {
  return clocks.find((each) => each === clock) ?? 'happened';
}
