import { describe, expect, test } from 'vitest';
import { answerName } from './place-answer.ts';
import { loadGazetteer } from './place-gazetteer.ts';

const gazetteer = loadGazetteer();
const nobody = { country: null, near: null };
const beirut = { name: 'Beirut', lat: 33.89, lon: 35.5 };

describe('which place a name means', () => {
  test.each([
    ['Tripoli', nobody, 'LY', 'the larger one'],
    ['Tripoli', { country: 'LB', near: null }, 'LB', 'the country asked about'],
    ['Tripoli', { country: 'LB', near: beirut }, 'LB', 'and near a place named'],
    ['طرابلس', { country: 'LB', near: null }, 'LB', 'in Arabic too'],
    ['Dayr az Zur', nobody, 'SY', 'by its sound'],
  ] as const)('%s %j: %s, %s', (name, context, country, _why) => {
    expect(answerName(gazetteer, name, context).choices[0]?.place.country).toBe(country);
  });

  test('the reasons add up to the score, and best comes first', () => {
    const { choices } = answerName(gazetteer, 'Tripoli', { country: 'LB', near: beirut });
    expect(choices.length).toBeGreaterThan(1);
    for (const { score, reasons } of choices) {
      expect(score).toBeCloseTo(
        reasons.reduce((sum, reason) => sum + reason.score, 0),
        1,
      );
    }
    expect(choices.map(({ score }) => score)).toEqual(choices.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test.each([
    ['Raqqa', nobody, /^before Raqqa Governorate \(province in Syria\): 177,636 inhabitants$/],
    ['Tripoli', { country: 'LB', near: null }, /^before .*: in LB/],
    ['Ain Issa', nobody, /^the only place of that name$/],
    ['Nowhereabad', nobody, /^no place of that name is known/],
  ])('%s %j: why', (name, context, why) => {
    expect(answerName(gazetteer, name, context).why).toMatch(why);
  });
});
