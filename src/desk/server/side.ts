import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Board } from '../../reconcile/board.ts';
import { boardsOf } from '../../reconcile/boards/boards.ts';
import type { ComparedReport, Dossier } from '../../reconcile/dossier.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { findingsOf } from '../../reconcile/findings.ts';
import { comparedReading } from '../../reconcile/from-reading.ts';
import type { OriginGraph } from '../../reconcile/origin.ts';
import { originsOf } from '../../reconcile/origins.ts';
import { partiesOf } from '../../reconcile/parties.ts';
import { addLeftOut, type LeftOut, NOTHING_LEFT_OUT, protectReading } from '../../review/protect/index.ts';
import { READER_VERSION } from '../../version.ts';

/** Reports set side by side, as known on a day or now. Plain data: it goes from thread to thread. */
export interface Side {
  readonly reports: readonly ComparedReport[];
  readonly origins: OriginGraph;
  readonly findings: readonly Finding[];
  readonly boards: readonly Board[];
  readonly leftOut: LeftOut;
}

/** What a side is worked out from. */
export interface Ground extends Omit<Dossier, 'origins' | 'parties'> {
  readonly registry: PartyRegistry;
}

/** Findings and boards of the reports given, and of nothing else. */
export function sideOf({ registry, ...ground }: Ground): Side {
  const origins = originsOf(ground.reports, registry);
  const dossier: Dossier = { ...ground, origins, parties: partiesOf(registry) };
  return { reports: ground.reports, origins, findings: findingsOf(dossier), boards: boardsOf(dossier), leftOut: NOTHING_LEFT_OUT };
}

/**
 * The same of what may leave the desk alone: what is left out of the reports can stand in no finding, no board and no
 * quote.
 */
export function safeSideOf(ground: Ground): Side {
  const safe = ground.reports.map(protectedReport);
  const leftOut = safe.reduce((sum, one) => addLeftOut(sum, one.leftOut), NOTHING_LEFT_OUT);
  // A reason is a person's own words, and may name whom the reports leave out.
  const grades = (ground.grades ?? []).map((grading) => ({ ...grading, reason: '' }));
  return { ...sideOf({ ...ground, grades, reports: safe.map(({ report }) => report) }), leftOut };
}

function protectedReport(compared: ComparedReport): { readonly report: ComparedReport; readonly leftOut: LeftOut } {
  const { id, file, title, publisher, published, text, claims, agreements } = compared;
  const language = compared.language === 'en' || compared.language === 'ar' ? compared.language : ('und' as const);
  const { reading, leftOut } = protectReading({
    schema: 'sijill-reading/1',
    report: { id, file, title, publisher, published, language, text, furniture: [...compared.furniture], notes: [] },
    reader: { version: READER_VERSION, rules: '' },
    claims: [...claims],
    agreements: [...agreements],
    rejections: [],
  });
  return { report: comparedReading(reading, compared.recorded), leftOut };
}
