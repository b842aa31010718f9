import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, type DateCase, datesIn, daysOf } from '../case.ts';

function check(row: DateCase): void {
  const { found, wanted } = compared(row, 'en');
  expect(found).toEqual(wanted);
}

describe('absolute dates', () => {
  test.each<DateCase>([
    ['The town fell on ⟦14 October 2017⟧.', '2017-10-14', 'day first'],
    ['It began on ⟦October 16, 2016⟧.', '2016-10-16', 'month first'],
    ['It began on ⟦the 7th of October, 2023⟧.', '2023-10-07', 'no word is lost'],
    ['It began on ⟦Oct. 3⟧.', '2017-10-03', 'a short form, the year from the publication'],
    ['It began on ⟦14 June⟧.', '2017-06-14', 'a day without a year in a past clause is behind the publication'],
    ['The vote will be held on ⟦14 June⟧.', '2018-06-14', 'and before it in a future one'],
    ['It had been due on ⟦14 November⟧.', '2017-11-14', 'eleven months back nobody leaves the year out'],
    ['Since the ⟦Sept. 11⟧ attacks it had been watched.', '2001-09-11', 'a day that names a deed has its year'],
    ['Signed on ⟦Friday, 6 October 2017⟧, it held.', '2017-10-06', 'a weekday belongs to its date'],
    ['Updated ⟦2017-10-12⟧ and again.', '2017-10-12', 'ISO'],
    ['Dated ⟦25/12/2016⟧ by the clerk.', '2016-12-25', 'only one reading is a date'],
    ['Dated ⟦10/12/2016⟧ by the clerk.', '?', 'two readings: open, not guessed'],
    ['The war began in ⟦March⟧.', '2017-03-01..2017-03-31', 'a month is a stretch'],
    ['It fell in ⟦July 2015⟧.', '2015-07-01..2015-07-31', 'month and year'],
    ['It fell in ⟦2014⟧.', '2014-01-01..2014-12-31', 'a bare year after "in"'],
    ['Before the ⟦2014⟧ elections he fled.', '2014-01-01..2014-12-31', 'a year before its event'],
    ['In ⟦the 1990s⟧ it was quiet.', '1990-01-01..1999-12-31', 'a decade'],
    ['It was lost in ⟦the spring of 2016⟧.', '2016-03-01..2016-05-31', 'a season'],
    ['Exports fell in ⟦the third quarter of 2016⟧.', '2016-07-01..2016-09-30', 'a quarter'],
    ['⟦The first three months of 2016⟧ were bloody.', '2016-01-01..2016-03-31', 'counted inside a year'],
    ['In ⟦the last week of March⟧ it fell.', '2017-03-25..2017-03-31', 'counted from the end'],
    ['Clashes at ⟦10:30 am on Friday⟧ killed two.', '2017-10-13', 'an hour belongs to its day'],
  ])('%s', (...row) => check(row));
});

describe('ranges and portions', () => {
  test.each<DateCase>([
    ['Talks ran between ⟦6 and 9 October 2017⟧.', '2017-10-06..2017-10-09', 'both ends'],
    ['Talks ran on ⟦6-9 October⟧.', '2017-10-06..2017-10-09', 'a dash'],
    ['A convoy left on ⟦the night of 13-14 September⟧.', '2017-09-13..2017-09-14', 'one night over two days'],
    ['It held ⟦from June to September 2016⟧.', '2016-06-01..2016-09-30', 'the first month has the year of the second'],
    ['It held ⟦between 28 September and 3 October 2017⟧.', '2017-09-28..2017-10-03', 'over the end of a month'],
    ['⟦From 2009 to 2011⟧ he was in jail.', '2009-01-01..2011-12-31', 'years'],
    ['Shelling went on in ⟦early June⟧.', '2017-06-01..2017-06-10', 'the first third'],
    ['Shelling went on in ⟦mid-June⟧.', '2017-06-11..2017-06-20', 'the second'],
    ['Shelling went on in ⟦late June 2016⟧.', '2016-06-21..2016-06-30', 'the last'],
    ['By then, at ⟦the end of last year⟧, it was over.', '2016-09-01..2016-12-31', 'a third of a year'],
    ['⟦Earlier this month⟧ they met.', '2017-10-01..2017-10-13', 'no later than the publication'],
  ])('%s', (...row) => check(row));
});

