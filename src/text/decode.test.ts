import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const bytesOf = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

// "The mayor's café reopened — at last." in windows-1252.
const western = bytesOf(utf8('The caf'), [0xe9], utf8(' reopened '), [0x97], utf8(' at last, the mayor said on Friday.'));
// "قتل ثلاثة مدنيين" (three civilians were killed) in windows-1256.
const arabic = bytesOf([0xde, 0xca, 0xe1, 0x20, 0xcb, 0xe1, 0xc7, 0xcb, 0xc9, 0x20, 0xe3, 0xcf, 0xe4, 0xed, 0xed, 0xe4]);

describe('decode', () => {
  test.each([
    { bytes: utf8('Twelve left.\r\nNone returned.'), text: 'Twelve left.\r\nNone returned.', encoding: 'utf-8', why: 'line ends stay' },
    { bytes: bytesOf([0xef, 0xbb, 0xbf], utf8('Aid came')), text: 'Aid came', encoding: 'utf-8', why: 'only the mark goes' },
    {
      bytes: utf8('a\u0301 \u200fقتل\u200e'),
      text: 'a\u0301 \u200fقتل\u200e',
      encoding: 'utf-8',
      why: 'composition and direction marks stay',
    },
    { bytes: bytesOf([0xff, 0xfe], utf16('قتل two', 'le')), text: 'قتل two', encoding: 'utf-16le', why: 'marked' },
    { bytes: bytesOf([0xfe, 0xff], utf16('قتل two', 'be')), text: 'قتل two', encoding: 'utf-16be', why: 'marked' },
    {
      bytes: utf16('Two buses left the town.', 'le'),
      text: 'Two buses left the town.',
      encoding: 'utf-16le',
      why: 'every second byte is NUL',
    },
    { bytes: western, text: 'The café reopened — at last, the mayor said on Friday.', encoding: 'windows-1252', why: 'few high bytes' },
    { bytes: arabic, text: 'قتل ثلاثة مدنيين', encoding: 'windows-1256', why: 'mostly high bytes' },
  ])('$encoding: $why', ({ bytes, text, encoding }) => {
    expect(decode(bytes)).toMatchObject({ text, encoding });
  });

  test.each([
    { bytes: bytesOf(), why: 'empty', refused: /empty file/ },
    { bytes: bytesOf([0xef, 0xbb, 0xbf]), why: 'a mark alone', refused: /byte-order mark/ },
    { bytes: utf8('%PDF-1.7\n'), why: 'PDF', refused: /PDF/ },
    { bytes: bytesOf([0x50, 0x4b, 3, 4, 20, 0]), why: 'zip', refused: /zip/ },
    { bytes: utf8('<!DOCTYPE html>\n<p>Two left.'), why: 'HTML', refused: /HTML/ },
    { bytes: Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), why: 'noise', refused: /binary/ },
    { bytes: new Uint8Array(100), why: 'only NUL', refused: /binary/ },
  ])('refuses $why', ({ bytes, refused }) => {
    expect(decode(bytes)).toEqual({ refused: expect.stringMatching(refused) });
  });

  test.each([
    { bytes: western, note: /not UTF-8, assumed windows-1252/ },
    { bytes: bytesOf(utf8('خرجت الحافلات من المدينة '), [0xff]), note: /1 character replaced/ },
    { bytes: utf8('Two buses left the town on Friday.\u0000'), note: /1 NUL character/ },
    { bytes: bytesOf(utf8('خرجت الحافلات '), [0xed, 0xa0, 0x80]), note: /replaced/ },
  ])('says what it assumed: $note', ({ bytes, note }) => {
    expect(decode(bytes)).toMatchObject({ notes: expect.arrayContaining([expect.stringMatching(note)]) });
  });

  test('valid UTF-8 comes back unchanged, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const bytes = utf8(text);
        const decoded = decode(bytes);
        return 'refused' in decoded || decoded.encoding !== 'utf-8' || decoded.text === new TextDecoder().decode(bytes);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes) === 'object'));
  });
});
