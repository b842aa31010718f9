import { expect, test } from 'vitest';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import { loadGazetteer } from '../../gazetteer/place-gazetteer.ts';
import { readReport } from '../../read.ts';
import { openReport } from '../../reports/index.ts';
import { claimCodes } from '../codes.ts';
import { claimDetails } from './detail.ts';

test('a part names its whole, and a toll its event', () => {
  const report = openReport(new TextEncoder().encode('A car bomb killed 14 people, including three children, in Homs.'), {
    file: 'blast.txt',
  });
  if ('refused' in report) throw new Error(report.refused);
  const { claims } = readReport(report, { gazetteer: loadGazetteer(), parties: loadRegistry() });
  const codes = claimCodes(claims);
  const links = claims.flatMap((claim) => claimDetails(claim, codes).filter(({ label }) => label === 'links'));
  expect(links.map(({ value }) => value)).toEqual(['of event E1', 'part of F1; of event E1']);
});
