import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { QuantityMention } from './mention.ts';
import { findQuantities } from './quantity.ts';

type Wanted = Partial<QuantityMention>;
const one = (value: number): Wanted => ({ low: value, high: value, lowExclusive: false, highExclusive: false });

/** A text with the one expected mention in ⟦ ⟧, what it must hold, and why; a text without marks holds none. */
const ROWS: readonly [text: string, wanted: Wanted, why: string][] = [
  // digits and words
  ['They counted ⟦4,000⟧ tents.', one(4000), 'grouped digits'],
  ['They counted ⟦1.500.000⟧ tents.', one(1_500_000), 'groups set apart by points'],
  ['They counted ⟦1 500 000⟧ tents.', one(1_500_000), 'groups set apart by spaces'],
  ['They counted ⟦3.5 million⟧ tents.', one(3_500_000), 'a decimal and a scale'],
  ['They counted ⟦2.4m⟧ voters.', one(2_400_000), 'a short scale before people'],
  ['They counted ⟦40k⟧ voters.', one(40_000), 'a short scale'],
  ['⟦Two hundred and fifty-three⟧ miners came.', one(253), 'hundreds with "and"'],
  ['⟦One hundred and twenty-five thousand⟧ miners came.', one(125_000), 'hundreds of thousands in words'],
  ['⟦Two million five hundred thousand⟧ miners came.', one(2_500_000), 'falling scales'],
  ['⟦Forty two⟧ miners came.', one(42), 'a lost hyphen'],
  ['⟦4 hundred⟧ miners came.', one(400), 'digits with a word'],
  ['⟦Half a million⟧ miners came.', one(500_000), 'half of a scale'],
  ['⟦Two and a half million⟧ miners came.', one(2_500_000), 'a half before the scale'],
  ['⟦A dozen⟧ miners came.', one(12), 'a dozen'],
  ['⟦Half a dozen⟧ miners came.', one(6), 'half a dozen'],
  ['⟦Two dozen⟧ miners came.', one(24), 'dozens that are counted'],
  ['⟦A hundred⟧ miners came.', one(100), 'an article for one'],
  ['⟦2,000-strong⟧ units came.', { ...one(2000), type: 'count' }, 'hyphened to "strong"'],

  // bounds as said
  ['⟦More than 40⟧ miners came.', { low: 40, high: null, lowExclusive: true, qualifier: 'more than' }, 'strictly more'],
  ['⟦At least 14⟧ miners came.', { low: 14, high: null, lowExclusive: false }, 'at least'],
  ['⟦No fewer than 20⟧ miners came.', { low: 20, high: null, lowExclusive: false }, 'no fewer'],
  ['⟦At least another 20⟧ miners came.', { low: 20, high: null }, 'a word between'],
  ['⟦Fewer than 50⟧ miners came.', { low: null, high: 50, highExclusive: true }, 'strictly less'],
  ['⟦Up to 150⟧ miners came.', { low: null, high: 150, highExclusive: false }, 'at most'],
  ['⟦As many as 80⟧ miners came.', { low: null, high: 80 }, 'as many as'],
  ['⟦Around 90⟧ miners came.', { ...one(90), qualifier: 'around' }, 'no invented range'],
  ['⟦Nearly 90⟧ miners came.', one(90), 'nearly'],
  ['⟦An estimated 7,000⟧ miners came.', one(7000), 'estimated'],
  ['⟦~25⟧ miners came.', one(25), 'a sign'],
  ['They handed over ⟦two⟧ miners.', one(2), 'a particle of the verb is no bound'],
  ['⟦Over 30⟧ miners came.', { low: 30, high: null, lowExclusive: true }, 'a bound'],
  ['⟦20 or more⟧ miners came.', { low: 20, high: null, lowExclusive: false }, 'said after the number'],
  ['They saw ⟦20 or so⟧ miners.', { ...one(20), qualifier: 'or so' }, 'said after the number'],

  // ranges
  ['⟦20 to 30⟧ miners came.', { low: 20, high: 30 }, 'to'],
  ['⟦20-30⟧ miners came.', { low: 20, high: 30 }, 'a hyphen'],
  ['⟦Between 20 and 30⟧ miners came.', { low: 20, high: 30, qualifier: 'between' }, 'between'],
  ['⟦At least 15 and up to 25⟧ miners came.', { low: 15, high: 25 }, 'two bounds'],
  ['⟦Two or three⟧ miners came.', { low: 2, high: 3 }, 'or'],
  ['⟦Four to five thousand⟧ miners came.', { low: 4000, high: 5000 }, 'a scale said once'],
  ['They hold ⟦5 per cent to 7 per cent⟧ of the land.', { low: 5, high: 7, type: 'percent' }, 'a unit said twice'],

  // measures
  ['It lasted ⟦three weeks⟧.', { ...one(3), type: 'duration', unit: 'weeks' }, 'a length of time'],
  ['They agreed to a ⟦72-hour⟧ truce.', { ...one(72), type: 'duration', unit: 'hours' }, 'hyphened'],
  ['They hold ⟦53%⟧ of the land.', { ...one(53), type: 'percent', unit: 'percent' }, 'a sign'],
  ['They hold ⟦about 60 per cent⟧ of the land.', { ...one(60), type: 'percent' }, 'two words'],
  ['They paid ⟦$3 million⟧.', { ...one(3_000_000), type: 'money', unit: 'USD' }, 'a sign before'],
  ['They paid ⟦more than 500,000 dollars⟧.', { low: 500_000, high: null, type: 'money', unit: 'USD' }, 'a word after'],
  ['It is ⟦15km⟧ from here.', { ...one(15), type: 'distance', unit: 'km' }, 'a unit on the digits'],
  ['They took ⟦40 square kilometres⟧ of land.', { ...one(40), type: 'area', unit: 'km2' }, 'two words'],
  ['It held ⟦20 tonnes⟧ of flour.', { ...one(20), type: 'weight', unit: 'tons' }, 'a weight'],
  ['A ⟦34-year-old⟧ baker came.', { ...one(34), type: 'age', unit: 'years' }, 'an age'],
  ['A ⟦six-year-old⟧ war ends.', { ...one(6), type: 'age', unit: 'years' }, 'an age in words'],
  ['A ⟦twenty-five-year⟧ war ends.', { ...one(25), type: 'duration', unit: 'years' }, 'two hyphens'],
  ['She is ⟦12 years old⟧.', { ...one(12), type: 'age', unit: 'years' }, 'an age'],
  ['Salma, ⟦34⟧, came.', { ...one(34), type: 'age', unit: null }, 'an age between commas'],
  ['Salma (⟦34⟧) came.', { ...one(34), type: 'age' }, 'an age in brackets'],
  ['A ⟦13⟧ year-old girl came.', { ...one(13), type: 'age' }, 'an age with a lost hyphen'],
  ['It was the ⟦third⟧ round.', { ...one(3), type: 'ordinal' }, 'a place in a row'],
  ['The ⟦93rd⟧ brigade left.', { ...one(93), type: 'ordinal' }, 'a place in a row'],

  // counts without a number
  ['⟦Dozens⟧ came.', { low: 24, high: null, vague: 'Dozens' }, 'what the plural says'],
  ['⟦Hundreds⟧ came.', { low: 200, high: null }, 'what the plural says'],
  ['⟦Tens of thousands⟧ came.', { low: 20_000, high: null, vague: 'Tens of thousands' }, 'two plurals'],
  ['⟦Hundreds of thousands⟧ came.', { low: 200_000, high: null }, 'two plurals'],
  ['⟦Several hundred⟧ miners came.', { low: 200, high: null, vague: 'Several hundred' }, 'several of a unit'],
  ['⟦A few dozen⟧ miners came.', { low: 24, high: null }, 'a few of a unit'],
  ['⟦Many⟧ miners came.', { low: null, high: null, vague: 'Many' }, 'no bound is invented'],
  ['⟦A large number of⟧ miners came.', { low: null, high: null, vague: 'A large number' }, 'no bound is invented'],
  ['⟦A couple of⟧ miners came.', { ...one(2) }, 'two'],

  // shares
  ['⟦Two-thirds⟧ of the town is gone.', { low: 2 / 3, high: 2 / 3, type: 'fraction' }, 'a fraction'],
  ['⟦Half⟧ of the town is gone.', { ...one(0.5), type: 'fraction' }, 'half'],
  ['⟦Half of the 200⟧ are gone.', { ...one(100), derived: true, type: 'count' }, 'computed from the words'],
  ['⟦Most of the 150⟧ are gone.', { low: 75, high: 150, lowExclusive: true, derived: true }, 'more than half'],

  // unknown
  ['⟦An unknown number of⟧ miners came.', { unknown: true, low: null, high: null }, 'said to be unknown'],
  ['⟦The real number cannot be known⟧.', { unknown: true }, 'said to be unknown'],
  ['⟦The number of dead remains unclear⟧.', { unknown: true }, 'said to be unknown'],
  ['It is not known ⟦how many⟧ came.', { unknown: true }, 'said to be unknown'],

  // change
  ['Prices rose by ⟦20 percent⟧.', { ...one(20), change: 'up' }, 'how far, not how high'],
  ['Prices fell ⟦20 percent⟧.', { ...one(20), change: 'down' }, 'how far, not how low'],
  ['The toll rose to ⟦20⟧.', { ...one(20), change: null }, 'a level'],

  // what counts nothing
  ['They met in 2017.', {}, 'a year'],
  ['They met on 12 May.', {}, 'a day'],
  ['They met on May 12, 2017.', {}, 'a day and a year'],
  ['They met at 10:30 GMT.', {}, 'a clock time'],
  ['They met at 3 pm.', {}, 'a clock time'],
  ['They cited Resolution 2254.', {}, 'a number of a row'],
  ['They watch Channel 4.', {}, 'a name'],
  ['No one came.', {}, 'a pronoun'],
  ['The one who came left.', {}, 'a pronoun'],
  ['The house is half destroyed.', {}, 'an adverb'],
  ['He left during the 2014 elections.', {}, 'a year before a plural'],
];

