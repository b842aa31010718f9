import type { Claim } from '../../claims/claim.ts';
import type { ComparedReport } from '../dossier.ts';
import type { Parties } from '../parties.ts';
import type { ActPoint } from './act.ts';
import { actPoints } from './acts.ts';
import { type FigurePoint, figurePoint } from './figure.ts';
import { lexiconOf } from './lexicon.ts';
import { type Setting, settingOf } from './setting.ts';

/** One thing that a claim says, in the terms in which it is compared. A claim can say several. */
export type Point = FigurePoint | ActPoint;

/** Everything that the reports say. What is told of other times and places (precedents, background) is left aside. */
export function pointsOf(reports: readonly ComparedReport[], parties: Parties): Point[] {
  const lexicon = lexiconOf(reports, parties);
  return reports.flatMap((report) => pointsOfReport(settingOf(report, { parties, lexicon })));
}

/** What one report says, in the order of its claims. */
export function pointsOfReport(setting: Setting): Point[] {
  return setting.report.claims.flatMap((claim) => (claim.aside === null ? pointsIn(claim, setting) : []));
}

function pointsIn(claim: Claim, setting: Setting): Point[] {
  if (claim.kind !== 'figure') return actPoints(claim, setting);
  const figure = figurePoint(claim, setting);
  return figure === null ? [] : [figure];
}
