import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import { openReader } from '../../open-reader.ts';
import { comparedReading } from '../../reconcile/from-reading.ts';
import { openReport } from '../../reports/index.ts';
import { safeSideOf, sideOf } from './side.ts';

const TEXT = `Title: Buses gather north of Idlib
Date: 2018-03-10
Outlet: The Gazette
Language: en
---
Some buses are gathering in Binnish north of Idlib to take fighters out.

Shells killed 9 people in Aleppo on Friday, Umm Khalid Haddad, a resident who fled, said.

The army and the rebels agreed on a ceasefire in Idlib on Friday.
`;

describe('a case file', () => {
  const report = openReport(new TextEncoder().encode(TEXT), { file: 'a.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const registry = loadRegistry();
  const reports = [comparedReading(openReader({})(report))];
  const ground = { reports, registry, judgements: [], asOf: null };
  const whole = sideOf(ground);
  const safe = safeSideOf(ground);
  const words = ({ findings, boards, origins }: typeof whole) => JSON.stringify({ findings, boards, origins });

  test('holds no movement under way and no name of a witness, in no part of it, and counts them', () => {
    expect(words(whole)).toContain('Haddad');
    expect(words(safe)).not.toContain('Haddad');
    const quotes = safe.reports.flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
    expect(whole.reports[0]?.claims.some(({ quote }) => quote.exact.includes('gathering'))).toBe(true);
    expect(quotes.join(' ')).not.toContain('gathering');
    expect(safe.leftOut.movements).toBeGreaterThan(0);
    expect(safe.leftOut.witnesses).toBe(1);
  });

  test('tells a grade that a person gave, and not the reason: it is in that person’s words', () => {
    const [finding] = whole.findings;
    if (finding === undefined) throw new Error('no finding');
    const { topic, question, claims, computed } = finding;
    const [by, at, reason] = ['Analyst', '2018-03-12T00:00:00.000Z', 'Umm Khalid Haddad said so twice'];
    const grading = { id: 'g', topic, ask: question.ask, claims, grade: 'confirmed', computed, by, at, reason, withdraws: null } as const;
    const given = { ...ground, grades: [grading] };
    expect(words(sideOf(given))).toContain(reason);
    expect(safeSideOf(given).findings.map((one) => one.given?.id)).toContain('g');
    expect(words(safeSideOf(given))).not.toContain('Haddad');
  });

  test('rests on claims that are in it alone', () => {
    const there = new Set(safe.reports.flatMap(({ claims }) => claims.map(({ id }) => id)));
    expect(safe.findings.length).toBeGreaterThan(0);
    for (const { claims } of safe.findings) for (const claim of claims) expect(there).toContain(claim);
  });
});
