import type { Around } from './grammar.ts';
import type { Named } from './meaning.ts';

/** Days that name what happened on them; "the September 11 attacks" are never of another year. */
const FAMOUS = [{ month: 9, day: 11, year: 2001 }] as const;

/** The date with its year where the words beside it name what the day is known for. */
export function withFamousYear(date: Named | null, { before, after }: Around, deed: { before: RegExp; after: RegExp }): Named | null {
  if (date === null || date.year !== undefined || date.within !== undefined || date.strict !== undefined) return date;
  const famous = FAMOUS.find(({ month, day }) => date.month === month && date.day === day);
  return famous !== undefined && (deed.before.test(before) || deed.after.test(after)) ? { ...date, year: famous.year } : date;
}
