import type { Claim } from '../../claims/claim.ts';
import type { ComparedReport } from '../../reconcile/dossier.ts';
import { daysWords } from '../words/day.ts';
import { speakerWords } from '../words/detail.ts';

export interface FoundClaim {
  readonly claim: Claim;
  readonly report: ComparedReport;
}

/** Looks claims up by id: the words that a line rests on, with who says them and where. */
export interface Quotes {
  find(id: string): FoundClaim | null;
  lines(ids: readonly string[]): string[];
}

const MOST_LETTERS = 160;

export function quotesOf(reports: readonly ComparedReport[]): Quotes {
  const found = new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, { claim, report }] as const)));
  const find = (id: string): FoundClaim | null => found.get(id) ?? null;
  return { find, lines: (ids) => [...new Set(ids)].flatMap((id) => lineOf(find(id))) };
}

/** Files by their last part: where they lie says nothing of a report. */
const nameOf = ({ file, title, id }: ComparedReport): string => file?.split(/[\\/]/).at(-1) ?? title ?? id.slice(0, 15);

function lineOf(found: FoundClaim | null): string[] {
  if (found === null) return [];
  const { claim, report } = found;
  const words = claim.quote.exact.length > MOST_LETTERS ? `${claim.quote.exact.slice(0, MOST_LETTERS)}…` : claim.quote.exact;
  const day = report.published === null ? 'undated' : (daysWords(report.published.earliest, report.published.latest) ?? 'undated');
  return [`“${words}” (${speakerWords(claim.attribution)}; ${nameOf(report)}, ${day})`];
}
