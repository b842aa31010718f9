import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { readReport } from '../src/read.ts';
import { openReport } from '../src/reports/index.ts';

const file = new URL('../examples/raqqa-2017/2017-10-13-sijill-retelling-ar.txt', import.meta.url);

test('the published Arabic example is read as the README says', () => {
  const report = openReport(readFileSync(file), { file: 'retelling-ar.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const { claims, agreements } = readReport(report, { gazetteer: loadGazetteer(), parties: loadRegistry() });
  const told = claims.map(({ kind, body, modality, attribution }) => ({ kind, body, modality, says: attribution.at(-1)?.source }));
  const holds = (wanted: object) => expect(told).toContainEqual(expect.objectContaining(wanted));
  holds({ kind: 'milestone', body: expect.objectContaining({ step: 'talks', track: 'secret' }), says: 'ثلاثة مصادر محلية' });
  holds({ kind: 'term', body: expect.objectContaining({ class: 'departure' }), modality: 'agreed' });
  holds({ kind: 'term', body: expect.objectContaining({ class: 'handover' }), modality: 'demanded', says: 'واشنطن' });
  holds({ kind: 'position', body: expect.objectContaining({ stance: 'rejects', party: 'التنظيم' }) });
  holds({ kind: 'position', body: expect.objectContaining({ stance: 'willing' }) });
  holds({ kind: 'event', body: expect.objectContaining({ type: 'threat' }), modality: 'threatened' });
  holds({ kind: 'situation', body: expect.objectContaining({ topic: 'health' }) });
  holds({ kind: 'figure', body: expect.objectContaining({ measure: 'killed', low: 600, lowExclusive: true, high: null }) });
  expect(agreements[0]?.parties.map(({ id }) => id)).toEqual(expect.arrayContaining(['sdf', 'daesh', 'united-states']));
  expect(agreements[0]?.mediators.map(({ id }) => id)).toContain('raqqa-civil-council');
  expect(agreements[0]?.guarantors.map(({ id }) => id)).toEqual(['global-coalition']);
});
