import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { comparedReading } from './from-reading.ts';
import { forcesOf, stateOf } from './origins/state.ts';
import { originsOf } from './origins.ts';
import { partiesOf } from './parties.ts';

const registry = loadRegistry();
const knowledge = { gazetteer: loadGazetteer(), parties: registry };

type Told = readonly [outlet: string, day: string, language: 'en' | 'ar', body: string];

/** Findings of reports of invented outlets on invented turns of real wars, read by the real reader. */
function found(reports: readonly Told[]): Finding[] {
  const compared = reports.map(([outlet, day, language, body], index) => {
    const text = `Title: ${outlet}\n${day === '' ? '' : `Date: ${day}\n`}Language: ${language}\nOutlet: ${outlet}\n---\n${body}\n`;
    const report = openReport(new TextEncoder().encode(text), { file: `${index}.txt` });
    if ('refused' in report) throw new Error(report.refused);
    return comparedReading(readReport(report, knowledge), '2026-01-02T03:04:05.000Z');
  });
  return findingsOf({
    reports: compared,
    origins: originsOf(compared, registry),
    judgements: [],
    parties: partiesOf(registry),
    asOf: null,
  });
}

const asked = (findings: readonly Finding[], words: RegExp) => findings.filter(({ question }) => words.test(question.ask.en));

describe('a siege in Sudan', () => {
  const findings = found([
    [
      'Darfur Dispatch',
      '2024-06-10',
      'en',
      'At least 22 civilians were killed when the Rapid Support Forces shelled a market in El Fasher on Sunday, the resistance committee said. The army said it killed more than 200 fighters of the Rapid Support Forces in El Fasher on Saturday.',
    ],
    [
      'Khartoum Courier',
      '2024-06-11',
      'en',
      'Doctors Without Borders said 38 people were killed in the shelling of the market in El Fasher on Sunday.',
    ],
    [
      'صوت دارفور',
      '2024-06-11',
      'ar',
      'قالت غرفة طوارئ الفاشر إن 38 مدنيا قتلوا في قصف قوات الدعم السريع سوق الفاشر يوم الأحد. وقال الجيش السوداني إنه قتل أكثر من 200 من عناصر الدعم السريع في الفاشر يوم السبت.',
    ],
  ]);

  test('"the army" of the country and the Sudanese army are one origin', () => {
    const [fighters] = asked(findings, /fighters of the Rapid Support Forces were killed/);
    expect([fighters?.held.length, fighters?.grade]).toEqual([1, 'single']);
  });

  test('38 people and 38 civilians of one incident are one answer; "at least 22" agrees', () => {
    const [civilians] = asked(findings, /civilians were killed/);
    expect(civilians?.held.length).toBe(3);
    expect(civilians?.grade).toBe('fair');
  });

  test('no two findings have one id', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});

describe('a ceasefire in Colombia', () => {
  const findings = found([
    [
      'Bogota Herald',
      '2023-06-09',
      'en',
      'The Colombian government and the National Liberation Army signed a six-month ceasefire in Havana on Friday. The ceasefire will take effect on August 3, the government said.',
    ],
    [
      'Andes Wire',
      '2023-08-20',
      'en',
      'Four soldiers were killed in an ambush in Arauca on Saturday, the army said. It blamed the ELN. Governor Marta Solano said six soldiers were killed.',
    ],
    ['Bogota Herald', '2023-08-25', 'en', 'Five soldiers died in the Arauca ambush of August 19, the defense ministry said.'],
  ]);

  test('of two speakers in one report the second number is of the same incident; numbers that differ stand on sides', () => {
    const [soldiers] = asked(findings, /were killed in Arauca/);
    expect(soldiers?.held.map(({ low }) => low).sort()).toEqual([4, 5, 6]);
    expect([soldiers?.grade, soldiers?.independent]).toEqual(['contested', 1]);
  });

  test('an army and a ministry of one state are not independent', () => {
    const state = stateOf('CO', registry);
    expect(state?.id).toBe('colombia');
    expect(state === null ? null : forcesOf(state, 'army', registry)?.parent?.id).toBe('colombia');
    expect(stateOf('XX', registry)).toBeNull();
  });

  test('each party of one signature has a finding of its own, under an id of its own', () => {
    const parts = asked(findings, /^What part did/);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(new Set(parts.map(({ topic }) => topic)).size).toBe(new Set(parts.map(({ question }) => question.subjectId)).size);
  });
});

describe('a prisoner exchange in Yemen', () => {
  const findings = found([
    [
      'Gulf Tribune',
      '2023-04-14',
      'en',
      'The International Committee of the Red Cross said 318 prisoners were released in Sanaa on Friday. The Houthis said 250 of their prisoners arrived in Sanaa on Friday.',
    ],
    ['Aden Post', '2023-04-18', 'en', 'Oman brokered the exchange of prisoners. The government said 887 prisoners were released.'],
    ['صدى عدن', '2023-04-15', 'ar', 'قالت اللجنة الدولية للصليب الأحمر إن 318 أسيرا أفرج عنهم في صنعاء يوم الجمعة.'],
  ]);

  test('a government is not that of the country that mediates', () => {
    const names = findings.flatMap(({ held }) => held.map(({ origin }) => origin));
    expect(names.filter((origin) => /:OM$|party:oman/.test(origin))).toEqual([]);
  });

  test('every question is asked in Arabic without a code word', () => {
    for (const { question } of findings) expect(question.ask.ar.replace(question.place ?? '', '')).not.toMatch(/[a-z]{4}/);
  });
});

describe('what a person must not be told', () => {
  const findings = found([
    [
      'Nuba Wire',
      '2025-02-09',
      'en',
      'Shells hit the market in Al-Dalanj on Sunday. Residents said the Rapid Support Forces shelled the market.',
    ],
    ['Kordofan Radio', '2025-02-10', 'en', 'The Rapid Support Forces denied that it shelled the market in Al-Dalanj on Sunday.'],
    [
      'Hill Monitor',
      '2025-02-11',
      'en',
      'The Rapid Support Forces and the Sudanese army accepted a truce in Al-Dalanj on Monday. Under the agreement, the wounded and their relatives will leave for Kadugli in buses. About 2,300 families have fled the town.',
    ],
  ]);

  test('a denial by those who are blamed confirms nothing', () => {
    const shelling = asked(findings, /shelling/);
    expect(shelling.length).toBeGreaterThan(0);
    expect(shelling.map(({ grade }) => grade)).not.toContain('confirmed');
  });

  test('no question is asked twice of the same claims', () => {
    const ids = findings.map(({ id }) => id);
    expect(asked(findings, /deal take in the wounded/)).toHaveLength(1);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('the day of intake is no day that a report without one speaks of', () => {
    const undated = found([['Hill Monitor', '', 'en', 'Shells killed 19 civilians in Al-Dalanj. About 2,300 families fled the town.']]);
    expect(undated.length).toBeGreaterThan(0);
    for (const { held } of undated)
      for (const { asOf, reported } of held) expect({ ...asOf, reported }).toEqual({ earliest: null, latest: null, reported: null });
  });

  test('a count of people who are not described is asked in a sentence', () => {
    expect(asked(findings, /displaced/).map(({ question }) => question.ask.en)).toEqual(['How many people were displaced in Al-Dalanj?']);
  });
});
