import { expect, test } from 'vitest';
import { rangeWords } from './findings.ts';

test.each([
  ['one alone: its row tells it', 5, 5, 1, ''],
  ['all the same', 48, 48, 2, ' All told 48.'],
  ['apart', 14, 22, 3, ' All told 14 to 22.'],
  ['somebody leaves the upper end open', 14, null, 2, ' All told 14 or more.'],
  ['somebody leaves the lower end open', null, 22, 2, ' All told up to 22.'],
  ['no number', null, null, 2, ''],
])('%s', (_, low, high, origins, expected) => {
  expect(rangeWords(low, high, origins)).toBe(expected);
});
