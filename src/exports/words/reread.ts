import type { Claim } from '../../claims/claim.ts';
import type { ReadingDifference } from '../../review/compare-readings.ts';
import type { Entry } from '../listing.ts';
import { claimLine, kindNames } from './claim.ts';
import { shortId } from './register.ts';

export interface RereadReport {
  readonly report: { readonly id: string; readonly title: string | null };
  readonly first: boolean;
  readonly difference: ReadingDifference;
  readonly carried: readonly { readonly how: string; readonly standsAt: string | null }[];
}

const SHOWN = 8;

/** What a later reading says otherwise, as a list shows it. */
export function rereadEntry({ report, first, difference, carried }: RereadReport): Entry {
  const { gained, lost, moved, changed, same } = difference;
  return {
    json: { report: report.id, title: report.title, first, gained, lost, moved, changed, same, decisions: carried },
    title: `${report.title ?? 'Untitled report'} (${shortId(report.id)})`,
    rows: [
      ...some('gained', gained, said),
      ...some('lost', lost, said),
      ...some('moved', moved, ({ before, after }) => `${said(before)} → ${quoted(after)}`),
      ...some('changed', changed, ({ after, fields }) => `${said(after)}: ${fields.join(', ')}`),
      ['same', `${same} claims`],
      ...(carried.length === 0 ? [] : [['decisions', carriedWords(carried)] as const]),
    ],
  };
}

function some<T>(label: string, list: readonly T[], words: (one: T) => string): (readonly [string, string])[] {
  const shown = list.slice(0, SHOWN).map((one) => [label, words(one)] as const);
  return list.length > SHOWN ? [...shown, [label, `and ${list.length - SHOWN} more`]] : shown;
}

function said(claim: Claim): string {
  return `${kindNames[claim.kind].one}: ${claimLine(claim)} · ${quoted(claim)}`;
}

function quoted({ quote }: Claim): string {
  return `“${quote.exact.replace(/\s+/g, ' ')}”`;
}

function carriedWords(carried: RereadReport['carried']): string {
  const count = (how: string) => carried.filter((one) => one.how === how).length;
  return `${count('moved')} moved with their claims, ${count('vanished')} without a claim now`;
}
