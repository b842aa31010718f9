import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicKey, foldArabic, normaliseArabic } from './arabic-letters.ts';
import type { MappedText } from './mapped-text.ts';

describe('one writing', () => {
  test.each([
    ['قُتِلَ', 'قتل', 'vowel marks'],
    ['قـــتل', 'قتل', 'lengthening'],
    ['ﺍﻟﺮﻗﺔ', 'الرقة', 'letters in their shapes on paper'],
    ['ﻻﺟﺊ', 'لاجئ', 'a ligature'],
    ['\u202bالرقة\u202c', 'الرقة', 'bidi controls'],
    ['یک هزار', 'يك هزار', 'Persian letters'],
    ['١٥٠ و۱۵۰ و٣٫٥ و٩٥٪', '150 و150 و3.5 و95%', 'both sets of digits and their signs'],
    ['مسو\u0654ول', 'مسؤول', 'hamza as a mark of its own'],
    ['الا\u0653ن', 'الآن', 'madda as a mark of its own'],
  ])('%s → %s: %s', (written, plain) => {
    expect(normaliseArabic(written).text).toBe(plain);
  });

  test.each([
    ['إدلب', 'ادلب', 'alef forms'],
    ['مدرسة', 'مدرسه', 'ta marbuta'],
    ['قتلى', 'قتلي', 'alef maqsura'],
    ['مسؤول', 'مسوول', 'hamza on waw'],
    ['أنباء', 'انبا', 'hamza alone'],
  ])('key of %s is %s: %s', (word, key) => {
    expect(arabicKey(word)).toBe(key);
  });
});

const LETTERS = [...'ابتةىيأإآئءؤومنلقكیک'];
const MARKS = [...'\u064b\u064e\u0651\u0670\u0640\u0640\u0654'];
const HIDDEN = [...'\u200f\u202b\u202c\u061c\u200d\ufeff'];
const OTHERS = [...'ﻻﷲﺮﺔ١۵٪ 0a.,\n«»'];
const words = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS, ...MARKS, ...HIDDEN, ...OTHERS), { maxLength: 40 })
  .map((letters) => letters.join(''));

describe.each([
  ['normaliseArabic', normaliseArabic],
  ['foldArabic', foldArabic],
] as const)('%s keeps its offsets', (_name, change: (text: string) => MappedText) => {
  test('every unit of the result comes out of the stretch that it points at', () => {
    fc.assert(
      fc.property(words, (text) => {
        const changed = change(text);
        for (let index = 0; index < changed.text.length; index += 1) {
          const { start, end } = changed.spanOf(index, index + 1);
          expect(change(text.slice(start, end)).text).toContain(changed.text[index]);
        }
      }),
    );
  });

  test('a stretch of the result, read back, gives itself where no ligature is cut', () => {
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (text, a, b) => {
        const changed = change(text);
        const [from, to] = [Math.min(a, b, changed.text.length), Math.min(Math.max(a, b), changed.text.length)];
        const { start, end } = changed.spanOf(from, to);
        const again = change(text.slice(start, end)).text;
        expect(again).toContain(changed.text.slice(from, to));
        if (!/[ﻻﷲ]/.test(text)) expect(again).toBe(changed.text.slice(from, to));
      }),
    );
  });

  test('spans follow one another and stay inside the text', () => {
    fc.assert(
      fc.property(words, (text) => {
        const changed = change(text);
        let last = 0;
        for (let index = 0; index < changed.text.length; index += 1) {
          const { start, end } = changed.spanOf(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(words, (text) => {
        const once = change(text).text;
        expect(change(once).text).toBe(once);
      }),
    );
  });
});
