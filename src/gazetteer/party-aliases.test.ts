import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPieces, foldPiece } from './party-aliases.ts';

describe('pieces of names', () => {
  test.each([
    ['U.S.', ['US'], 'an abbreviation is one piece'],
    ['Al-Raqqa', ['Al', 'Raqqa'], 'a hyphen parts'],
    ['Da’esh', ['Da', 'esh'], 'an apostrophe parts, here as in the registry'],
    ['M-23', ['M', '23'], 'digits are pieces'],
    ['France24', ['France24'], 'letters and digits hold together'],
    ['قوات', ['قوات'], 'Arabic'],
    ['—', [], 'marks alone are nothing'],
  ])('%s', (text, pieces) => {
    expect(cutPieces(text).map((piece) => piece.text)).toEqual(pieces);
  });

  test.each([
    ['Jiménez', 'jimenez'],
    ['IS', 'is'],
    ['إسرائيل', 'اسراييل'],
    ['الوَحْدة', 'الوحده'],
  ])('%s folds to %s', (piece, folded) => {
    expect(foldPiece(piece)).toBe(folded);
  });

  test('offsets point at the letters of the piece, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { text: piece, start, end } of cutPieces(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replaceAll('.', '')).toBe(piece);
          last = end;
        }
      }),
    );
  });
});
