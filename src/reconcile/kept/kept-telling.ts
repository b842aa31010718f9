import { comparingWordsOf } from '../../languages/comparing-index.ts';
import { nativeWords } from '../../languages/native.ts';
import type { Telling } from '../boards/deals.ts';
import type { Setting } from '../points/setting.ts';

/** One report's telling of a deal as plain data. */
export interface KeptTelling extends Omit<Telling, 'setting' | 'parties'> {
  readonly day: string | null;
  readonly dated: boolean;
  /** Country that the report is about. */
  readonly country: string | null;
  readonly parties: readonly string[];
}

export function keepTelling({ report, agreement, claims, spot, parties }: Telling, { day, dated, focus }: Setting): KeptTelling {
  const { id, language } = report;
  const country = focus?.candidates[0]?.country ?? null;
  return { report: { id, language }, agreement, claims, spot, parties: [...parties], day, dated, country };
}

export function keptTelling({ day, dated, country, parties, ...rest }: KeptTelling): Telling {
  const { language } = rest.report;
  const native = country === null ? null : nativeWords(language, country);
  return { ...rest, parties: new Set(parties), setting: { day, dated, words: comparingWordsOf(language), native } };
}
