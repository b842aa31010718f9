import { expect, test } from 'vitest';
import { daysWords } from './day.ts';

const rows: [string | null, string | null, string | null][] = [
  ['2017-10-13', '2017-10-13', '13 Oct 2017'],
  ['2017-10-10', '2017-10-13', '10–13 Oct 2017'],
  ['2017-09-30', '2017-10-02', '30 Sep 2017 – 2 Oct 2017'],
  ['2017-10-01', '2017-10-31', 'Oct 2017'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['2017-10-13', null, 'from 13 Oct 2017'],
  [null, '2017-10-13', 'until 13 Oct 2017'],
  [null, null, null],
];

test.each(rows)('%s to %s is %s', (earliest, latest, said) => {
  expect(daysWords(earliest, latest)).toBe(said);
});
