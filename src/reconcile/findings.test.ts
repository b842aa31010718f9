import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';
import { boardsOf } from './boards/boards.ts';
import { compareReports } from './compare.ts';
import type { ComparedReport, Dossier } from './dossier.ts';
import { findingsOf } from './findings.ts';
import { comparedReading } from './from-reading.ts';
import { type InventedReport, kadugli } from './invented.ts';
import type { OriginGraph } from './origin.ts';
import { partiesOf } from './parties.ts';

const registry = loadRegistry();
const knowledge = { gazetteer: loadGazetteer(), parties: registry };
const parties = partiesOf(registry);

function read({ file, outlet, day, language, body }: InventedReport): ComparedReport {
  const text = `Title: ${file}\nDate: ${day}\nLanguage: ${language}\nOutlet: ${outlet}\n---\n${body}\n`;
  const report = openReport(new TextEncoder().encode(text), { file });
  if ('refused' in report) throw new Error(report.refused);
  return comparedReading(readReport(report, knowledge));
}

const reports = kadugli.map(read);

/** The innermost speaker of each report's claims: enough to test what is built on origins. */
function speakers(of: readonly ComparedReport[]): OriginGraph {
  const groups = new Map<string, string[]>();
  for (const { claims, publisher } of of)
    for (const { id, attribution } of claims) {
      const name = attribution.length > 1 ? (attribution.at(-1)?.source ?? '') : (publisher ?? '');
      groups.set(name, [...(groups.get(name) ?? []), id]);
    }
  const origins = [...groups].map(([name, claims]) => ({
    id: name,
    name,
    type: 'person',
    of: null,
    claims,
    reports: [],
    why: [],
    reasons: [],
  }));
  return { origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)), links: [] };
}

const dossier = (of: readonly ComparedReport[]): Dossier => ({
  reports: of,
  origins: speakers(reports),
  judgements: [],
  parties,
  asOf: null,
});

const shuffled = fc.shuffledSubarray([...reports], { minLength: reports.length, maxLength: reports.length });

describe('findings', () => {
  test('are the same whatever the order of intake', () => {
    const [comparisons, findings, boards] = [compareReports(reports, parties), findingsOf(dossier(reports)), boardsOf(dossier(reports))];
    expect(comparisons.length).toBeGreaterThan(5);
    expect(findings.length).toBeGreaterThan(5);
    expect(boards.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(compareReports(order, parties)).toEqual(comparisons);
        expect(findingsOf(dossier(order))).toEqual(findings);
        expect(boardsOf(dossier(order))).toEqual(boards);
      }),
      { numRuns: 12 },
    );
  });

  test('rest on claims, count no origin twice, and hold none that is not there', () => {
    const known = new Set(reports.flatMap(({ claims }) => claims.map(({ id }) => id)));
    for (const finding of findingsOf(dossier(reports))) {
      expect(finding.claims.length).toBeGreaterThan(0);
      expect(finding.claims.every((id) => known.has(id))).toBe(true);
      const origins = finding.held.map(({ origin }) => origin);
      expect(new Set(origins).size).toBe(origins.length);
      expect(finding.independent).toBeLessThanOrEqual(origins.length);
    }
  });

  test('as known on a day hold nothing of later reports', () => {
    const early = findingsOf({ ...dossier(reports), asOf: { clock: 'reported', day: '2024-03-05' } });
    const later = new Set(
      reports.filter(({ published }) => (published?.latest ?? '') > '2024-03-05').flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    expect(early.length).toBeGreaterThan(0);
    expect(early.flatMap(({ claims }) => claims).filter((id) => later.has(id))).toEqual([]);
  });
});
