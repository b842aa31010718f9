import type { Named } from '../meaning.ts';

/** "last June", "next Friday"; "this Friday" is the one of this week. */
export function leaning(meaning: Named, lead: string): Named {
  if (/last|past|previous/.test(lead)) return { ...meaning, strict: 'past' };
  if (/next|coming|following/.test(lead)) return { ...meaning, strict: 'future' };
  return { ...meaning, within: { is: 'counted', unit: meaning.weekday === undefined ? 'year' : 'week', by: 0, direction: 0, from: 'now' } };
}
