import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../../open-reader.ts';
import type { Reading } from '../../reading.ts';
import { openReport } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import { protectReading } from './index.ts';
import { maskSpans, maskStrings } from './mask.ts';
import { namesIn } from './witnesses.ts';

let read: (report: Report) => Reading;
beforeAll(() => {
  read = openReader({});
});

function readText(text: string): Reading {
  const report = openReport(new TextEncoder().encode(text));
  if ('refused' in report) throw new Error(report.refused);
  return read(report);
}

const TEXT = `Title: Buses gather north of Idlib
Date: 2018-03-10
Outlet: The Gazette
Language: en
---
Some buses are gathering in Binnish north of Idlib to take fighters out.

Shells killed 9 people in Aleppo on Friday, Umm Khalid Haddad, a resident who fled, said. Haddad said there was no food left in Binnish.

About 300 families remain in Binnish, the mayor said.
`;

describe('a reading that leaves the desk', () => {
  test('has no movement under way, in no part of it, and says how many were left out', () => {
    const reading = readText(TEXT);
    const before = reading.claims.filter((claim) => claim.kind === 'event' && claim.body.type === 'movement');
    const { reading: safe, leftOut } = protectReading(reading);
    expect(before.length).toBeGreaterThan(0);
    expect(leftOut.movements).toBeGreaterThanOrEqual(before.length);
    expect(safe.claims.length).toBe(reading.claims.length - leftOut.movements);
    expect(JSON.stringify(safe)).not.toContain('buses are gathering');
    expect(JSON.stringify(reading)).toContain('buses are gathering');
  });

  test('has no coordinates finer than 10 km of people who are there, but those of the dead', () => {
    const { reading, leftOut } = protectReading(readText(TEXT));
    expect(leftOut.coordinates).toBeGreaterThan(0);
    const remaining = reading.claims.filter((claim) => claim.kind === 'figure' && claim.body.measure === 'remaining');
    expect(remaining.length).toBeGreaterThan(0);
    for (const { place } of remaining) expect([place?.name, place?.lat, place?.candidates[0]?.lat]).toEqual(['Binnish', null, null]);
    const killed = reading.claims.find((claim) => claim.kind === 'figure' && claim.body.measure === 'killed');
    expect(killed?.place?.lat).not.toBeNull();
  });

  test('has no name of a witness, neither in full nor in part', () => {
    const reading = readText(TEXT);
    reading.claims[0]?.attribution.push({ source: 'Umm Khalid Haddad, a resident who fled', type: 'witness', cue: 'said' });
    const { reading: safe, leftOut } = protectReading(reading);
    expect(leftOut.witnesses).toBe(1);
    expect(JSON.stringify(safe)).not.toMatch(/Haddad|Umm Khalid/);
  });

  test('keeps every offset: each quote stands where it says, in a text of the same length', () => {
    const reading = readText(TEXT);
    const { reading: safe } = protectReading(reading);
    expect(safe.report.text.length).toBe(reading.report.text.length);
    for (const { quote } of [...safe.claims, ...safe.rejections]) expect(safe.report.text.slice(quote.start, quote.end)).toBe(quote.exact);
    const ids = new Set(safe.claims.map(({ id }) => id));
    const named = safe.agreements.flatMap(({ terms, milestones, positions }) => [
      ...terms,
      ...milestones.map(({ claim }) => claim),
      ...positions.map(({ claim }) => claim),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('with nothing to leave out is the reading itself', () => {
    const reading = readText('Date: 2018-03-10\nLanguage: en\n---\nShells killed 9 people in Aleppo on Friday, the army said.\n');
    expect(protectReading(reading)).toEqual({ reading, leftOut: { movements: 0, coordinates: 0, witnesses: 0 } });
  });
});

test.each([
  ['Umm Ahmad, a resident', ['Umm Ahmad', 'Ahmad'], 'a name and what she is'],
  ['a resident who left', [], 'no name'],
  ['Lorry driver Abu Fawzi', ['Abu Fawzi', 'Fawzi'], 'the first capital only opens'],
  ['Tribal elders of Raqqa', [], 'a group of a place'],
  ['the local service Raqqa 24', [], 'an outlet'],
  ['Dr. Samer Khoury', ['Samer Khoury', 'Samer', 'Khoury'], 'behind a title'],
  ['أحد السكان', [], 'one of the residents'],
  ['أم أحمد', ['أم أحمد'], 'a name in Arabic'],
])('names in "%s"', (source, names, _why) => {
  expect(namesIn(source)).toEqual(names);
});

test('blackening changes no length, no white space and nothing outside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const masked = maskSpans(text, [{ start, end }]);
      const outside = masked.slice(0, start) === text.slice(0, start) && masked.slice(end) === text.slice(end);
      return outside && masked.length === text.length && masked.slice(start, end).replace(/\s/g, '').replaceAll('\u2588', '') === '';
    }),
  );
});

test('names go as whole words only', () => {
  expect(maskStrings({ a: ['Ali said', 'Alice said'], n: 3, none: null }, ['Ali'])).toEqual({
    a: ['███ said', 'Alice said'],
    n: 3,
    none: null,
  });
});