describe('one quantity', () => {
  test.each(ROWS)('%s', (marked, wanted, why) => {
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = quantitiesOf(text);
    if (start < 0)
      return expect(
        found.map((mention) => mention.exact),
        why,
      ).toEqual([]);
    const exact = text.slice(start, marked.indexOf('⟧') - 1);
    expect(
      found.map((mention) => mention.exact),
      why,
    ).toContain(exact);
    expect(
      found.find((mention) => mention.exact === exact),
      why,
    ).toMatchObject(wanted);
  });
});

test.each([
  ['The toll rose from 12 to 15.', [12, 15], 'two levels'],
  ['It killed 12 men, 3 women and two boys.', [12, 3, 2], 'a list'],
  ['In 2017 six members of the family died.', [6], 'a year before a count'],
  ['2000 Syrian families left.', [2000], 'no year'],
  ['One hundred were killed and fifty wounded.', [100, 50], 'no sum'],
  ['He saw 90 bodies, half of them children.', [90, 45], 'half of the whole before it'],
])('%s', (text, lows, why) => {
  expect(
    quantitiesOf(text).map((mention) => mention.low),
    why,
  ).toEqual(lows);
});

test('every mention quotes the text at its offsets, in order and without overlaps', () => {
  const words = fc.constantFrom(
    'at least',
    '12',
    'to',
    'two',
    'hundred',
    'and',
    'of',
    '%',
    '$',
    'dozens',
    'half',
    'a',
    'million',
    'km',
    ',',
    'men',
    '-',
    '3.5',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      const found = quantitiesOf(text);
      for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact);
      const starts = found.map(({ start }, index) => start - (found[index - 1]?.end ?? 0));
      expect(starts.filter((gap) => gap < 0)).toEqual([]);
    }),
  );
});

function quantitiesOf(text: string): QuantityMention[] {
  return findQuantities(text, languages.en.analyse(text, [{ start: 0, end: text.length }]));
}
