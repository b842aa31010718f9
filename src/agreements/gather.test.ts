import { expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import type { Reading } from '../reading.ts';
import { openReport } from '../reports/index.ts';

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

function read(text: string): Reading {
  const report = openReport(new TextEncoder().encode(text), { file: 'case.txt' });
  if ('refused' in report) throw new Error(report.refused);
  return readReport(report, knowledge);
}

const SIEGE = `The army and Hamas agreed on Monday to a truce in Rafah. The deal, which was mediated by Qatar, provides for the release of 40 hostages and the withdrawal of the army from the town.

Israel then demanded new conditions, which include the handing over of the tunnels. Hamas rejected the Israeli conditions, but its local fighters were willing to accept them. The talks collapsed on Wednesday.`;

test('one negotiation is one agreement with its versions, stances, steps and mediator', () => {
  const [deal, ...others] = read(SIEGE).agreements;
  expect(others).toEqual([]);
  expect(deal?.mediators.map((one) => one.name)).toEqual(['Qatar']);
  expect(deal?.versions.map((version) => version.basis)).toEqual(['agreed', 'conditions']);
  expect(deal?.milestones.map((one) => one.step)).toEqual(['agreed', 'rejected', 'failed']);
  expect(deal?.splits.map((split) => split.party)).toEqual(['hamas']);
  expect(deal?.status).toBe('failed, told by the publisher in its own voice');
});

test('every term, stance and step names its agreement, every term of a set its version', () => {
  const { claims } = read(SIEGE);
  const own = claims.filter((claim) => claim.kind === 'term' || claim.kind === 'position' || claim.kind === 'milestone');
  expect(own.map((claim) => claim.body.agreement)).toEqual(own.map(() => 'a1'));
  const terms = own.flatMap((claim) => (claim.kind === 'term' && claim.body.class !== 'other' ? [claim.body.version] : []));
  expect(terms).toEqual(['v1', 'v1', 'v2']);
});

test('a text that only wishes for a deal has none', () => {
  expect(read('The envoy urged both sides to agree to a ceasefire. He hoped for talks.').agreements).toEqual([]);
});

test('an earlier deal is a precedent, no step of this one', () => {
  const { agreements, claims } = read(
    'A ceasefire was agreed in Taiz on Tuesday, the governor said. A previous truce collapsed within hours. The ceasefire took effect at noon.',
  );
  expect(agreements).toHaveLength(1);
  expect(agreements[0]?.milestones.map((one) => one.step)).toEqual(['agreed', 'in-force']);
  const old = claims.filter((claim) => agreements[0]?.precedents.includes(claim.id));
  expect(old.map((claim) => [claim.quote.exact, claim.aside])).toEqual([['A previous truce collapsed within hours', 'precedent']]);
});

test('a deal with another group is another agreement', () => {
  const { agreements } = read(
    'Colombia and the FARC signed a peace deal in Cartagena on Monday. The FARC will disarm within 180 days. The government began talks with the ELN in Quito.',
  );
  expect(agreements.map((one) => one.milestones.map((step) => step.step))).toEqual([['signed'], ['talks']]);
});

test('Arabic mediators and guarantors are told by nouns, nationalities and verbs', () => {
  const [deal] = read(
    'توصل الجيش والفصائل يوم الاثنين إلى اتفاق بوساطة قطرية ومصرية وبضمانة روسيا. وينص الاتفاق على خروج المقاتلين إلى إدلب. وتكفلت تركيا بتنفيذ الاتفاق.',
  ).agreements;
  expect(deal?.mediators.map(({ id }) => id)).toEqual(['qatar', 'egypt']);
  expect(deal?.guarantors.map(({ id }) => id)).toEqual(['russia', 'turkey']);
});

test('whom the words leave out is no side', () => {
  const [deal] = read(
    'Hamas said both sides agreed on Monday to open the road, on condition that no fighters leave with the convoy.',
  ).agreements;
  expect(deal?.parties.map(({ name }) => name)).not.toContain('no fighters');
});
