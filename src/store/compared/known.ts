import type { SQLInputValue } from 'node:sqlite';
import type { AsOf } from '../../reconcile/dossier.ts';

/** The condition that something was known by a day; `reported` is the column of the day of publication. */
export function knownBy(asOf: AsOf | null, reported = 'reported'): { readonly sql: string; readonly values: readonly SQLInputValue[] } {
  if (asOf === null) return { sql: 'true', values: [] };
  return { sql: `substr(${asOf.clock === 'reported' ? reported : 'recorded'}, 1, 10) <= ?`, values: [asOf.day] };
}
