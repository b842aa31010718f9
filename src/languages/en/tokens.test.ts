import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

function words(text: string): string[] {
  return tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('tokenise', () => {
  it.each([
    ['Al-Raqqa, Deir-ez-Zor', 'Al-Raqqa|,|Deir-ez-Zor', 'hyphenated names stay whole'],
    ['regime-held areas', 'regime-held|areas', 'so do hyphenated adjectives'],
    ['a Raqqa24 source', 'a|Raqqa24|source', 'the 24 of a name is no number'],
    ['7,500 men and 6.9 tons', '7,500|men|and|6.9|tons', 'thousands and decimals'],
    ['53% at 12:00', '53|%|at|12:00', 'the sign is a word of its own'],
    ['a 2,000-strong U.S.-led force', 'a|2,000-strong|U.S.-led|force', 'number and abbreviation in a compound'],
    ['50km, $5m and US$3bn', '50|km|,|$|5|m|and|US$|3|bn', 'units and currencies are set apart'],
    ['10-15 men', '10|-|15|men', 'a range is two numbers'],
    ['on 2017-10-12 or 12/10/2017', 'on|2017-10-12|or|12/10/2017', 'dates in digits are whole'],
    ['the 24th, the 1990s', 'the|24th|,|the|1990s', 'ordinals and decades'],
    ['a T-55 and two F-16s', 'a|T-55|and|two|F-16s', 'weapons'],
    ["didn't it’s Aleppo's", "did|n't|it|’s|Aleppo|'s", 'clitics, either apostrophe'],
    ['they dont, he cannot', 'they|do|nt|,|he|can|not', 'also with the apostrophe lost'],
    ['Aleppos outskirts', 'Aleppos|outskirts', 'a lost possessive cannot be told from a plural'],
    ["the fighters' homes", "the|fighters|'|homes", 'possessive of a plural'],
    ["Sana'a, Qur’an, Ta'izz", "Sana'a|,|Qur’an|,|Ta'izz", 'an apostrophe inside a name'],
    ['‘We left,’ he said: “now”', '‘|We|left|,|’|he|said|:|“|now|”', 'quotation marks'],
    ['Lt. Gen. Smith of the U.S. Army', 'Lt.|Gen.|Smith|of|the|U.S.|Army', 'abbreviations keep their period'],
    ['No. 2 said no.', 'No.|2|said|no|.', 'only before a number is "No." one'],
    ['He left at 5 p.m.', 'He|left|at|5|p.m.', 'a last abbreviation keeps the full stop'],
    ['It fell.', 'It|fell|.', 'the full stop of a sentence is apart'],
    ['see https://example.org/a?b=1, or @desk', 'see|https://example.org/a?b=1|,|or|@desk', 'addresses and handles'],
    ['المدينة، 50 x😀y', 'المدينة|،|50|x|😀|y', 'other scripts and signs'],
    ['a\u00a0b\u200bc\u0000d', 'a|b\u200bc|d', 'an invisible joint stays inside, controls are no words'],
    ['wait... what -- now?!', 'wait|...|what|--|now|?!', 'runs of marks'],
  ])('%s', (text, expected, _why) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it('covers every visible character, in order, without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("n't", '.', 'U.S.', "'", '-', '7,500', ' ', '\n', 'Lt.', '%', '24'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(5), (pieces, lead) => {
        const text = 'x'.repeat(lead) + pieces.join('');
        let at = lead;
        for (const token of tokenise(text, { start: lead, end: text.length })) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
      }),
    );
  });
});
