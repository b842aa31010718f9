import { expect, test } from 'vitest';
import { readPublished } from './published.ts';

test.each([
  ['2017-10-13', '2017-10-13', '2017-10-13', 'ISO day'],
  ['2023-12-11 14:26:45-05:00', '2023-12-11', '2023-12-11', 'the day as written, in its own zone'],
  ['2022-06-02T10:41:08Z', '2022-06-02', '2022-06-02', 'ISO with time'],
  ['Sun, 08 Jul 2018 12:18:11 GMT', '2018-07-08', '2018-07-08', 'mail and feed form'],
  ['13 October 2017', '2017-10-13', '2017-10-13', 'day first'],
  ['Oct. 13, 2017', '2017-10-13', '2017-10-13', 'month first'],
  ['Friday, 1st of March 2019', '2019-03-01', '2019-03-01', 'weekday and ordinal'],
  ['2017-04-18 (the page says 4/18)', '2017-04-18', '2017-04-18', 'a remark after the date'],
  ['السبت 14 تشرين الأول/أكتوبر 2017', '2017-10-14', '2017-10-14', 'Arabic with both month names'],
  ['١٤ أكتوبر ٢٠١٧', '2017-10-14', '2017-10-14', 'Arabic digits'],
  ['25/12/2016', '2016-12-25', '2016-12-25', 'only one reading is a date'],
  ['October 2017', '2017-10-01', '2017-10-31', 'a month'],
  ['2016-02', '2016-02-01', '2016-02-29', 'a leap February'],
  ['2017', '2017-01-01', '2017-12-31', 'a year'],
])('%s is %s to %s: %s', (expression, earliest, latest) => {
  expect(readPublished(expression, 'option')).toEqual({ expression, earliest, latest, basis: 'option' });
});

test.each([
  ['', 'nothing'],
  ['yesterday', 'relative: there is nothing to count from'],
  ['2017-02-30', 'no such day'],
  ['2017-13-01', 'no such month'],
  ['05/04/2017', 'April or May: two conventions'],
  ['13 October', 'no year'],
  ['around 2017', 'not a date'],
  ['20171013', 'run together: not written so by people'],
  ['13 Octember 2017', 'no such month name'],
])('%s is none: %s', (expression) => {
  expect(readPublished(expression, 'option')).toBeNull();
});
