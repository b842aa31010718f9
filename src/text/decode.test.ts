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

// The same in ISO-8859-6.
const arabicIso = bytesOf([0xe2, 0xca, 0xe4, 0x20, 0xcb, 0xe4, 0xc7, 0xcb, 0xc9, 0x20, 0xe5, 0xcf, 0xe6, 0xea, 0xea, 0xe6]);
const markup = utf8('<div class="entry-content post-body"><p align="right">');

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
    { bytes: arabic, text: 'قتل ثلاثة مدنيين', encoding: 'windows-1256', why: 'runs of high bytes' },
    { bytes: arabicIso, text: 'قتل ثلاثة مدنيين', encoding: 'iso-8859-6', why: 'lam and ya of the other code page' },
  ])('$encoding: $why', ({ bytes, text, encoding }) => {
    expect(decode(bytes)).toMatchObject({ text, encoding });
  });

  test.each([
    { bytes: bytesOf(), why: 'empty', refused: /empty file/ },
    { bytes: bytesOf([0xef, 0xbb, 0xbf]), why: 'a mark alone', refused: /byte-order mark/ },
    { bytes: utf8('%PDF-1.7\n'), why: 'PDF', refused: /PDF/ },
    { bytes: bytesOf([0x50, 0x4b, 3, 4, 20, 0]), why: 'zip', refused: /zip/ },
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

  test.each([
    { bytes: arabic, declared: 'windows-1256', encoding: 'windows-1256', notes: ['encoding: windows-1256, as the page says'] },
    { bytes: arabicIso, declared: 'ISO-8859-6', encoding: 'iso-8859-6', notes: ['encoding: iso-8859-6, as the page says'] },
    { bytes: western, declared: 'iso-8859-1', encoding: 'windows-1252', notes: ['encoding: windows-1252, as the page says'] },
    { bytes: bytesOf([0xcf, 0xe2, 0xe0]), declared: 'koi8-r', encoding: 'koi8-r', notes: ['encoding: koi8-r, as the page says'] },
    { bytes: utf8('café'), declared: 'utf-8', encoding: 'utf-8', notes: [] },
    { bytes: utf8('cafe'), declared: 'windows-1256', encoding: 'utf-8', notes: [] },
    { bytes: utf8('قتل'), declared: 'windows-1256', encoding: 'utf-8', notes: [/UTF-8, although the page says windows-1256/] },
    { bytes: arabic, declared: 'utf-8', encoding: 'windows-1256', notes: [/assumed windows-1256, although the page says utf-8/] },
    {
      bytes: bytesOf(markup, arabic),
      declared: 'iso-8859-1',
      encoding: 'windows-1256',
      notes: [/by its letters, although the page says iso-8859-1/],
    },
    {
      bytes: bytesOf(markup, arabic),
      declared: 'x-mac-nonsense',
      encoding: 'windows-1256',
      notes: [/although the page says x-mac-nonsense/],
    },
    { bytes: bytesOf([0xff, 0xfe], utf16('قتل', 'le')), declared: 'windows-1256', encoding: 'utf-16le', notes: [/byte-order mark/] },
  ])('a page that declares $declared is read as $encoding', ({ bytes, declared, encoding, notes }) => {
    const decoded = decode(bytes, declared);
    expect(decoded).toMatchObject({ encoding });
    expect(decoded).toHaveProperty(
      'notes',
      notes.map((note) => (typeof note === 'string' ? note : expect.stringMatching(note))),
    );
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
