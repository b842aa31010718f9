import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';
import { type Bounds, fitsInto, meet } from './bounds.ts';
import { clustersOf } from './cluster.ts';
import { compareReports } from './compare.ts';
import type { Judgement, Verdict } from './comparison.ts';
import type { ComparedReport, Dossier } from './dossier.ts';
import { findingsOf } from './findings.ts';
import { comparedReading } from './from-reading.ts';
import type { Grading } from './grading.ts';
import { type InventedReport, kadugli } from './invented.ts';
import { originsOf } from './origins.ts';
import { partiesOf } from './parties.ts';
import { pointsOf } from './points/point.ts';

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
const comparisons = compareReports(reports, parties);

function idOf(file: string, words: string, kind: string): string {
  const claims = reports.find((report) => report.file === file)?.claims ?? [];
  const claim = claims.find(({ quote, kind: own }) => own === kind && quote.exact.includes(words));
  if (claim === undefined) throw new Error(`${file}: no ${kind} with "${words}"`);
  return claim.id;
}

type Side = readonly [file: string, words: string];
type Row = readonly [kind: string, a: Side, b: Side, verdict: Verdict, reason: string];

const ROWS: readonly Row[] = [
  [
    'figure',
    ['nile-wire', 'Around 600'],
    ['kordofan-post', '900 and 1,100'],
    'differs',
    'one day, one place, one group: no number in common',
  ],
  ['figure', ['nile-wire', 'Around 600'], ['juba-monitor', 'About 250'], 'updates', 'a stock counted again five days later'],
  ['figure', ['nile-wire', 'At least 12'], ['kordofan-post', '19 civilians'], 'same', '"at least 12" is a bound, and 19 lies above it'],
  ['figure', ['sudan-evening', '12 civilians'], ['kordofan-post', '19 civilians'], 'differs', 'two tolls of one shelling'],
  ['figure', ['juba-monitor', '900 fighters'], ['kadugli-voice-ar', '900 مقاتل'], 'same', 'the same count in two languages'],
  ['figure', ['juba-monitor', '900 fighters'], ['heglig-news', '2,000 fighters'], 'differs', 'two counts of one departure'],
  ['figure', ['juba-monitor', '40 buses'], ['kadugli-voice-ar', '30 حافلة'], 'differs', 'buses are counted with buses'],
  ['figure', ['nile-wire', 'Around 600'], ['nile-wire', 'At least 12'], 'unrelated', 'those who are there against those who were killed'],
  ['figure', ['sudan-evening', '12 civilians'], ['juba-monitor', '40 buses'], 'unrelated', 'people are not counted with buses'],
  ['event', ['nile-wire', 'shelling'], ['kordofan-post', 'shelling'], 'same', 'one type, one place, one day'],
  ['event', ['nile-wire', 'shelling'], ['juba-monitor', 'left Kadugli on'], 'unrelated', 'another act'],
  ['event', ['juba-monitor', 'left Kadugli'], ['kadugli-voice-ar', 'غادروا'], 'same', 'one departure in two languages'],
  ['position', ['nile-wire', 'army rejected'], ['juba-monitor', 'army accepted'], 'updates', 'a change of position with its days'],
  [
    'milestone',
    ['kordofan-post', 'elders brokered'],
    ['sudan-evening', 'tribal leaders'],
    'same',
    'elders and leaders of tribes are one sort of mediator',
  ],
];

describe('two claims of the invented siege', () => {
  test.each(ROWS)('%s: %j and %j: %s, %s', (kind, a, b, verdict) => {
    const ids = [idOf(...a, kind), idOf(...b, kind)];
    const found = comparisons.find((one) => ids.includes(one.a) && ids.includes(one.b));
    expect(found?.verdict ?? 'unrelated').toBe(verdict);
  });

  test('a party that was not involved did not hold talks', () => {
    const ids = [idOf('kordofan-post', 'not involved', 'position'), idOf('sudan-evening', 'Talks between', 'milestone')];
    expect(comparisons.find((one) => ids.includes(one.a) && ids.includes(one.b))?.verdict).toBe('differs');
  });

  test('foreigners left, and no foreigner left', () => {
    const foreign = comparisons.filter(({ verdict, why }) => verdict === 'differs' && why.includes('did not'));
    expect(foreign.length).toBeGreaterThan(0);
  });
});

