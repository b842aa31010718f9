import { describe, expect, test } from 'vitest';
import { findDirectSpeech } from './direct-speech.ts';

const found = (text: string): string[] =>
  findDirectSpeech(text, [{ start: 0, end: text.length }]).map((part) => text.slice(part.start, part.end));

describe('findDirectSpeech', () => {
  test.each([
    ['“We left at dawn with nothing,” she said.', ['“We left at dawn with nothing,”'], 'curly marks, marks included'],
    ['"We left at dawn with nothing," she said.', ['"We left at dawn with nothing,"'], 'straight marks'],
    [
      'He said: ‘The road is closed and nobody moves.',
      ['‘The road is closed and nobody moves.'],
      'never closed: to the end of the paragraph',
    ],
    [
      'He said: ‘The road is closed and nobody moves.\n\nThe army denied it.',
      ['‘The road is closed and nobody moves.'],
      'an unclosed quotation does not swallow the next paragraph',
    ],
    ['“We left at dawn with nothing," she said.', ['“We left at dawn with nothing,"'], 'opened curly, closed straight'],
    ["''We left at dawn with nothing,'' she said.", ["''We left at dawn with nothing,''"], 'doubled single marks'],
    [
      '“We left at dawn with nothing.\nThe army denied it.',
      ['“We left at dawn with nothing.'],
      'never closed: to the end of a line that ends a sentence',
    ],
    ['They called it a “safe zone” in public.', [], 'a scare quote is no speech'],
    ['The rebels’ men and the army’s men fought over the town.', [], 'apostrophes open nothing'],
    [
      "The town's people say 'the men took our bread and left' and wait.",
      ["'the men took our bread and left'"],
      'straight single marks beside an apostrophe',
    ],
    ['«نحن نريد الخروج من المدينة» قال أحدهم', ['«نحن نريد الخروج من المدينة»'], 'guillemets'],
  ])('%j → %j: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
