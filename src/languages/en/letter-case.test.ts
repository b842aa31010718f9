import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCapitals } from './letter-case.ts';

const whole = (text: string) => withCapitals(text, [{ start: 0, end: text.length }]);
const PAD = ' the army said that the road to the town was open again and that nobody had been hurt in the shelling.';

const rows: readonly (readonly [caseless: string, cased: string, why: string])[] = [
  ['gunmen killed salvador nunez in usulutan.', 'Gunmen killed Salvador Nunez in Usulutan.', 'what is no English word is a name'],
  ['the rebels of el tigre fled.', 'The rebels of El Tigre fled.', 'a particle belongs to the name'],
  ['president cerezo spoke.', 'President Cerezo spoke.', 'a title before a name'],
  ['the green party of the north (gpn) met.', 'The Green Party of the North (GPN) met.', 'an acronym and the words that it stands for'],
  ['they met in january.', 'They met in January.', 'months'],
  ['the counteroffensive and the anti-guerrilla unit.', 'The counteroffensive and the anti-guerrilla unit.', 'prefixed words'],
  ['GUNMEN KILLED NUNEZ IN USULUTAN.', 'Gunmen killed Nunez in Usulutan.', 'all capitals'],
];

describe('withCapitals', () => {
  test.each(rows)('%s (%s)', (caseless, cased) => {
    const pad = caseless === caseless.toUpperCase() ? PAD.toUpperCase() : PAD;
    expect(whole(caseless + pad).slice(0, caseless.length)).toBe(cased);
  });

  test('a text with its capitals stays as it is', () => {
    const text = `Gunmen killed the mayor of Tikrit, police said on Monday.${PAD}`;
    expect(whole(text)).toBe(text);
  });

  test('what lies outside the spans stays', () => {
    const text = `source: afp\n---\nhe was in bogota.${PAD}`;
    expect(withCapitals(text, [{ start: 16, end: text.length }]).slice(0, 34)).toBe('source: afp\n---\nHe was in Bogota. ');
  });

  test('the length never changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(whole(text + PAD)).toHaveLength(text.length + PAD.length);
      }),
    );
  });
});
