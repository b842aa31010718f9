import { boundsWords } from './bounds.ts';
import type { Held } from './finding.ts';

/** What an origin holds, in a word or a number. */
export function heldWords(held: Omit<Held, 'earlier'>): string {
  if (held.answer !== null) return held.answer;
  return boundsWords({ ...held, about: isAbout(held) });
}

/** One number that was told with a qualifier ("around 600"). */
export function isAbout({ low, high, qualifier }: Pick<Held, 'low' | 'high' | 'qualifier'>): boolean {
  return low !== null && low === high && qualifier !== null;
}
