import { createHash } from 'node:crypto';
import type { Board } from '../board.ts';
import type { Dossier } from '../dossier.ts';
import { derivedFrom } from '../findings.ts';
import { knownReports } from '../known.ts';
import { names } from '../reasons/reason.ts';
import { whyOf } from '../reasons/words.ts';
import { type Contradicting, contradictionsByReport, contradictionsOf } from './contradictions.ts';
import { type Deal, dealsOf, type Tale } from './deals.ts';
import { guaranteesOf } from './guarantees.ts';
import { nameOf } from './name.ts';
import { mediatorsOf, partiesIn } from './sides.ts';
import { stancesOf } from './stances.ts';
import { stepsOf } from './steps.ts';
import { termsOf } from './terms.ts';
import { versionsOf } from './versions.ts';

/** The deals that the reports tell of, those of most reports first; each as it stood known by the day asked for. */
export function boardsOf(dossier: Dossier): Board[] {
  const reports = knownReports(dossier.reports, dossier.asOf);
  const originOf = new Map(dossier.origins.origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const reportOf = new Map(reports.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));
  const contradicting = contradictionsByReport(derivedFrom(dossier), reportOf);
  return dealsOf(reports, dossier.parties)
    .map((deal) => boardOf(deal, { ...dossier, originOf, contradicting }))
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** What a board is told with, besides the tellings. */
export interface Known extends Pick<Dossier, 'parties'> {
  readonly originOf: ReadonlyMap<string, string>;
  readonly contradicting: Contradicting;
}

/** One deal, of its tellings. */
export function boardOf(deal: Deal, known: Known): Board {
  const terms = termsOf(deal, known.parties);
  const versions = versionsOf(deal, terms);
  return {
    id: idOf(deal),
    name: nameOf(deal, known.parties),
    reports: [...new Set(deal.map(({ report }) => report.id))],
    parties: partiesIn(deal, known.parties),
    mediators: mediatorsOf(deal, known.parties),
    versions,
    terms,
    stances: stancesOf(deal, { ...known, terms, versions }),
    guarantees: guaranteesOf(deal, known.parties),
    steps: stepsOf(deal, known),
    precedents: deal.flatMap(({ agreement }) => agreement.precedents),
    contradictions: contradictionsOf(deal, known.contradicting),
    open: deal.flatMap(({ agreement }) =>
      agreement.open.map((words) => ({ ...whyOf('open', { words: names(words) }), claims: agreement.terms.slice(0, 1) })),
    ),
  };
}

/** The same as long as its earliest telling is. */
export function idOf(deal: readonly Tale[]): string {
  const [first] = deal;
  return createHash('sha256').update(`${first?.report.id} ${first?.agreement.id}`).digest('hex').slice(0, 20);
}
