import { boundsWords } from './bounds.ts';
import type { Held } from './finding.ts';

/** What an origin holds, in a word or a number. */
export function heldWords(held: Omit<Held, 'earlier'>): string {
  if (held.answer !== null) return held.answer;
  return boundsWords({ ...held, about: held.low !== null && held.low === held.high && held.qualifier !== null });
}
