import type { Reading } from '../reading.ts';
import type { AsOf, ComparedReport } from './dossier.ts';

/** A reading as reconciling sees it; `recorded` is the instant of intake where there is a register. */
export function comparedReading({ report, claims, agreements }: Reading, recorded: string | null = null): ComparedReport {
  const { id, file, title, publisher, published, language, text, furniture } = report;
  return { id, file, title, publisher, published, recorded, language, text, furniture, claims, agreements };
}

/**
 * Whether a report was surely known by the end of the day: one of a range of days counts from the last of them, one
 * without a day is never known by the clock that it does not have.
 */
export function isKnown({ published, recorded }: Pick<ComparedReport, 'published' | 'recorded'>, { clock, day }: AsOf): boolean {
  const known = clock === 'reported' ? published?.latest : recorded?.slice(0, 10);
  return known !== undefined && known !== null && known <= day;
}
