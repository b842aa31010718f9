import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['two sentences', ['The town fell.', 'Its people left.']],
    ['military ranks', ['Lt. Gen. Omar met Col. Haddad and Maj. Saleh.', 'They agreed.']],
    ['U.S. before a name', ['The U.S. Army left.', 'It returned to the U.S.', 'The convoy stayed.']],
    ['a.m. before a day', ['They met at 9 a.m. Monday.', 'It ended at 5 p.m.', 'The talks go on.']],
    ['a.m. before a zone', ['It began at 4 a.m. GMT.', 'It ended at 6 p.m. Kyiv time.', 'Nobody came.']],
    ['p.m. before a name that opens a sentence', ['They left at 9 p.m.', 'Tribal elders came.']],
    ['No. before a number', ['Brigade No. 2 refused.', 'The answer was no.', 'Nobody left.']],
    ['decimal numbers', ['It grew by 2.5 percent in 2017.', '40 men came.']],
    ['initials', ['J. R. Haddad spoke.', 'He left.']],
    ['closing quotes stay', ['“We will go.”', 'He left (on foot.)', 'She stayed.']],
    ['a question in speech', ['“Who fired?” he asked.', 'Nobody knew!', 'They left.']],
    ['a quotation of two sentences', ['"We will go.', 'They agreed," he said.']],
    ['an ellipsis in mid-sentence', ['We waited ... and waited.', 'Then ...', 'They came.']],
    ['a lower-case beginning', ['the town fell.', 'the people left.']],
  ])('%s', (_why, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('parts sentences whose space was lost, but no names and addresses', () => {
    expect(split('The town fell.The people left.')).toEqual(['The town fell.', 'The people left.']);
    expect(split('See news.example.org or the U.S.Army page.')).toHaveLength(1);
  });

  it('keeps a heading apart from the text below it', () => {
    const text = 'Army takes the hill\n\nWritten by the desk\n\nThe army took the hill.';
    expect(split(text)).toEqual(['Army takes the hill', 'Written by the desk', 'The army took the hill.']);
  });

  it('reads one paragraph a line as paragraphs', () => {
    const text = 'Army takes the hill\nThe army took the hill on Monday, a monitor said.\nTen men died there.\n';
    const found = splitSentences(text, [{ start: 0, end: text.length }]);
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 2]);
  });

  it('joins lines wrapped at a width, also before a capital', () => {
    const text = [
      'The delegation reached the eastern gate on Monday with a letter from the',
      'Damascus office and waited there until the guards, who had been told to',
      'expect them, opened. Talks went on all night.',
      '',
      'Nothing was signed.',
    ].join('\n');
    const found = splitSentences(text, [{ start: 0, end: text.length }]);
    expect(found.map(({ start }) => text.slice(start, start + 5))).toEqual(['The d', 'Talks', 'Nothi']);
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });

  it.each([
    ['a comma at the end of the line', 'In the east,\nThe Hague said, talks go on.', 1],
    ['a small word at the end of the line', 'He spoke to the\nSyrian office.', 1],
    ['a list', 'The terms are\n- The men leave\n- The families stay', 3],
    ['a rule of dashes', 'Talks go on\n-----\nNothing is signed', 3],
  ])('%s', (_why, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('never crosses the border of a span and leaves what is between spans out', () => {
    const text = 'The men left Share this page the town.';
    const found = splitSentences(text, [
      { start: 0, end: 12 },
      { start: 28, end: text.length },
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The men left', ' the town.'.trim()]);
  });

  it('covers everything but white space, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('.', '. ', '\n', '\n\n', '\r\n', ' The', ' Lt.', '"', '?', ' of', '- '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, [{ start: 0, end: text.length }])) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