describe('an hour and its day', () => {
  test.each<DateCase>([
    ['They met on ⟦9 October⟧. They parted at ⟦noon⟧.', '2017-10-09, 2017-10-09', 'the day told just before'],
    ['The deal was signed on ⟦9 October⟧.\n\nShells fell after ⟦nightfall⟧.', '2017-10-09, ?', 'another paragraph may tell of another day'],
  ])('%s', (...row) => check(row));
});

describe('counted from the publication', () => {
  test.each<DateCase>([
    ['A bomb went off ⟦two days ago⟧.', '2017-10-11', 'a distance in days'],
    ['A bomb went off on ⟦Sunday⟧.', '2017-10-08', 'the last Sunday'],
    ['A bomb went off on ⟦Friday⟧.', '2017-10-13', 'the day of publication itself'],
    ['They will meet on ⟦Tuesday⟧.', '2017-10-17', 'the next Tuesday after "will"'],
    ['He was freed ⟦last Friday⟧.', '2017-10-06', 'never the day itself'],
    [
      'They came on ⟦the 3rd of this month⟧ and left on ⟦the fifth of last month⟧.',
      '2017-10-03, 2017-09-05',
      'days of a month counted from now',
    ],
    ['⟦Sunday night⟧ was loud.', '2017-10-08..2017-10-09', 'a night ends on the next day'],
    ['⟦This morning⟧ they left.', '2017-10-13', 'the same day'],
    ['Raids went on ⟦overnight⟧.', '2017-10-12..2017-10-13', 'the night before'],
    ['They left ⟦today (Friday)⟧.', '2017-10-13', 'two words for one day'],
    ['They leave ⟦tomorrow⟧.', '2017-10-14', 'the day after'],
    ['It fell ⟦last week⟧.', '2017-10-02..2017-10-08', 'a week is a stretch'],
    ['It fell ⟦last month⟧.', '2017-09-01..2017-09-30', 'so is a month'],
    ['Over ⟦the past 48 hours⟧ it was calm.', '2017-10-11..2017-10-13', 'a stretch up to now'],
    ['⟦The past three years⟧ were hard.', '2014-10-13..2017-10-13', 'years too'],
    ['In ⟦recent months⟧ it was calm.', '..2017-10-13', 'how far back is not said'],
    ['He will be tried in ⟦the coming days⟧.', '2017-10-13..', 'nor how far ahead'],
  ])('%s', (...row) => check(row));
});

describe('bounds', () => {
  test.each<DateCase>([
    ['The fight has raged ⟦for four months now⟧.', '2017-06-13..2017-10-13 since', 'a length up to now, never a day ahead'],
    ['They have been besieged ⟦for two weeks⟧.', '2017-09-29..2017-10-13 since', 'the perfect lasts to now'],
    ['⟦Since June⟧ it has been calm.', '2017-06-01..2017-10-13 since', 'from its first day'],
    ['It has been calm ⟦since 1964⟧.', '1964-01-01..2017-10-13 since', 'a year'],
    ['It will hold ⟦until Sunday⟧.', '..2017-10-15 until', 'its end'],
    ['They must be gone ⟦by Monday⟧.', '..2017-10-16 deadline', 'a deadline'],
    ['They will go ⟦no later than 20 October⟧.', '..2017-10-20 deadline', 'the same'],
    ['They must leave ⟦within 72 hours⟧.', '2017-10-13..2017-10-16 deadline', 'a length from now'],
    ['⟦By Monday evening⟧, 500 had left.', '2017-10-09 deadline', 'how things stood then'],
    ['They must leave ⟦within 14 days⟧ of the signing.', '? deadline', 'the day of the signing is not said'],
    ['They will leave ⟦before Monday⟧.', '..2017-10-15 deadline', 'the day itself is too late'],
  ])('%s', (...row) => check(row));
});