describe('judgements', () => {
  const [a, b] = [idOf('sudan-evening', '12 civilians', 'figure'), idOf('kordofan-post', '19 civilians', 'figure')];
  const dossier = (judgements: readonly Judgement[]): Dossier => ({
    reports,
    origins: originsOf(reports, registry),
    judgements,
    parties,
    asOf: null,
  });
  const judged: Judgement = {
    id: 'j1',
    a,
    b,
    verdict: 'unrelated',
    by: 'A. Person',
    at: '2024-03-11T10:00:00Z',
    reason: 'two markets',
    withdraws: null,
  };
  const takenBack: Judgement = { ...judged, id: 'j2', withdraws: 'j1' };
  const dissents = (of: Dossier) =>
    findingsOf(of)
      .flatMap(({ dissent }) => dissent)
      .filter(({ claims }) => claims.includes(a) && claims.includes(b));

  test("a person's judgement stands above the program, and goes when it is taken back", () => {
    expect(dissents(dossier([])).length).toBe(1);
    expect(dissents(dossier([judged])).length).toBe(0);
    expect(findingsOf(dossier([judged, takenBack]))).toEqual(findingsOf(dossier([])));
  });

  test('a judgement joins what the program holds apart', () => {
    const [fighters, buses] = [idOf('nile-wire', 'Around 600', 'figure'), idOf('juba-monitor', '40 buses', 'figure')];
    const joining = dossier([{ ...judged, a: fighters, b: buses, verdict: 'same' }]);
    const joined = [...clustersOf(pointsOf(joining.reports, joining.parties), joining)];
    const together = joined.filter(({ points }) => [fighters, buses].every((id) => points.some(({ claim }) => claim.id === id)));
    expect(together.length).toBe(1);
  });
});

test("a person's grade stands above the computed one until it is taken back", () => {
  const dossier: Dossier = { reports, origins: originsOf(reports, registry), judgements: [], parties, asOf: null };
  const [first] = findingsOf(dossier);
  const grade: Grading = {
    id: 'g1',
    topic: first?.topic ?? '',
    ask: first?.question.ask ?? { en: '', ar: '' },
    claims: first?.claims ?? [],
    grade: 'discounted',
    computed: first?.grade ?? 'weak',
    by: 'A. Person',
    at: '2024-03-11T10:00:00Z',
    reason: 'seen.',
    withdraws: null,
  };
  const given = findingsOf({ ...dossier, grades: [grade] }).find(({ id }) => id === first?.id);
  expect([given?.grade, given?.computed, given?.given?.by]).toEqual(['discounted', first?.grade, 'A. Person']);
  expect(findingsOf({ ...dossier, grades: [grade, { ...grade, id: 'g2', withdraws: 'g1' }] })[0]).toEqual(first);
});

describe('bounds', () => {
  const bounds = (low: number | null, high: number | null, more: Partial<Bounds> = {}): Bounds => ({
    low,
    high,
    lowExclusive: false,
    highExclusive: false,
    about: false,
    ...more,
  });

  test.each([
    [bounds(24, null), bounds(29, 29), true, '"at least 24" and 29'],
    [bounds(24, null, { lowExclusive: true }), bounds(24, 24), false, '"more than 24" is not 24'],
    [bounds(null, 200), bounds(150, 150, { about: true }), true, '"at most 200" and "around 150"'],
    [bounds(100, 100, { about: true }), bounds(110, 110), true, 'a tenth more is still around 100'],
    [bounds(100, 100, { about: true }), bounds(112, 112), false, 'more than a tenth is not'],
    [bounds(300, 400), bounds(400, 400), true, 'the ends belong to a range'],
    [bounds(0, 0), bounds(4000, 5000), false, 'none against thousands'],
  ])('%j and %j can both hold: %s, %s', (a, b, expected) => {
    expect([meet(a, b), meet(b, a)]).toEqual([expected, expected]);
  });

  test('a part is not larger than its whole', () => {
    expect(fitsInto(bounds(150, null), bounds(100, 120))).toBe(false);
    expect(fitsInto(bounds(null, 150), bounds(100, 120))).toBe(true);
  });
});
