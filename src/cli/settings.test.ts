import { expect, test } from 'vitest';
import { readSize, sizeWords } from './settings.ts';

const rows: [string, number | null][] = [
  ['5MB', 5 * 1024 ** 2],
  ['500k', 500 * 1024],
  ['1.5 GB', 1.5 * 1024 ** 3],
  ['2000', 2000],
  ['0', null],
  ['-5', null],
  ['5 miles', null],
  ['', null],
];

test.each(rows)('%j is %s bytes', (text, bytes) => {
  expect(readSize(text)).toBe(bytes);
});

test.each([
  [12, '12 bytes'],
  [2048, '2 KB'],
  [5 * 1024 ** 2, '5 MB'],
  [5.5 * 1024 ** 2, '5.5 MB'],
])('%s bytes are said as %s', (bytes, said) => {
  expect(sizeWords(bytes)).toBe(said);
});
