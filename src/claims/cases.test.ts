import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';
import type { ClaimCase } from './case.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { cases as events } from './event/cases.ts';
import { arabicCases as arabicEvents } from './event/cases-ar.ts';
import { cases as figures } from './figure/cases.ts';
import { arabicCases as arabicFigures } from './figure/cases-ar.ts';
import { cases as milestones } from './milestone/cases.ts';
import { arabicCases as arabicMilestones } from './milestone/cases-ar.ts';
import { cases as positions } from './position/cases.ts';
import { arabicCases as arabicPositions } from './position/cases-ar.ts';
import { cases as situations } from './situation/cases.ts';
import { arabicCases as arabicSituations } from './situation/cases-ar.ts';
import { compositionCases } from './situation/cases-composition.ts';
import { cases as terms } from './term/cases.ts';
import { arabicCases as arabicTerms } from './term/cases-ar.ts';
import { coverageCases } from './term/cases-coverage.ts';

const tables: Readonly<Partial<Record<ClaimKind, readonly ClaimCase<ClaimKind>[]>>> = {
  figure: [...figures, ...arabicFigures],
  event: [...events, ...arabicEvents],
  term: [...terms, ...arabicTerms, ...coverageCases],
  position: [...positions, ...arabicPositions],
  milestone: [...milestones, ...arabicMilestones],
  situation: [...situations, ...arabicSituations, ...compositionCases],
};
const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

describe.each(Object.entries(tables))('%s', (kind, rows) => {
  test.each(rows)('$text ($why)', (row) => {
    const claims = read(row.text.replace(/[⟦⟧]/g, '')).filter((claim) => claim.kind === kind);
    const span = marked(row.text);
    if (span === null) return expect(claims.map((claim) => claim.quote.exact)).toEqual([]);
    const quoted = claims.filter(({ quote }) => quote.start === span.start && quote.end === span.end);
    expect(quoted.length > 0 ? 'found' : claims.map(({ quote }) => quote.exact)).toBe('found');
    expect(quoted).toContainEqual(expect.objectContaining(wanted(row)));
  });
});

function wanted(row: ClaimCase<ClaimKind>) {
  const body = { ...row.body, ...(row.part === true && { partOf: expect.any(String) }) };
  return {
    body: expect.objectContaining(body),
    ...(row.modality !== undefined && { modality: expect.toBeOneOf([...row.modality]) }),
    ...(row.negated !== undefined && { negated: row.negated }),
    ...(row.aside !== undefined && { aside: row.aside }),
    ...(row.says !== undefined && { attribution: expect.arrayContaining([expect.objectContaining({ source: row.says })]) }),
  };
}

function read(text: string): Claim[] {
  const report = openReport(new TextEncoder().encode(text), { file: 'case.txt' });
  if ('refused' in report) throw new Error(report.refused);
  return readReport(report, knowledge).claims;
}

function marked(text: string): { start: number; end: number } | null {
  const start = text.indexOf('⟦');
  return start < 0 ? null : { start, end: text.indexOf('⟧') - 1 };
}