describe('counted from the text', () => {
  test.each<DateCase>([
    ['On ⟦6 October 2016⟧ it fell. ⟦Two days later⟧ it was retaken.', '2016-10-06, 2016-10-08', 'the date told last'],
    [
      'On ⟦6 October 2016⟧ it fell. ⟦The next day⟧ was calm. ⟦That night⟧ it rained.',
      '2016-10-06, 2016-10-07, 2016-10-07..2016-10-08',
      'one after another',
    ],
    ['He died ⟦three days after 6 October 2016⟧.', '2016-10-09', 'the date stands beside'],
    ['⟦Two days later⟧ it was retaken.', '?', 'no date told before'],
  ])('%s', (...row) => check(row));
});

describe('without a publication date', () => {
  test.each<DateCase>([
    ['It fell two days ago.', '?', 'nothing to count from'],
    ['It fell on Sunday.', '?', 'a weekday is relative'],
    ['It fell on 14 October.', '?', 'the year is missing'],
    ['It fell on 14 October 2017.', '2017-10-14', 'all is said'],
  ])('%s', (text, days) => {
    const [found] = datesIn(text, 'en', null);
    expect(found && daysOf(found)).toBe(days);
    expect(found?.anchor).toBe(days === '?' ? 'none' : 'text');
  });
});

describe('no dates', () => {
  test.each<[text: string, why: string]>([
    ['Between 300 to 400 fighters stayed.', 'numbers with "to"'],
    ['The team won 3-2.', 'a score'],
    ['A 27-year-old man, aged 24 years.', 'ages'],
    ['Call 555-1234 or 00963 11 2017.', 'telephone numbers'],
    ['It cost $2017 and 1990 dollars.', 'money'],
    ['Some 2000 people fled and 1500 fighters stayed.', 'counts that look like years'],
    ['The Revolutionary Organization 17 November claimed it.', 'a name'],
    ['The 17 November Movement and the April 6 Movement claimed it.', 'names'],
    ['The Sunday Times reported it.', 'a newspaper'],
    ['Theresa May spoke.', 'a person'],
    ['Raqqa24 and Unit 8200 reported it.', 'digits of names'],
    ['The siege lasted two years.', 'a length is no date'],
    ['A 72-hour ceasefire was proposed.', 'neither is this one'],
    ['They shell it every day and hold weekly talks.', 'how often is not when'],
    ['It is now calm and recently was not.', 'no measure'],
    ['They may leave and march.', 'verbs'],
    ['A second man fell in the fall of the city.', 'an ordinal, a defeat'],
  ])('%s (%s)', (text) => {
    expect(datesIn(text, 'en').map(({ exact }) => exact)).toEqual([]);
  });
});

test('what is known of an open date is kept as EDTF', () => {
  const edtf = (text: string) => datesIn(text, 'en')[0]?.edtf;
  expect(edtf('In the spring of 2016 it fell.')).toBe('2016-21');
  expect(edtf('In the 1990s it fell.')).toBe('199X');
  expect(edtf('It ended about 10 October 2016.')).toBe('2016-10-10~');
  expect(edtf('Since June it has been calm.')).toBe('2017-06-01/2017-10-13');
  expect(datesIn('It fell on 14 October.', 'en', null)[0]?.edtf).toBe('XXXX-10-14');
  expect(datesIn('It fell during Ramadan.', 'en')[0]).toMatchObject({ edtf: null, precision: 'unknown', anchor: 'none' });
});

const PIECES = [
  'on',
  'Friday',
  '14 October',
  '2017',
  ', ',
  'night',
  'between',
  'and',
  '6',
  'for',
  'two days',
  'ago',
  'since',
  'early',
  'the',
  'last week',
  'of',
  '\n',
  '10:30 am',
  '–',
  'to',
  'every',
  "'s",
  '🕊',
  'É',
  '.',
];

test('every span is exact, inside its sentence, and no two overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom(' ', '', '\u00a0'), (pieces, gap) => {
      const text = `Talks ${pieces.join(gap)}`;
      const dates = datesIn(text, 'en');
      dates.forEach((date, index) => {
        expect(date.exact).toBe(text.slice(date.start, date.end));
        expect(date.exact.trim()).toBe(date.exact);
        expect(date.start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
        if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
      });
    }),
  );
});
