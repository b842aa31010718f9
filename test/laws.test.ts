import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../src/index.ts';
import { faultsOf } from './valid-reading.ts';

const words = fc.constantFrom(
  'The rebels',
  'agreed',
  'on Friday',
  'that',
  '12 fighters',
  'more than 4,000',
  'hundreds of',
  'civilians',
  'were killed',
  'in Aleppo',
  'said',
  'according to Reuters',
  'the army',
  'would leave',
  'if',
  'the ceasefire',
  'was signed',
  'rejected',
  'Leave a Comment',
  'قتل ثلاثة مدنيين',
  'في الرقة',
  'و٢٠ مقاتلا',
);
const noise = fc.constantFrom(
  '“',
  '”',
  "'",
  '(',
  ')',
  '.',
  '. ',
  ', ',
  ': ',
  '\n',
  '\r\n',
  '\n\n',
  '\u0000',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\udc00',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  '\ufeff',
  '\u00a0',
);
const mixed = fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 2, arbitrary: noise }, fc.string({ maxLength: 5 })), {
  minLength: 1,
  maxLength: 40,
});

/** The reading, or null where there was nothing to read. */
function tryRead(source: string | Uint8Array) {
  try {
    return readReport(source, { published: '2017-10-13' });
  } catch (error) {
    // Refusals are one-line errors by contract; anything else must surface.
    if (error instanceof Error && error.name === 'Error' && /^report: /.test(error.message)) return null;
    throw error;
  }
}

describe('the laws hold for any text', () => {
  test('mixed scripts, direction marks, lone surrogates: quotes are in the text, ids are unique, furniture is disjoint', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const reading = tryRead(parts.join(' '));
        if (reading !== null) expect(faultsOf(reading)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reading = tryRead(bytes);
        if (reading !== null) expect(faultsOf(reading)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the same bytes give the same reading', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join(' ');
        expect(tryRead(text)).toEqual(tryRead(text));
      }),
      { numRuns: 25 },
    );
  });
});

const examples = new URL('../examples/raqqa-2017/', import.meta.url);

test.each(readdirSync(examples).filter((file) => file.endsWith('.txt')))('the example %s is read by the contract', (file) => {
  const reading = readReport(readFileSync(new URL(file, examples)), { file });
  expect(faultsOf(reading)).toEqual([]);
  expect(reading.claims.length).toBeGreaterThan(0);
});
