import type { Claim } from '../../src/claims/claim.ts';
import { type Knowledge, readReport } from '../../src/read.ts';
import type { ComparedReport } from '../../src/reconcile/dossier.ts';
import { comparedReading } from '../../src/reconcile/from-reading.ts';
import { addDays } from '../../src/reconcile/window.ts';
import { openReport } from '../../src/reports/index.ts';
import { generatedReport } from '../register/generated.ts';

const READ = 1000;
const WORDS = 180;
/** Days between one round of the reports read and the next. */
const ROUND_DAYS = 11;

/** As many reports as asked for: a thousand generated ones, read, then the same again on later days under other ids. */
export function* manyReports(count: number, knowledge: Knowledge): Generator<ComparedReport> {
  const read = Array.from({ length: Math.min(READ, count) }, (_, seed) => readOne(seed, knowledge));
  for (let index = 0; index < count; index += 1) {
    const report = read[index % READ];
    if (report !== undefined) yield moved(report, Math.floor(index / READ));
  }
}

function readOne(seed: number, knowledge: Knowledge): ComparedReport {
  const report = openReport(new TextEncoder().encode(generatedReport(seed, WORDS)), { file: `generated-${seed}.txt` });
  if ('refused' in report) throw new Error(report.refused);
  return comparedReading(readReport(report, knowledge));
}

function moved(report: ComparedReport, round: number): ComparedReport {
  if (round === 0) return report;
  const later = (day: string) => addDays(day, round * ROUND_DAYS);
  const { published } = report;
  return {
    ...report,
    id: `${report.id}-${round}`,
    published: published && { ...published, earliest: later(published.earliest), latest: later(published.latest) },
    claims: report.claims.map((claim) => movedClaim(claim, round, later)),
    agreements: report.agreements.map((agreement) => ({ ...agreement, terms: agreement.terms.map((id) => `${id}-${round}`) })),
  };
}

function movedClaim(claim: Claim, round: number, later: (day: string) => string): Claim {
  const { time } = claim;
  const days = time && { ...time, earliest: time.earliest && later(time.earliest), latest: time.latest && later(time.latest) };
  return { ...claim, id: `${claim.id}-${round}`, time: days };
}
